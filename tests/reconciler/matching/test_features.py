import pytest

from reconciler.matching.features.table import FEATURES
from reconciler.matching.weigh import levels
from tests.reconciler.matching.feature_examples import EXAMPLES, Told
from tests.strategies_matching import profile


@pytest.mark.parametrize(("feature", "level", "left", "right"), EXAMPLES)
def test_the_example_of_a_level_stands_there_from_either_side(
    feature: str, level: str, left: Told, right: Told
) -> None:
    one, other = profile("a", **left), profile("b", **right)

    assert dict(levels(one, other)).get(feature) == level
    assert dict(levels(other, one)).get(feature) == level


def test_every_level_has_an_example() -> None:
    shown = {(feature, level) for feature, level, _, _ in EXAMPLES}

    assert shown == {(feature.name, level.name) for feature in FEATURES for level in feature.levels}


def test_reports_that_tell_nothing_are_compared_in_nothing_but_when_they_came_out() -> None:
    assert [feature for feature, _ in levels(profile("a"), profile("b"))] == ["both undated"]
