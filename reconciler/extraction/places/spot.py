"""Spots names that may be places, with what stands around each."""

import re
from collections.abc import Iterator

import msgspec

from reconciler.concepts.document import HEADLINES, Block
from reconciler.concepts.mention import FieldName
from reconciler.concepts.place import PlaceLevel
from reconciler.data.fold import fold
from reconciler.extraction.places.around import OF_TOWNS, TOKEN, called_by, context_of, on_way, set_off, word_behind
from reconciler.extraction.places.beside import PRECISELY, fell, is_body, is_outlet, of_another, taken_from
from reconciler.extraction.places.headline_runs import stretches
from reconciler.extraction.places.no_spots import before_others, may_be_place, never_first
from reconciler.extraction.places.runs import ARTICLE, runs
from reconciler.extraction.places.tails import headline_end
from reconciler.extraction.places.words import (
    BODIES,
    BUILDINGS,
    CLUBS,
    COMPASS,
    DAYS,
    IN_TOWNS,
    KINDS,
    OCEANS,
    SPEAKS,
    TAKEN,
    WATERS,
)

_JOINED = re.compile(rf"(?<![\w'’-]){ARTICLE}$", re.ASCII)
_BANDS = frozenset(
    "qaeda qaida shabaab shabab nusra jazeera arabiya assad sadr azhar aqsa quds maliki abadi hashd".split()
)
"""What an Arabic article stands before as well, and is no town."""
_BEFORE = 48


class Spot(msgspec.Struct, frozen=True, gc=False):
    """A name that may be a place."""

    field: FieldName
    start: int
    end: int
    name: str
    """Folded, words for its kind left out."""
    kind: PlaceLevel | None
    """What the text calls it."""
    called: str
    """The very word."""
    context: int
    """2: only places stand so; 1: places and others do; 0: nothing around it speaks."""
    only_inside: bool
    """Right after "in", "near" or "outside", and the name ends there."""
    in_sentence: bool
    """In running text, where capitals mark names; headlines set them anywhere."""
    taken: bool = False
    """Right behind what is done to towns, and to people as well."""


_GOES_ON = re.compile(r"$|[.;]|, (?!\d)|[ \u00a0](?:on|at|in|late|early|yesterday|when|after|by|[A-Z][a-z]{2,5}day)\b")
"""After the town of a street: "in Hill Road, Lima, on Tuesday"; what is not a name behind a comma."""
_INITIALS = ("D.C", "L.A", " Co")
"""Whose last dot ends no sentence: "D.C. man killed"."""
_AND_AROUND = frozenset({("in", "and", "around"), ("in", "or", "around")})
_OF_WASHINGTON = "Washington, "


def named_spots(text: str, block: Block) -> Iterator[Spot]:
    """Names by their capitals, in the order of the text."""
    last = headline_end(text, block.start, block.end) if block.kind == "title" else block.end
    for first, end in (run for begin, past in stretches(text, block, last) for run in runs(text, begin, past)):
        start, words = first, text[first:end].split()
        if text.startswith("-", start - 1) and words[0].lower() not in _BANDS and start - 1 > block.start:
            joined = _JOINED.search(text, max(block.start, start - 4), start)
            start = joined.start() if joined else start
            words[0] = text[start:first] + words[0]
        while len(words) > 1 and never_first(words):
            start += len(words[0]) + 1
            words = words[1:]
        start, words = _behind_deed(start, words)
        end -= len(" ".join(words)) - len(" ".join(words := before_others(words)))
        same = words[0] in ("D.C", "D.C.", "DC") and text.endswith(_OF_WASHINGTON, 0, start)
        if len(words) == 1 and "-" in words[0] and _WAY.match(text, end) is not None:
            yield from _ends_of_way(text, block, (start, end))
        elif not same and may_be_place(words):
            spot = _spot(text, block, (start, end), words)
            if spot is not None:
                yield spot


def _behind_deed(start: int, words: list[str]) -> tuple[int, list[str]]:
    """The town alone of what was done to it: "Shelling of Oru"."""
    if len(words) > len(("Shelling", "of")) and words[1] == "of" and words[0].lower() in OF_TOWNS:
        return start + len(words[0]) + len(" of "), words[2:]
    return start, words


_WAY = re.compile(
    r" (?:train|railway|rail|highway|expressway|motorway|road|route|bus|line)\b", re.ASCII | re.IGNORECASE
)
"""Behind the two towns that it is called by."""


def _ends_of_way(text: str, block: Block, place: tuple[int, int]) -> Iterator[Spot]:
    """The two towns that a road or a train is called by: "the Abuja-Kaduna highway"."""
    start, end = place
    hyphen = text.index("-", start, end)
    for first, past in ((start, hyphen), (hyphen + 1, end)):
        spot = _spot(text, block, (first, past), [text[first:past]])
        if spot is not None and text[first].isupper():
            yield msgspec.structs.replace(spot, context=2, only_inside=False)


def _spot(text: str, block: Block, place: tuple[int, int], words: list[str]) -> Spot | None:
    """None for a government or a person that speaks."""
    start, end = place
    if is_body(text, start, end):
        return None
    before = TOKEN.findall(text[max(block.start, start - _BEFORE) : start].lower())
    after = word_behind(text, end + text.startswith(". ", end) * text[start:end].endswith(_INITIALS))
    held = of_another(text, max(block.start, start - _BEFORE), start)
    before = before[-1:] if held else before
    last, taken = before[-1] if before else "", taken_from(before)
    called, end = called_by(words, before, after.lower(), text=text, end=end)
    called = called or set_off(text, start, end)
    only_places = held or taken or fell(text, end) or on_way(text, block.start, start)
    context = 2 if only_places else context_of(before, after, called)
    if not context and last in IN_TOWNS and text.endswith(", ", 0, start):
        context = int(_GOES_ON.match(text, end) is not None)
    if (
        after in WATERS
        or (words[0] in OCEANS and len(words) == 1)
        or (not context and text.startswith(", which ", end))
    ):
        return None
    if not context and after in SPEAKS and BODIES.isdisjoint(word.lower() for word in words):
        return None
    if is_outlet(text, block.start, start, end):
        return None
    house = after in BUILDINGS or (last == "the" and after in CLUBS)
    housed = house and last not in ("a", "an") and block.kind not in HEADLINES
    context = 0 if housed else context
    inside = taken or last in PRECISELY or (last == "around" and tuple(before[-3:]) in _AND_AROUND)
    goes_on = after[:1].isupper() and (len(words) > 1 or after.lower() not in DAYS)
    only_inside = inside and not (housed or goes_on)
    if text[end : end + 2] in ("'s", "’s"):
        part = TOKEN.match(text, min(end + 3, block.end), block.end)
        of_town = (part is not None and part.group().lower() in COMPASS) or (context and _ITS_PART.match(text, end))
        context = 2 if of_town else min(context, 1)
    return Spot(
        block.field,
        start,
        end,
        spelt_out(fold(text[start:end])),
        KINDS.get(called),
        called,
        context,
        only_inside,
        block.kind not in HEADLINES,
        last in TAKEN,
    )


_ITS_PART = re.compile(
    r"['’]s (?:[a-z]{3,14}(?:-[a-z]{3,10})? ){0,2}(?:markets?|bazaar|souk|outskirts|suburbs?|airport|seaport|harbou?r"
    r"|slums?|streets|old (?:city|town|quarter)|(?:[a-z]{4,10} |Old |Green |Red )(?:district|quarter|zone|Zone))\b",
    re.ASCII,
)
"""Behind a town: what towns have, and people do not: "in Basra's main market"."""


def spelt_out(name: str) -> str:
    """`Clark Co.` as a county."""
    return f"{name}unty" if name.endswith(" co") else name
