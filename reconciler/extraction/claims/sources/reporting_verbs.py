"""Reporting verbs in a text, and what looks like one and is none: "the United States", "the report"."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from reconciler.concepts.claim import Stance
from reconciler.extraction.claims.sources.sources import REPORTING, table_pattern
from reconciler.extraction.scanner import WordScanner
from reconciler.extraction.words import NUMBER_WORDS


@cache
def reporting_verbs() -> "re.Pattern[str]":
    """All verbs and phrases that give a source, in small letters."""
    return table_pattern("|".join(REPORTING.values()), flags=0)


@cache
def _verbs() -> WordScanner:
    return WordScanner(stances())


@cache
def stances() -> Mapping[str, Stance]:
    """The stance that each verb or phrase tells."""
    return {phrase: stance for stance, phrases in REPORTING.items() for phrase in phrases.split("|")}


def reporting(low: str, start: int, end: int) -> Iterator["re.Match[str]"]:
    """The reporting verbs of a sentence in small letters; the pattern is tried only where the words of one stand."""
    low, past = _unbroken(low), start
    for at in _verbs().starts(low[start:end]):
        verb = reporting_verbs().match(low, start + at, end) if start + at >= past else None
        if verb is not None:
            past = verb.end()
            before = max(start, verb.start() - 24)
            states = verb.group() == "states" and (
                _OF_STATES.search(low, before, verb.start()) or _NO_MORE.match(low, verb.end())
            )
            dead = verb.group() == "declared" and low.startswith(" dead", verb.end())
            dead = dead or (verb.group() == "claiming" and _LIVES.match(low, verb.end()) is not None)
            if not states and not dead and not _NO_VERB.search(low, before, verb.start()):
                yield verb


@lru_cache(maxsize=4)
def _unbroken(low: str) -> str:
    """The text on one line, every offset where it was: a phrase goes on over the end of a line."""
    return low.replace("\n", " ")


_LIVES = re.compile(
    rf" (?:(?:the|his|her|their|at least|more than|some|about|\d[\d,]{{0,8}}|{NUMBER_WORDS}|dozens of|scores of) )"
    r"{1,3}(?:lives|life)(?!\w)(?! (?:was|were|had|have|has|are)(?!\w))"
)
"""What a storm claims: "claiming the lives of two"."""
_OF_STATES = re.compile(
    r"(?<!\w)(?:united|member|gulf|baltic|border|american|other|several|many|two|three|four"
    r"|neighbou?ring|arab|confederate|of)[ \u00a0\n]$"
)
_NO_MORE = re.compile(r"[.;)]|$|[,]? (?:and|were|was|have|had|between|since|during)(?!\w)")
"""Behind states of a country: "in Kano and Yobe states."."""
_NO_VERB = re.compile(
    r"(?<!\w)(?:an?|the|his|her|its|their|our|my|this|that|no|another|every|\w{2,20}['’]s"
    r"|(?:its|their|an?|the|his|her|\w{2,20}['’]s)[ \u00a0\n](?:first|second|third|latest|new|final|preliminary|initial"
    r"|full|recent|daily|previous|earlier|own))[ \u00a0\n]$"
)
"""Before what is no verb: "the United States", "an alleged thief", "the report"."""
