"""Every rule of claims, in order of precedence."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reconciler.extraction.claims.chunks import Chunks
from reconciler.extraction.claims.rule import ClaimRule, Link
from reconciler.extraction.claims.rules_company import COMPANY_RULES
from reconciler.extraction.claims.rules_endings import ENDING_RULES
from reconciler.extraction.claims.rules_nouns import NOUN_RULES
from reconciler.extraction.claims.rules_objects import OBJECT_RULES
from reconciler.extraction.claims.rules_parts import PART_RULES
from reconciler.extraction.claims.rules_suspects import SUSPECT_RULES
from reconciler.extraction.claims.rules_taken import TAKING_RULES
from reconciler.extraction.claims.rules_tolls import TOLL_RULES
from reconciler.extraction.claims.rules_verbs import VERB_RULES

RULES: tuple[ClaimRule, ...] = (
    VERB_RULES
    + SUSPECT_RULES
    + ENDING_RULES
    + COMPANY_RULES
    + OBJECT_RULES
    + TAKING_RULES
    + NOUN_RULES
    + TOLL_RULES
    + PART_RULES
)


def find_links(chunks: Chunks, rules: Sequence[ClaimRule] = RULES) -> Iterator[tuple[ClaimRule, Link]]:
    """Every tie that any of `rules` finds, rule by rule; readings may overlap."""
    kinds, letters = chunks.kinds, frozenset(chunks.kinds)
    for rule, pattern, harm in _package_rules() if rules is RULES else map(_ready, rules):
        if harm.isdisjoint(letters):
            continue
        for match in pattern.finditer(kinds):
            for link in rule.read(chunks, match):
                yield rule, link


_Ready = tuple[ClaimRule, "re.Pattern[str]", frozenset[str]]
_HARM = re.compile(r"\(\?P<harm>\[?([^])]+)")


@cache
def _package_rules() -> Sequence[_Ready]:
    return tuple(map(_ready, RULES))


def _ready(rule: ClaimRule) -> _Ready:
    return rule, *_compiled(rule.pattern)


@cache
def _compiled(pattern: str) -> tuple["re.Pattern[str]", frozenset[str]]:
    """The pattern, and the letters of harm without any of which it cannot match."""
    harm = _HARM.search(pattern)
    return re.compile(pattern), frozenset(harm[1] if harm else pattern)
