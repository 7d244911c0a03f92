"""What stands beside an event's word, and gives the day to something else: habits, traces, counted deaths."""

import re

from reconciler.extraction.reports.vocabulary.words import CHARGES
from reconciler.extraction.words import FEW

_LOOK = 40
_COUNTED = re.compile(rf"\b(?:\d{{1,2}}|{FEW}|double|triple|quadruple)[ -]$", re.ASCII)
_HABITS = frozenset("worked appeared visited visiting gathered held".split())
_WHERE_THEY = re.compile(
    r"\bwhere (?:he|she|they|(?:his|her|their|the) [a-z]{3,12}) (?:had |once |also |both ){0,2}$", re.ASCII
)
_TRACES = tuple(
    f"{left} {of} {a} "
    for left in ("debris", "rubble", "wreckage", "ashes", "aftermath")
    for of in ("from", "of")
    for a in ("a", "the")
)


def counted_deaths(word: str, words: str, at: int) -> bool:
    """Deaths that are counted have a month of their own, charges have not: "charged in four slayings in June"."""
    return word in CHARGES and _COUNTED.search(words, max(0, at - _LOOK), at) is not None


def is_habit(word: str, words: str, at: int) -> bool:
    """What somebody does at the place of an event: "opened fire at the spa where she worked Sunday"."""
    return word in _HABITS and _WHERE_THEY.search(words, max(0, at - _LOOK), at) is not None


def of_traces(words: str, at: int) -> bool:
    """An event whose traces alone are told of that day: "found bodies in the debris from a mudslide Monday"."""
    return words.endswith(_TRACES, 0, at)
