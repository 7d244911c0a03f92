import pytest

from reconciler import resolve
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.rule import DateRule
from reconciler.extraction.dates.grammar.tokens import TOKEN
from reconciler.extraction.dates.recognise import candidates, codes
from reconciler.extraction.dates.rules.rules import RULES

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
NOT_EXAMPLES = [(rule, text) for rule in RULES for text in rule.not_examples]
ANY_DAY = "2015-06-18"


def values(text: str, published: str | None) -> list[str]:
    times = resolve(text, published or ANY_DAY)
    return [f"{time.value} {time.mod}" if time.mod else time.value for time in times]


def matched_alone(rule: DateRule, text: str) -> bool:
    run = "".join(codes()[token] for token in TOKEN.findall(text))
    return any(RULES[found.rule] is rule for found in candidates(run))


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda value: getattr(value, "text", ""))
def test_an_example_reads_as_its_rule_says_among_all_the_others(rule: DateRule, example: Example) -> None:
    read = values(example.text, example.published)

    assert example.means in read if example.means else read == [], rule.name


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda value: getattr(value, "text", ""))
def test_an_example_is_matched_by_its_rule_alone(rule: DateRule, example: Example) -> None:
    assert matched_alone(rule, example.text)


@pytest.mark.parametrize(("rule", "text"), NOT_EXAMPLES)
def test_no_rule_reads_its_own_not_example(rule: DateRule, text: str) -> None:
    assert rule.name not in {time.rule for time in resolve(text, ANY_DAY)}


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_rules_read_what_is_printed_at_either_end_of_the_calendar(published: str) -> None:
    told = {example.text for _, example in EXAMPLES} | {text for _, text in NOT_EXAMPLES}

    for text in (f"{start}{words}." for words in told for start in ("", "Soon ")):
        for time in resolve(text, published):
            assert text[time.start : time.end] == time.text
            assert time.because


def test_no_two_rules_share_a_name() -> None:
    names = [rule.name for rule in RULES]

    assert len(set(names)) == len(names)


def test_every_rule_has_an_example_and_a_not_example() -> None:
    assert [rule.name for rule in RULES if not (rule.examples and rule.not_examples)] == []
