"""Bare numbers that tell how old somebody is: no counts of people."""

import re

from reconciler.extraction.claims.words.capitals import all_may_be_names
from reconciler.extraction.words import FEW

OLDEST = 110
"""Nobody's age is above this."""
REACH = 60
"""Characters before a number in which a name, or the word for an age, is looked for."""

_AFTER_AGES = re.compile(
    r"\bage[sd]?[ \u00a0](?:\d{1,3}(?:,[ \u00a0](?:and |or )?|[ \u00a0](?:and|or|to)[ \u00a0])){0,6}$", re.IGNORECASE
)
_ALL_BETWEEN = re.compile(
    r"\b(?:all|each|both|aged|ages|most|men|women|people|victims)(?: of them)? between[ \u00a0](?:the ages of )?$"
    r"|\brang(?:e|es|ed|ing) in ages? from[ \u00a0]$",
    re.IGNORECASE,
)
"""Before the youngest and the oldest: "all between 18 and 25"."""
_AFTER_NAME = re.compile(r"(?:^|[ \u00a0\n(])(?:[A-Z][\w.'’-]{0,24},?[ \u00a0]){2}$")
_AFTER_ONE = re.compile(
    r"\b(?:one|others?|another|first|second|third|fourth|fifth)(?:[ \u00a0][a-z]{1,12})?,[ \u00a0]$",
    re.ASCII | re.IGNORECASE,
)
_AFTER_PEOPLE = re.compile(
    r"\b(?:men|women|boys|girls|teens|teenagers|brothers|sisters|children|people|victims|officers|soldiers|students"
    rf"|(?<!day )(?:{FEW}))"
    r",[ \u00a0]"
    r"(?:\d{1,3}(?:,[ \u00a0](?:and[ \u00a0])?|[ \u00a0]and[ \u00a0])){0,6}$",
    re.ASCII | re.IGNORECASE,
)
_OF_ONE = re.compile(
    r"\b(?:an?|the|his|her|their|whose)[ \u00a0](?:[\w'’-]{1,20}[ \u00a0]){0,4}(?:man|woman|boy|girl|teenager|teen"
    r"|youth|child|toddler|baby|infant|student|pupil|pensioner|widow|widower|son|daughter|brother|sister|nephew|niece|cousin"
    r"|grandson|granddaughter|husband|wife|father|mother|grandfather|grandmother|policeman|soldier|officer|driver|farmer"
    r"|worker|suspect|victim|gunman)[ \u00a0]of[ \u00a0]$",
    re.ASCII | re.IGNORECASE,
)
"""Behind one person: "a boy of 16", and "a mother of 3", who are no victims either."""
_TO_COMMA = re.compile(r"(?:(?:,[ \u00a0](?:and[ \u00a0])?|[ \u00a0]and[ \u00a0])\d{1,3}){0,6}(?:,|[.;]?(?:\n|$))")
_BEFORE_MORE = re.compile(
    r",(?![ \u00a0](?:including|among|most|mostly|many|all|some|nearly|at|were|are|have)\b)"
    r"|;|[ \u00a0]?[(—–]|\.?(?:\n|$)"
)


_AFTER_COUNTED = re.compile(
    rf"\b(?:{FEW})(?:[ \u00a0](?:killed|dead|wounded|injured|hurt|men|women|boys|girls|teens|victims)){{1,2}}"
    r"[ \u00a0](?:were|are)[ \u00a0](?:both[ \u00a0])?$",
    re.ASCII | re.IGNORECASE,
)
"""Said of people counted already: "two killed were 19"."""
_ONE_SO_OLD = re.compile(
    r"\b(?:two|2)[ \u00a0](?:[a-z]{2,12}[ \u00a0]){0,2}[a-z]{3,12},[ \u00a0]one[ \u00a0](?:aged[ \u00a0])?"
    r"(?:\d{1,3},?[ \u00a0]and[ \u00a0](?:the[ \u00a0]other|another|one)[ \u00a0](?:aged[ \u00a0])?)?$",
    re.ASCII | re.IGNORECASE,
)
"""Before the ages of two: "two men, one 17 and the other 21"."""


_ABOUT_SO_OLD = re.compile(
    r"\b(?:man|woman|boy|girl|teenager|teen|youth|child|toddler|baby|infant|male|female|son|daughter|brother|sister),"
    r"[ \u00a0](?:about|around|approximately|roughly|believed to be|thought to be)[ \u00a0]$",
    re.ASCII | re.IGNORECASE,
)
"""Before an age that is not sure: "a boy, about 4,"."""


def is_age(text: str, start: int, end: int) -> bool:
    """The digits `[start, end)` are an age: "ages 15, 18 and 22", "Maria Gomez, 68 (shot outside)"."""
    digits = text[start:end]
    before = text[max(0, start - REACH) : start]
    if _ALL_BETWEEN.search(before) is not None:
        return True
    if not digits.isdigit() or int(digits) > OLDEST:
        return False
    if _AFTER_AGES.search(before) is not None or _OF_ONE.search(before) is not None:
        return True
    if _AFTER_COUNTED.search(before) is not None or _ONE_SO_OLD.search(before) is not None:
        return True
    if text[end : end + 1] == "," and any(told.search(before) is not None for told in (_AFTER_ONE, _ABOUT_SO_OLD)):
        return True
    if _AFTER_PEOPLE.search(before) is not None and _TO_COMMA.match(text, end):
        return True
    name = _AFTER_NAME.search(before)
    return name is not None and _BEFORE_MORE.match(text, end) is not None and _is_name(name.group())


def _is_name(words: str) -> bool:
    """Capitalised words are a name; in text that is all capitals only those that are no common words: "RISES TO 14"."""
    return not words.isupper() or all_may_be_names(_WORD.findall(words.lower()))


_WORD = re.compile(r"[\w'’-]+")
