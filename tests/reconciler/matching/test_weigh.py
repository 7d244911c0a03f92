from hypothesis import given
from hypothesis import strategies as st

from reconciler.matching.profile import Profile
from reconciler.matching.weigh import Scale, side_of, total_bits, weigh
from reconciler.matching.weights import default_weights
from tests.strategies_matching import profiles

WEIGHTS = default_weights()


@given(profiles("a", "r1"), profiles("b", "r1"), st.integers(-20, 20))
def test_a_pair_is_left_off_only_where_its_total_is_below_the_floor(one: Profile, other: Profile, floor: int) -> None:
    total = total_bits(one, other, WEIGHTS)

    assert Scale(WEIGHTS).bits(side_of(one), side_of(other), floor) == (total if total >= floor else None)


@given(profiles("a", "r1"), profiles("b", "r1"))
def test_the_total_is_that_of_the_evidence_from_either_side(one: Profile, other: Profile) -> None:
    assert total_bits(one, other, WEIGHTS) == weigh(one, other).total == weigh(other, one).total
