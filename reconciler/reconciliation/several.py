"""Words by which a figure counts the people of several events, or of another one than its text is about."""

import re

from reconciler.extraction.happenings import one_of, several
from reconciler.extraction.scanner import Scanner, fold
from reconciler.extraction.words import SMALL_NUMBERS

_KINDS = "shooting stabbing killing homicide murder incident crash accident fire explosion bombing".split()
_EVENTS = rf"{one_of(map(several, _KINDS))}\b"
_COUNTS = {word: value for word, value in SMALL_NUMBERS.items() if 1 < value < 20}
_SEVERAL = re.compile(
    r"\b(?:separate|unrelated|multiple|several|various|pair\sof|string\sof|spate\sof|rash\sof|wave\sof|series\sof"
    rf"|{'|'.join(_COUNTS)}|[2-9]|1\d)\s(?:(?!of\b)\w{{1,12}}\s){{0,2}}{_EVENTS}"
    r"|\b(?:in|from|across|by)\s(?!the\s(?:shootings|stabbings|murders)\b)(?:\w{1,12}\s){0,3}"
    r"(?:shootings|stabbings|homicides|murders|gun\sviolence)\b"
    r"|\b(?:homicide|murder)\s(?:count|total|tally)s?\b"
    r"|\bacross\sthe\s(?:city|county|state|country|nation|region)\s(?:since|over|during|this|last|in\sthe\slast)\b",
    re.ASCII | re.IGNORECASE,
)
"""A figure beside these sums up several events; "the shootings" alone may be those of one rampage."""
_HOW_MANY = re.compile(
    rf"\b(?P<count>pair\sof|{'|'.join(_COUNTS)}|\d{{1,2}})\s(?:(?!of\b)\w{{1,12}}\s){{0,2}}{_EVENTS}",
    re.ASCII | re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    rf"\b(?:unrelated|unconnected|similar)\s(?:\w{{1,12}}\s){{0,2}}{one_of([*_KINDS, 'attack'])}\b",
    re.ASCII | re.IGNORECASE,
)


_IN_IT = re.compile(r"\b(?:after|before|following|since|from|than)\s(?:(?:an?|the)\s)?$", re.ASCII)
"""Between a figure and an event that it is only told beside: "killing four, a day after a similar attack"."""
_HINTS = Scanner({*map(several, _KINDS), "gun", "homicide", "murder", "across", "unrelated", "unconnected", "similar"})
"""Of these every such sentence holds one; most hold none."""


def hints_at_others(words: str) -> bool:
    """The words may sum up several events, or tell of another one."""
    return bool(_HINTS.find(fold(words)))


def sums_events(before: str, after: str) -> bool:
    """The sentence around a claim tells of several events: "two shootings left three dead"."""
    return _SEVERAL.search(before) is not None or _SEVERAL.search(after) is not None


def events_summed(before: str, after: str) -> int | None:
    """How many events the sentence around a claim tells of, where it says: "a pair of shootings"."""
    found = _HOW_MANY.search(before) or _HOW_MANY.search(after)
    if found is None:
        return None
    words = found["count"].casefold()
    return int(words) if words.isdigit() else _COUNTS.get(words, 2)


def of_another_event(before: str, after: str) -> bool:
    """The sentence around a claim calls its event unrelated to the one that the text is about."""
    told = _ELSEWHERE.search(after)
    beside = told is not None and _IN_IT.search(after, 0, told.start()) is None
    return beside or _ELSEWHERE.search(before) is not None
