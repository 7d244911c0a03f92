"""Every rule of claims, in order of precedence."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.needed import needed
from reconciler.extraction.claims.grammar.rule import ClaimRule, Link
from reconciler.extraction.claims.grammar.rules_company import COMPANY_RULES
from reconciler.extraction.claims.grammar.rules_endings import ENDING_RULES
from reconciler.extraction.claims.grammar.rules_fates import FATE_RULES
from reconciler.extraction.claims.grammar.rules_gapped import GAPPED_RULES
from reconciler.extraction.claims.grammar.rules_included import INCLUDED_RULES
from reconciler.extraction.claims.grammar.rules_involved import INVOLVED_RULES
from reconciler.extraction.claims.grammar.rules_limbs import LIMB_RULES
from reconciler.extraction.claims.grammar.rules_names import NAME_RULES
from reconciler.extraction.claims.grammar.rules_nouns import NOUN_RULES
from reconciler.extraction.claims.grammar.rules_objects import OBJECT_RULES
from reconciler.extraction.claims.grammar.rules_parts import PART_RULES
from reconciler.extraction.claims.grammar.rules_places import PLACE_RULES
from reconciler.extraction.claims.grammar.rules_scenes import SCENE_RULES
from reconciler.extraction.claims.grammar.rules_sides import SIDE_RULES
from reconciler.extraction.claims.grammar.rules_since import SINCE_RULES
from reconciler.extraction.claims.grammar.rules_sought import SOUGHT_RULES
from reconciler.extraction.claims.grammar.rules_survivors import SURVIVOR_RULES
from reconciler.extraction.claims.grammar.rules_suspects import SUSPECT_RULES
from reconciler.extraction.claims.grammar.rules_taken import TAKING_RULES
from reconciler.extraction.claims.grammar.rules_tallies import TALLY_RULES
from reconciler.extraction.claims.grammar.rules_tolls import TOLL_RULES
from reconciler.extraction.claims.grammar.rules_verbs import VERB_RULES
from reconciler.extraction.claims.grammar.rules_who import WHO_RULES
from reconciler.extraction.needs import Needs

RULES: tuple[ClaimRule, ...] = (
    SIDE_RULES
    + SURVIVOR_RULES
    + INVOLVED_RULES
    + SINCE_RULES
    + WHO_RULES
    + VERB_RULES
    + SUSPECT_RULES
    + ENDING_RULES
    + COMPANY_RULES
    + SCENE_RULES
    + OBJECT_RULES
    + SOUGHT_RULES
    + TAKING_RULES
    + NOUN_RULES
    + FATE_RULES
    + TOLL_RULES
    + TALLY_RULES
    + PART_RULES
    + INCLUDED_RULES
    + NAME_RULES
    + PLACE_RULES
    + GAPPED_RULES
    + LIMB_RULES
)


MOST_NEEDS = 5
"""How many of the chunks that a pattern cannot do without are asked for before it is tried."""


def find_links(chunks: Chunks, rules: Sequence[ClaimRule] = RULES) -> Iterator[tuple[ClaimRule, Link]]:
    """Every tie that any of `rules` finds, rule by rule; readings may overlap."""
    needs, ready = _package_rules() if rules is RULES else _made_ready(rules)
    for index in needs.possible(chunks.kinds):
        rule, pattern = ready[index]
        for match in pattern.finditer(chunks.kinds):
            for link in rule.read(chunks, match):
                yield rule, link


_Ready = tuple[Needs, Sequence[tuple[ClaimRule, "re.Pattern[str]"]]]


@cache
def _package_rules() -> _Ready:
    return _made_ready(RULES)


def _made_ready(rules: Sequence[ClaimRule]) -> _Ready:
    needs = Needs([needed(rule.pattern) for rule in rules], MOST_NEEDS)
    return needs, [(rule, re.compile(rule.pattern)) for rule in rules]
