"""Every rule of claims, in order of precedence."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reconciler.extraction.claims.chunks import Chunks
from reconciler.extraction.claims.rule import ClaimRule, Link
from reconciler.extraction.claims.rules_nouns import NOUN_RULES
from reconciler.extraction.claims.rules_verbs import VERB_RULES

RULES: tuple[ClaimRule, ...] = VERB_RULES + NOUN_RULES


def find_links(chunks: Chunks, rules: Sequence[ClaimRule] = RULES) -> Iterator[tuple[ClaimRule, Link]]:
    """Every tie that any of `rules` finds, rule by rule; readings may overlap."""
    for rule in rules:
        for match in _compiled(rule.pattern).finditer(chunks.kinds):
            for link in rule.read(chunks, match):
                yield rule, link


@cache
def _compiled(pattern: str) -> "re.Pattern[str]":
    return re.compile(pattern)
