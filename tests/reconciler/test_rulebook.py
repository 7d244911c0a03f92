"""What holds of every rule of every stage."""

from collections import Counter

import pytest

from reconciler.concepts.rule import Rule
from reconciler.rulebook import RULEBOOK


def test_no_two_rules_of_a_stage_share_a_name() -> None:
    counted = Counter((rule.stage, rule.name) for rule in RULEBOOK)

    assert [name for name, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("rule", RULEBOOK, ids=lambda rule: f"{rule.stage}: {rule.name}")
def test_a_rule_shows_what_it_reads_and_what_it_leaves(rule: Rule) -> None:
    assert rule.examples
    assert rule.not_examples
