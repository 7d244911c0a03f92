from datetime import timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconciler.concepts.event import ReportRef
from reconciler.concepts.judgement import PairJudgement, Verdict
from reconciler.matching.candidates import weighed_pairs
from reconciler.matching.component import Cluster, cluster_component
from reconciler.matching.profile import Profile
from reconciler.matching.weigh import weigh
from reconciler.matching.weights import expected_weights
from tests.strategies_matching import FIRST, PLACES, counted, day, profile, profiles, worlds

WEIGHTS = expected_weights()


def clustered(members: tuple[Profile, ...], *judgements: PairJudgement) -> tuple[Cluster, ...]:
    ordered = sorted(members, key=lambda own: own.order)
    pairs = weighed_pairs(ordered, WEIGHTS)
    return cluster_component(ordered, pairs, judgements, weights=WEIGHTS)


def judged(verdict: Verdict, left: Profile, right: Profile) -> PairJudgement:
    return PairJudgement(id=f"j-{verdict}", verdict=verdict, left=left.ref, right=right.ref, by="desk")


def story(article: str, report: str = "r1", *, offset: int = 0, **told: Any) -> Profile:
    """A report of the flood at Norvale, on the first day unless it is moved."""
    base: dict[str, Any] = {
        "places": PLACES[:1],
        "type": "flood",
        "words": {"ferry": 9, "orchard": 8, article: 9},
        "interval": day(offset),
    }
    return profile(article, report, published=FIRST + timedelta(days=offset), **(base | told))


@settings(max_examples=25, deadline=None)
@given(worlds(), st.randoms(use_true_random=False))
def test_clusters_do_not_depend_on_the_order_of_the_reports(world: tuple[Profile, ...], random: Random) -> None:
    shuffled = list(world)
    random.shuffle(shuffled)

    assert clustered(tuple(shuffled)) == clustered(world)


@settings(max_examples=25, deadline=None)
@given(worlds())
def test_every_report_stands_in_exactly_one_cluster(world: tuple[Profile, ...]) -> None:
    placed = [report for cluster in clustered(world) for report in cluster.reports]

    assert sorted(placed, key=str) == sorted((member.ref for member in world), key=str)


@settings(max_examples=25, deadline=None)
@given(worlds())
def test_no_cluster_holds_two_reports_of_one_article(world: tuple[Profile, ...]) -> None:
    for cluster in clustered(world):
        articles = [report.article for report in cluster.reports]
        assert len(set(articles)) == len(articles)


@given(profiles("a", "r1"), profiles("b", "r1"))
def test_evidence_is_the_same_from_either_side(left: Profile, right: Profile) -> None:
    assert weigh(left, right, WEIGHTS) == weigh(right, left, WEIGHTS)


@given(profiles("a", "r1"), profiles("b", "r1"))
def test_the_parts_of_evidence_add_up_to_its_total(left: Profile, right: Profile) -> None:
    evidence = weigh(left, right, WEIGHTS)

    assert evidence.total == pytest.approx(evidence.prior + sum(part.bits for part in evidence.parts))


def test_two_accounts_of_one_flood_are_one_event() -> None:
    assert len(clustered((story("a"), story("b")))) == 1


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"offset": 9, "words": {"bridge": 9}}, "the same place nine days later floods anew"),
        ({"places": PLACES[3:], "words": {"bridge": 9}}, "another province"),
        ({"type": "bombing", "words": {"convoy": 9}, "counts": {"killed": counted(40)}}, "no bomb is a flood"),
    ],
)
def test_what_tells_of_another_event_stays_apart(told: dict[str, Any], reason: str) -> None:
    assert len(clustered((story("a"), story("b", **told)))) == 2, reason


def test_a_judgement_of_same_outranks_the_score() -> None:
    left, right = story("a"), story("b", places=PLACES[3:])

    assert len(clustered((left, right), judged("same", left, right))) == 1


def test_a_judgement_of_different_outranks_a_shared_text() -> None:
    left, right = story("a", links=("text one",)), story("b", links=("text one",))

    assert len(clustered((left, right), judged("different", left, right))) == 2


@pytest.mark.parametrize("size", [3, 8, 90], ids=["three", "a few", "more than are weighed pair by pair"])
def test_a_judgement_of_different_holds_among_any_number_of_others(size: int) -> None:
    members = tuple(story(f"a{number:02}") for number in range(size))

    clusters = clustered(members, judged("different", members[1], members[-1]))

    assert sorted(len(cluster.reports) for cluster in clusters) == [1, size - 1]
    assert not any({members[1].ref, members[-1].ref} <= set(cluster.reports) for cluster in clusters)


def test_contradicting_judgements_are_refused_with_the_chain() -> None:
    one, two, three = story("a"), story("b"), story("c")

    with pytest.raises(ValueError, match="a/r1 = b/r1 = c/r1 are judged the same event, but the first and the last"):
        clustered(
            (one, two, three), judged("same", one, two), judged("same", two, three), judged("different", one, three)
        )


def test_a_chain_of_likely_pairs_is_cut_where_it_holds_an_unlikely_one() -> None:
    first, last = story("a", words={"ferry": 9}), story("c", offset=9, words={"bridge": 9})
    between = story("b", words={"ferry": 9, "bridge": 8})

    assert [len(cluster.reports) for cluster in clustered((first, between, last))] == [2, 1]


def test_a_part_is_linked_to_its_umbrella_and_never_merged() -> None:
    umbrella = story("a", "r1", places=PLACES[2:3], umbrella=True)
    part = story("a", "r2", part_of="r1", primary=False)
    other = story("b")

    clusters = clustered((umbrella, part, other))

    assert [(cluster.reports, cluster.part_of) for cluster in clusters] == [
        ((ReportRef("a", "r1"),), None),
        ((ReportRef("a", "r2"), ReportRef("b", "r1")), ReportRef("a", "r1")),
    ]


def test_an_aggregate_is_listed_on_the_events_that_it_counts() -> None:
    counted_in = story("a", "r2", aggregate="r9", primary=False)

    assert clustered((counted_in, story("b")))[0].aggregates == (ReportRef("a", "r9"),)
