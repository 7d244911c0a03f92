from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from reconciler.matching.profile import Profile
from reconciler.matching.scale import Scale
from reconciler.matching.sides import side_of
from reconciler.matching.weigh import weigh
from reconciler.matching.weights import default_weights
from tests.steps import steps
from tests.strategies_matching import FIRST, PLACES, day, profile, profiles

WEIGHTS = default_weights()


@given(profiles("a", "r1"), profiles("b", "r1"), st.integers(-20, 20))
def test_a_pair_is_left_off_only_where_its_total_is_below_the_floor(one: Profile, other: Profile, floor: int) -> None:
    total = weigh(one, other).total

    assert Scale(WEIGHTS).bits(side_of(one), side_of(other), floor) == (total if total >= floor else None)
    assert Scale(WEIGHTS).total(side_of(one), side_of(other)) == total


@given(profiles("a", "r1"), profiles("b", "r1"))
def test_the_total_is_that_of_the_evidence_from_either_side(one: Profile, other: Profile) -> None:
    assert weigh(one, other).total == weigh(other, one).total


def test_two_days_of_one_town_are_told_apart_without_comparing_all_that_is_told() -> None:
    """What a glance takes must not grow with what the two tell: names, people, words."""
    people = tuple(sorted(f"first{number} last{number}" for number in range(12)))
    early, late = (
        side_of(
            profile(
                name,
                published=FIRST + timedelta(days=offset),
                interval=day(offset),
                places=PLACES[:1],
                type="attack",
                ages=(20 + offset,),
                people=tuple(f"{name} {person}" for person in people),
                words={f"{name}{number}": 9 for number in range(40)},
                rare_names=frozenset({name}),
            )
        )
        for name, offset in (("norton", 0), ("sutton", 10))
    )
    scale = Scale(WEIGHTS)
    scale.bits(early, late, 0.6)

    assert scale.bits(early, late, 0.6) is None
    assert 5 * steps(lambda: scale.bits(early, late, 0.6)) < steps(lambda: scale.total(early, late))
