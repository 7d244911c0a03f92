"""Arrests in one operation with the killings told before them: "nine rebels were killed and eight others detained"."""

import re

from reconciler.extraction.words import NUMBER_WORDS

_REBELS = r"(?:others|more|rebels|militants|insurgents|fighters|terrorists|taliban|of them)"
_COUNT = rf"(?:\d[\d,]{{0,6}}|{NUMBER_WORDS}|dozens|several|many|another (?:\d+|{NUMBER_WORDS}))"
_BESIDE = re.compile(
    rf"\b(?:killed|wounded|injured|dead|died)\b[^.;:\n]{{0,60}}?(?:,|,? and| while) {_COUNT}(?: {_REBELS})?"
    r"(?: (?:were|was))?(?: also)? $"
    r"|\b(?:killed|killing|wounded|wounding) [^.;:,\n]{3,60}?,? and $",
    re.ASCII | re.IGNORECASE,
)
HELD = frozenset("arrested detained captured apprehended nabbed".split())
LOOK = 110
"""Characters before the arrest that are looked at."""


def held_beside(words: str, at: int) -> bool:
    """The arrest at `at` has the day and the place of those who were killed in it."""
    return _BESIDE.search(words, max(0, at - LOOK), at) is not None
