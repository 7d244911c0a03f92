"""Finds the phrases of a sentence that some rule matches, before any of them is read."""

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache

from reconciler.extraction.dates.choose import Candidate, choose
from reconciler.extraction.dates.grammar.classes import CLASSES, TRIGGERS
from reconciler.extraction.dates.grammar.grammar import Grammar
from reconciler.extraction.dates.grammar.tables import NAMES_IN_CAPITALS
from reconciler.extraction.dates.grammar.tokens import MARKS, SAME, shape_of
from reconciler.extraction.dates.rules.rules import RULES
from reconciler.extraction.scanner import Scanner, fold

MOST_TOKENS = 65_536
"""Distinct tokens of which is kept what they are; prose has far fewer."""

TELLING = ("year", "which", "date", "night", "whose")
"""Parts of a match that say which year it is of, or what it counts from."""

UNKNOWN = "x"
"""The code of words that no pattern names."""


@cache
def grammar() -> Grammar:
    """The compiled rules."""
    return Grammar([rule.pattern for rule in RULES], CLASSES)


@cache
def triggers() -> Scanner:
    """Words without one of which no rule matches, but for what holds one of `DIGITS` and `marks_number`."""
    return Scanner(TRIGGERS)


def marks_number(low: str) -> bool:
    """Words in small letters hold a number that may tell of time, or what makes one of digits: "1967", "p.m."."""
    return _NUMBER.search(low) is not None or not _BESIDE_NUMBER.isdisjoint(_WORD.findall(low))


DIGITS = "0123456789"
_NUMBER = re.compile(r"[0-9](?:[0-9]{2}|(?=[a-z]|[:/.'’-][0-9a-z])|(?<=[a-z'’‘][0-9]))")
"""All but one digit or two by themselves."""
_BESIDE_NUMBER = frozenset("am pm m clock bc bce c ad d ce /".split())
_WORD = re.compile("[a-z]+|/")


@lru_cache(maxsize=16384)
def candidates(run: str) -> tuple[Candidate, ...]:
    """Matches of all rules in a run of word codes: the longest first, then by precedence, then by place."""
    built = grammar()
    found = [
        _candidate(index, match, built.captured(index, match))
        for index in built.possible(run)
        for match in built.patterns[index].finditer(run)
    ]
    return tuple(found) if len(found) < 2 else tuple(sorted(found, key=_longest_first))


def _candidate(index: int, match: re.Match[str], groups: Mapping[str, tuple[int, int]]) -> Candidate:
    telling = next(filter(None, map(groups.get, TELLING)), None)
    return Candidate(index, match.start(), match.end(), groups, None if telling is None else telling[0])


def _longest_first(candidate: Candidate) -> tuple[int, int, int]:
    return candidate.start - candidate.end, candidate.rule, candidate.start


@lru_cache(maxsize=16384)
def first_choice(run: str) -> tuple[Candidate, ...]:
    """The candidates of a run that are read first: the longest that do not overlap, in the order of the text."""
    return choose(candidates(run))


class _Kept(dict[str, str]):
    """What each token is, asked once for each way to write it, the blanks before it included."""

    def __init__(self, asked: Callable[[str], str]) -> None:
        super().__init__()
        self._asked = asked

    def __missing__(self, spaced: str) -> str:
        if len(self) >= MOST_TOKENS:
            self.clear()
        self[spaced] = told = self._asked(spaced.strip())
        return told


@cache
def codes() -> Mapping[str, str]:
    """The code of each token as it is written."""
    return _Kept(_code_of)


@cache
def lows() -> Mapping[str, str]:
    """Each token in small letters, as it is read."""
    return _Kept(_low_of)


def _low_of(written: str) -> str:
    token = fold(written)
    return SAME.get(token, token)


def _code_of(written: str) -> str:
    """Names of months and days that are other words need their capital."""
    known, token = grammar().codes, _low_of(written)
    if token in NAMES_IN_CAPITALS and written.islower():
        return UNKNOWN
    if token in known or token.isalpha():
        return known.get(token, UNKNOWN)
    return known.get(MARKS.get(token) or shape_of(token) or "", UNKNOWN)
