"""Reports that crowd one place and day, tell nothing, or come twice: work in step with their number, and one answer."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import pairwise

import pytest

from reconciler.matching.candidates import candidate_pairs, weighed_pairs
from reconciler.matching.component import Cluster, cluster_component
from reconciler.matching.profile import Profile
from reconciler.matching.weights import default_weights
from tests.reconciler.matching.memory import Memory
from tests.reconciler.matching.one_by_one import taken_on
from tests.steps import steps
from tests.strategies_matching import FIRST, PLACES, day, profile

SIZES = (150, 300)
A_HUNDRED_THOUSAND = 100_000
MOST_GROWTH = 1.3
"""Steps a report, from one size to twice it; quadratic work would double them."""


def one_place_and_day(size: int) -> list[Profile]:
    """Nothing but place and day, which they share."""
    return [profile(f"a{n:06}", interval=day(0), places=PLACES[:1], type="attack") for n in range(size)]


def one_place_and_day_told_apart(size: int) -> list[Profile]:
    """The same, each three of a victim of another age, at another street."""
    return [
        profile(
            f"a{n:06}",
            interval=day(0),
            places=PLACES[:1],
            type="attack",
            streets=(f"street {n // 3}",),
            ages=(n // 3,),
            words={f"word{n // 3} {k}": 9 for k in range(8)},
        )
        for n in range(size)
    ]


def nothing_told(size: int) -> list[Profile]:
    """No date, no place, no figure, no name."""
    return [profile(f"a{n:06}", published=FIRST + timedelta(days=n % 7)) for n in range(size)]


def only_background(size: int) -> list[Profile]:
    return [profile(f"a{n:06}", kind="background", primary=False) for n in range(size)]


def one_story(size: int) -> list[Profile]:
    """One event, told in the same words by everyone."""
    words = {"ferry": 9, "orchard": 9, "capsized": 8, "pier": 8, "lifeboat": 9, "norvale": 9}
    return [profile(f"a{n:06}", interval=day(0), places=PLACES[:1], type="capsizing", words=words) for n in range(size)]


CROWDS: tuple[Callable[[int], list[Profile]], ...] = (
    one_place_and_day,
    one_place_and_day_told_apart,
    nothing_told,
    only_background,
    one_story,
)


def matched(members: Sequence[Profile]) -> tuple[Cluster, ...]:
    weights = default_weights()
    return cluster_component(members, weighed_pairs(members, weights), weights=weights)


@pytest.mark.parametrize("crowd", CROWDS, ids=lambda crowd: crowd.__name__)
def test_the_work_for_each_report_does_not_grow_with_the_crowd(crowd: Callable[[int], list[Profile]]) -> None:
    each = [steps(lambda size=size: matched(crowd(size))) / size for size in SIZES]  # type: ignore[misc]  # bound at once

    assert all(more <= MOST_GROWTH * few for few, more in pairwise(each)), each


@pytest.mark.parametrize("crowd", CROWDS, ids=lambda crowd: crowd.__name__)
def test_a_report_is_compared_with_a_bounded_number_of_others(crowd: Callable[[int], list[Profile]]) -> None:
    most = max(Counter(later for _, later in candidate_pairs(crowd(2_000))).values(), default=0)

    assert most <= 40


def test_reports_that_tell_nothing_stand_alone() -> None:
    assert len(matched(nothing_told(500))) == 500


def test_one_story_of_many_is_one_event() -> None:
    assert [len(cluster.reports) for cluster in matched(one_story(500))] == [500]


def test_events_of_one_place_and_day_that_differ_in_all_else_are_kept_apart() -> None:
    clusters = matched(one_place_and_day_told_apart(150))

    assert all(len({int(ref.article[1:]) // 3 for ref in cluster.reports}) == 1 for cluster in clusters)


def test_an_article_that_comes_twice_under_one_id_changes_nothing() -> None:
    members = one_story(5)
    store = Memory()
    once = taken_on(store, members)

    assert taken_on(store, members) == once


@pytest.mark.soak
@pytest.mark.parametrize("crowd", CROWDS, ids=lambda crowd: crowd.__name__)
def test_a_hundred_thousand_reports_are_matched_each_once(crowd: Callable[[int], list[Profile]]) -> None:
    placed = [ref.article for cluster in matched(crowd(A_HUNDRED_THOUSAND)) for ref in cluster.reports]

    assert len(placed) == len(set(placed)) == A_HUNDRED_THOUSAND
