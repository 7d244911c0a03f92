"""What the text itself says holds a place: "Sangin in Helmand", "Springfield, Ohio"."""

import re
from collections.abc import Mapping, Sequence

from reconciler.concepts.document import Document
from reconciler.data.names import US_STATES
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.words import LINKS

_LINK_LENGTH = 48
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


def holders_of(document: Document, found: Sequence[Found]) -> Mapping[int, int]:
    """Index of a name to that of the next one, where the words between say that the second holds the first."""
    holders = {}
    for index in range(len(found) - 1):
        spot, after = found[index].spot, found[index + 1].spot
        if spot.field == after.field and 0 < after.start - spot.end <= _LINK_LENGTH:
            between = document.article.field_text(spot.field)[spot.end : after.start]
            if _linked(between):
                holders[index] = index + 1
    return _past_countries(document, found, holders)


def _past_countries(document: Document, found: Sequence[Found], holders: dict[int, int]) -> Mapping[int, int]:
    """A country in the genitive holds the name behind it, which holds what stands before the country."""
    owned = {at for at in holders if _is_country(found[at]) and _in_genitive(document, found[at].spot)}
    past = {at: holders[holder] if holder in owned else holder for at, holder in holders.items() if at not in owned}
    return {**past, **{holders[at]: at for at in owned if holders[at] not in past}}


def _is_country(each: Found) -> bool:
    return any(entry.level == "country" for entry in each.entries)


def _in_genitive(document: Document, spot: Spot) -> bool:
    return document.article.field_text(spot.field).startswith(("'s ", "’s "), spot.end)


def _linked(between: str) -> bool:
    if any(mark in between for mark in ".;:()\n"):
        return False
    words = _TOKEN.findall(between.lower())
    return all(word.strip("'’") in LINKS for word in words) and (
        "," in between or "of" in words or "in" in words or "’s" in between or "'s" in between
    )


def state_of(document: Document, spot: Spot) -> str | None:
    """The American state that a comma and its name or abbreviation give the place."""
    text = document.article.field_text(spot.field)
    told = _STATE.match(text, spot.end, spot.end + 24) if text.startswith(",", spot.end) else None
    return _STATES[told["state"]] if told else None
