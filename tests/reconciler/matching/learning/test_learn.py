from itertools import pairwise
from typing import Any

import pytest

from reconciler.matching.features.feature import Feature
from reconciler.matching.features.table import FEATURES
from reconciler.matching.learning.learn import LabelledPair, learn_weights
from reconciler.matching.weights import default_weights, expected_weights, read_weights, write_weights
from tests.strategies_matching import PLACES, day, profile

HERE = profile("a", interval=day(0), places=PLACES[:1], type="flood")
SAME = profile("b", interval=day(0), places=PLACES[:1], type="flood")
AWAY = profile("c", interval=day(0), places=PLACES[3:], type="flood")
PAIRS = [LabelledPair(HERE, SAME, same=True)] * 40 + [LabelledPair(HERE, AWAY, same=False)] * 40


def test_a_place_that_always_tells_weighs_more_than_was_expected() -> None:
    learnt, expected = learn_weights(PAIRS).weights.bits["place"], expected_weights().bits["place"]

    assert learnt["same"] > expected["same"]


def test_weights_do_not_depend_on_the_order_of_the_pairs() -> None:
    assert learn_weights(PAIRS) == learn_weights(reversed(PAIRS))


def test_a_feature_that_is_kept_has_its_expected_bits() -> None:
    learnt = learn_weights(PAIRS, kept=frozenset({"place"})).weights

    assert learnt.bits["place"] == expected_weights().bits["place"]


def test_pairs_are_counted_by_level_and_label() -> None:
    assert learn_weights(PAIRS).seen["place", "same"] == (40, 0)


def test_weights_go_to_a_table_and_back() -> None:
    assert read_weights(write_weights(default_weights())) == default_weights()


def test_a_table_with_an_unknown_level_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="line 1 of the match weights names place / nowhere: there is no such level"):
        read_weights("place\tnowhere\t1.0")


@pytest.mark.parametrize("feature", [one for one in FEATURES if one.ordered], ids=lambda one: one.name)
def test_no_level_in_the_committed_table_weighs_more_than_the_one_above_it(feature: Feature[Any]) -> None:
    bits = default_weights().bits[feature.name]

    assert all(upper >= lower for upper, lower in pairwise(bits.values()))
