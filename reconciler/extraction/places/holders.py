"""What the text itself says holds a place: "Sangin in Helmand", "Springfield, Ohio"."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile

import msgspec

from reconciler.concepts.document import Document
from reconciler.concepts.place import COARSE
from reconciler.data.names import US_STATES
from reconciler.extraction.nationalities import NATIONALITIES
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.words import KINDS, LINKS
from reconciler.extraction.scanner import holds_any

_LINK_LENGTH = 48
_LINKS = LINKS | NATIONALITIES.keys()
"""Words between a name and what holds it: ", in the Mexican state of"."""
_TOKEN = re.compile(r"[\w'’]+")
_ABBREVIATIONS: Mapping[str, str] = {
    short.rstrip("."): state for state, shorts in US_STATES.items() for short in shorts
}
_STATES: Mapping[str, str] = {**_ABBREVIATIONS, **{state: state for state in US_STATES}}
_STATE = re.compile(
    r",[ \u00a0]{1,2}(?P<state>"
    + "|".join(sorted((re.escape(short) for short in _STATES), key=len, reverse=True))
    + r")(?:\.|\b)(?! ?[a-z]{2,12}ed\b)"
)
"""A state's abbreviation after a comma."""
_GENITIVE = ("'s ", "’s ")
_OF_PEOPLE = re.compile(
    rf"\b(?P<words>(?:[A-Za-z-]{{1,20}} ){{1,4}})(?:{'|'.join(sorted(KINDS))}|port|resort|capital) of (?:the )?$",
    re.ASCII,
)
_OF = (" of ", " of the ")
_DETERMINERS = frozenset("the a an in of at near from to and its their this that".split())
_REACH = 80
"""Characters before a name in which it is told what people's town it is."""


def holders_of(document: Document, found: Sequence[Found]) -> Mapping[int, int]:
    """Index of a name to that of its neighbour which, by the words between, holds it.

    The second holds the first ("Sangin in Helmand"), but what stands in the genitive holds what follows it, and
    what lies in both lies in the narrower: "Sangin, in Afghanistan's Helmand province".
    """
    links = [_link(document, each, after.spot) for each, after in pairwise(found)]
    owned = frozenset(at + 1 for at, link in enumerate(links) if link == _OWNER)
    holders = {at: at - 1 for at in owned}
    held = (at for at, link in enumerate(links) if link == _HELD and at not in owned)
    holders.update((at, at + 2 if at + 2 in owned else at + 1) for at in held)
    return holders


_TOWN_OF = re.compile(
    r" (?:[a-z-]{3,14} ){0,2}(?:town|city|village|hamlet|suburb|port|community|settlement|resort|capital) of (?:the )?",
    re.ASCII,
)
"""Between a state and its town, or a town and its state: "the Texas city of Waco", "the Sopore town of Kashmir"."""


def as_state(document: Document, found: Found) -> Found:
    """A state that its town is told by is called none itself: Texas, in "the Texas city of Waco"."""
    spot = found.spot
    state = KINDS.get(spot.called) == "city" and any(entry.level in COARSE for entry in found.entries)
    if not state or _TOWN_OF.match(document.article.field_text(spot.field), spot.end) is None:
        return found
    return msgspec.structs.replace(found, spot=msgspec.structs.replace(spot, kind=None, called=""))


_OWNER, _HELD, _APART = "owner", "held", "apart"


def _link(document: Document, found: Found, after: Spot) -> str:
    spot = found.spot
    if spot.field != after.field or not 0 < after.start - spot.end <= _LINK_LENGTH:
        return _APART
    between = document.article.field_text(spot.field)[spot.end : after.start]
    if _TOWN_OF.fullmatch(between) is not None:
        return _OWNER if any(entry.level in COARSE for entry in found.entries) else _HELD
    if not _linked(between):
        return _APART
    return _OWNER if between.startswith(_GENITIVE) else _HELD


def holders_first(count: int, holders: Mapping[int, int]) -> list[int]:
    """Indexes of names in an order in which what holds a name comes before it."""
    owners = sorted({holder for held, holder in holders.items() if holder < held})
    return [*owners, *(at for at in range(count - 1, -1, -1) if at not in set(owners))]


def people_of(document: Document, spot: Spot) -> str | None:
    """The country whose people's town, village or island the text calls it: "the Iraqi town of X"."""
    text = document.article.field_text(spot.field)
    if not text.endswith(_OF, 0, spot.start):
        return None
    told = _OF_PEOPLE.search(text, max(0, spot.start - _REACH), spot.start)
    words = told["words"].lower().split() if told else []
    adjectives = takewhile(lambda word: word not in _DETERMINERS, reversed(words))
    return next((NATIONALITIES[word] for word in adjectives if word in NATIONALITIES), None)


def _linked(between: str) -> bool:
    if holds_any(between, ".;:()\n"):
        return False
    words = _TOKEN.findall(between.lower())
    return all(word.strip("'’") in _LINKS for word in words) and (
        "," in between or "of" in words or "in" in words or "’s" in between or "'s" in between
    )


def state_of(document: Document, spot: Spot) -> str | None:
    """The American state that a comma and its name or abbreviation give the place."""
    text = document.article.field_text(spot.field)
    if "," not in text[spot.end : spot.end + len(".,")]:
        return None
    end = spot.end + text.startswith(".,", spot.end) * text.endswith((" Co", " CO"), 0, spot.end)
    told = _STATE.match(text, end, end + 24) if text.startswith(",", end) else None
    return _STATES[told["state"]] if told else None


def is_state_short(text: str) -> bool:
    """An abbreviation of an American state, without its last stop."""
    return text in _ABBREVIATIONS
