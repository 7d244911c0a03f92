import pytest

from reconciler.extraction.claims.grammar.needed import needed
from reconciler.extraction.claims.grammar.rules import RULES
from reconciler.extraction.needs import Needs


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        pytest.param("Fo", ["F", "o"], id="each letter by itself"),
        pytest.param("[FE](?P<harm>[VI])", ["EF", "IV"], id="one of a class, in a group too"),
        pytest.param("F,?o{0,3}(?:po)?V", ["F", "V"], id="not what may be left out"),
        pytest.param("F(?:po){1,3}+", ["F", "p", "o"], id="what repeats stands once at least"),
        pytest.param("(?<!p)F(?=V)[^k].", ["F"], id="not what stands beside it, nor any letter but some"),
        pytest.param("F(?:po|,b|b)", ["F", "bp,"], id="of several ways what each needs most narrowly"),
        pytest.param("F(?:V|)", ["F"], id="nothing of ways one of which is empty"),
        pytest.param(r"\(F[)\]]", ["(", "F", ")]"], id="brackets escaped"),
    ],
)
def test_a_pattern_needs_what_every_match_of_it_holds(pattern: str, needs: list[str]) -> None:
    assert [set(need) for need in needed(pattern)] == [set(need) for need in needs]


def test_of_all_rules_those_are_tried_that_find_what_they_need() -> None:
    possible = Needs([needed(rule.pattern) for rule in RULES], most=3).possible("FbV")

    assert "<people> were <harmed>" in {RULES[index].name for index in possible}


def test_nothing_is_tried_where_nobody_is_told_of() -> None:
    assert list(Needs([needed(rule.pattern) for rule in RULES], most=3).possible(",.")) == []
