"""Finds the phrases of a sentence that some rule matches, before any of them is read."""

from collections.abc import Mapping
from functools import cache, lru_cache

import msgspec

from reconciler.extraction.dates.classes import CLASSES, TRIGGERS
from reconciler.extraction.dates.grammar import Grammar, captured
from reconciler.extraction.dates.rules import RULES
from reconciler.extraction.dates.tables import NAMES_IN_CAPITALS
from reconciler.extraction.dates.tokens import MARKS, shape_of
from reconciler.extraction.scanner import Scanner, fold

UNKNOWN = "x"
"""The code of words that no pattern names."""


class Candidate(msgspec.Struct, frozen=True):
    """A stretch of words that one rule matches; tokens count from the start of the run."""

    rule: int
    start: int
    end: int
    groups: Mapping[str, tuple[int, int]]


@cache
def grammar() -> Grammar:
    """The compiled rules."""
    return Grammar([rule.pattern for rule in RULES], CLASSES)


@cache
def triggers() -> Scanner:
    """Words and digits without which no rule matches."""
    return Scanner(TRIGGERS)


@lru_cache(maxsize=16384)
def candidates(run: str) -> tuple[Candidate, ...]:
    """Matches of all rules in a run of word codes: the longest first, then by precedence, then by place."""
    found = [
        Candidate(index, match.start(), match.end(), captured(match))
        for index, pattern in enumerate(grammar().patterns)
        for match in pattern.finditer(run)
    ]
    return tuple(
        sorted(found, key=lambda candidate: (candidate.start - candidate.end, candidate.rule, candidate.start))
    )


@lru_cache(maxsize=32768)
def code_of(written: str) -> str:
    """The code of one token; names of months and days that are other words need their capital."""
    codes, token = grammar().codes, fold(written)
    if token in NAMES_IN_CAPITALS and written.islower():
        return UNKNOWN
    return codes.get(token) or codes.get(MARKS.get(token) or shape_of(token) or "", UNKNOWN)
