import re

import pytest

from reconciler.concepts.rule import Example, Rule
from reconciler.extraction.reports.vocabulary.cue_rule import Cue
from reconciler.extraction.reports.vocabulary.cues import CUES, RULES, cue
from reconciler.extraction.scanner import fold

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
NOT_EXAMPLES = [(rule, text) for rule in RULES for text in rule.not_examples]


def matches(rule: Rule, text: str) -> bool:
    return re.search(rule.pattern, fold(text), re.ASCII) is not None


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda value: getattr(value, "text", ""))
def test_an_example_is_matched_by_its_rule_alone(rule: Rule, example: Example) -> None:
    assert matches(rule, example.text)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda value: getattr(value, "text", ""))
def test_an_example_is_the_cue_that_its_rule_says_among_all_the_others(rule: Rule, example: Example) -> None:
    assert cue(fold(example.text)) == example.means, rule.name


@pytest.mark.parametrize(("rule", "text"), NOT_EXAMPLES)
def test_no_rule_reads_its_own_not_example(rule: Rule, text: str) -> None:
    assert not matches(rule, text)


def test_no_two_cue_rules_share_a_name() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("told", CUES, ids=lambda told: told.rule.name)
def test_an_example_holds_a_word_that_lets_its_cue_be_looked_for(told: Cue) -> None:
    for example in told.rule.examples:
        assert any(hint in example.text.lower() for hint in told.hints), example.text
