"""The same said or printed otherwise is read the same."""

import re
from collections.abc import Sequence

import pytest

from reconciler import resolve
from reconciler.extraction.dates.rules.rules import RULES

PRINTED = (
    (r"\buntil\b", "till"),
    (r"\bthrough\b", "thru"),
    (r"(?<=\w)-(?=[a-z])|(?<=[a-z])-(?=\w)", "\N{NON-BREAKING HYPHEN}"),
    (r"(?<=\w)-(?=[a-z])|(?<=[a-z])-(?=\w)", "\N{HYPHEN}"),
    (r"(?<=\w)'(?=\w)", "’"),
    (r" ", "\N{NO-BREAK SPACE}"),
    (r"(?<=\w) (?=\w)", "  "),
)
EXAMPLES = [example for rule in RULES for example in rule.examples]


def readings(text: str, published: str) -> Sequence[tuple[object, ...]]:
    return [
        (time.type, time.value, time.mod, time.interval, time.signal, time.direction)
        for time in resolve(text, published)
    ]


@pytest.mark.parametrize(("pattern", "other"), PRINTED)
def test_every_example_printed_otherwise_is_read_the_same(pattern: str, other: str) -> None:
    for example in EXAMPLES:
        day = example.published or "2015-06-18"
        assert readings(re.sub(pattern, other, example.text), day) == readings(example.text, day), example.text


@pytest.mark.parametrize(
    ("text", "otherwise"),
    [
        ("It began just before 9 p.m. Sunday.", "It began just prior to 9 p.m. Sunday."),
        ("They must leave before Friday.", "They must leave prior to Friday."),
        ("The roof fell the day before Easter.", "The roof fell the day prior to Easter."),
        ("He was shot shortly before 2 a.m.", "He was shot shortly prior to 2 a.m."),
        ("No name will be told until Monday.", "No name will be told till Monday."),
        ("He was shot at 9 p.m. on April 2.", "He was shot at 9 p.m. on April the 2nd."),
        ("He was shot on the night of March 9.", "He was shot on the night of March the 9th."),
    ],
)
def test_other_words_for_the_same_are_read_the_same(text: str, otherwise: str) -> None:
    assert readings(otherwise, "2015-06-18") == readings(text, "2015-06-18")


def test_a_shop_s_till_bounds_no_day() -> None:
    (told,) = resolve("Two men emptied the till Monday.", "2015-06-18")

    assert (told.value, told.signal) == ("2015-06-15", None)
