"""Entries of a live page or a diary: what stands under a line that holds a clock time, or a day, and little else."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

import msgspec

from reconciler.concepts.document import Document
from reconciler.extraction.words import MONTHS, WEEKDAY

FEWEST = 3
"""Lines of one kind that make a page of entries; one or two are stamps."""
_CLOCK = r"(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|noon|midday|midnight)"
_ZONE = r"(?: (?:[A-Z]{2,5}(?:[+-]\d{1,2})?|local time))?"
_AGO = r"\d{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?) ago"
_MONTH = "|".join(sorted((month for month in MONTHS if len(month) > 2), key=len, reverse=True))
_DAY = (
    rf"(?:(?:{WEEKDAY}|mon|tues?|wed|thur?s?|fri|sat|sun),? )?"
    rf"(?:(?:{_MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTH})\.?)"
    r"(?:,? (?:19|20)\d\d)?"
)
_SAID = r"(?:(?:updated?|posted|published)(?: at)?:? )?"
_BULLET = r"(?:[*•·–—-] ?)?"
_HEAD_OF_CLOCK = re.compile(
    rf"[\[(]?{_SAID}(?:{_AGO}[, ]{{0,2}})?[\[(]?(?:(?:{_DAY}),? (?:at )?)?{_CLOCK}(?i:{_ZONE})"
    rf"(?:,? {_DAY})?[\])]?(?:\s{{0,2}}(?:$|[:|—–-] ))|{_AGO}$",
    re.IGNORECASE,
)
"""A line that is a clock time, or opens with one and a dash: "17:40 GMT", "5:40 p.m. — A drone …"."""
_HEAD_OF_DAY = re.compile(rf"{_BULLET}(?:on )?{_DAY}(?:[.:]?$|[:|—–-] ?|, [A-Z][\w ,'’-]{{2,40}}: )", re.IGNORECASE)
"""A line that is a day, or opens with one and a dash, or a place: "May 2", "* May 2, Kano: A bomb …"."""
_LONGEST = 90
"""Characters that the head of a line takes at most."""


class Entry(msgspec.Struct, frozen=True):
    """One entry of a page of them."""

    number: int
    """From 1 on, in the order of the page."""
    kind: Literal["clock", "day"]
    """What its line holds."""
    counts: bool = False
    """People are counted in it."""


def entries(document: Document) -> Mapping[int, Entry]:
    """Index of a block to the entry that it stands in; none on a page that is no list of them."""
    heads = list(_heads(document))
    for kind in KINDS:
        of_kind = [at for at, told in heads if told == kind]
        if len(of_kind) >= FEWEST and not (kind == "day" and _updates(document, of_kind)):
            ends = [*of_kind[1:], len(document.blocks)]
            told = (Entry(number, kind) for number in range(1, len(of_kind) + 1))
            held = zip(of_kind, ends, told, strict=True)
            return {at: entry for first, past, entry in held for at in range(first, past)}
    return {}


KINDS: tuple[Literal["clock", "day"], ...] = ("clock", "day")


def _heads(document: Document) -> Iterator[tuple[int, str]]:
    """Blocks that head an entry."""
    for at, block in enumerate(document.blocks):
        words = document.article.field_text(block.field)[block.start : min(block.end, block.start + _LONGEST)]
        if not _may_head(words):
            continue
        if _HEAD_OF_CLOCK.match(words):
            yield at, "clock"
        elif _HEAD_OF_DAY.match(words):
            yield at, "day"


def _may_head(words: str) -> bool:
    """It opens with a digit, or with the first letters of a word that the head of an entry opens with."""
    opening = words.lstrip(_MARKS)[: len("mon")].lower()
    return opening[:1].isdecimal() or opening in _OPENINGS


_MARKS = "[(*•·–—- "
_OPENINGS = (
    frozenset("mon tue wed thu fri sat sun noo mid upd pos pub".split()) | {"on "} | {word[:3] for word in MONTHS}
)


def _updates(document: Document, heads: Sequence[int]) -> bool:
    """The days are all dates with their years on lines of their own: the states of one story, each with its stamp."""
    lines = [document.words(document.blocks[at]) for at in heads]
    return all(_YEAR.search(line) is not None and is_bare_day(line) for line in lines)


_YEAR = re.compile(r"(?:19|20)\d\d\W{0,2}$", re.ASCII)


def is_bare_day(words: str) -> bool:
    """The line is a day and nothing else."""
    head = _HEAD_OF_DAY.match(words)
    return head is not None and not words[head.end() :].strip(" :.*")
