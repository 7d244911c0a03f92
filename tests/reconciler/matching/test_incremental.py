from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconciler.concepts.judgement import Judgement, PairJudgement, Verdict
from reconciler.matching import blocking, wholes
from reconciler.matching.candidates import weighed_pairs
from reconciler.matching.component import Cluster, cluster_component
from reconciler.matching.incremental import cluster_stored, component_around, refresh
from reconciler.matching.profile import Profile
from reconciler.matching.weights import expected_weights
from tests.reconciler.matching.memory import Memory
from tests.strategies_matching import waves, worlds

WEIGHTS = expected_weights()


def at_once(world: Sequence[Profile], judgements: Sequence[Judgement] = ()) -> set[Cluster]:
    ordered = sorted(world, key=lambda own: own.order)
    pairs = weighed_pairs(ordered, WEIGHTS)
    return set(cluster_component(ordered, pairs, judgements, weights=WEIGHTS))


def one_by_one(changes: Sequence[tuple[str, Sequence[Profile]]], judgements: Sequence[Judgement] = ()) -> set[Cluster]:
    """What stands after each article took on these reports in turn: touched components are worked out, others kept."""
    store = Memory()
    standing: set[Cluster] = set()
    for article, coming in changes:
        going = [ref for ref in store.kept if ref.article == article]
        component = component_around(store, refresh(store, going, coming, WEIGHTS), judgements)
        anew = {profile.ref for profile in component} | set(going)
        standing = {cluster for cluster in standing if not anew & set(cluster.reports)}
        standing |= set(cluster_stored(store, component, judgements, weights=WEIGHTS))
    return standing


def by_article(world: Sequence[Profile]) -> list[tuple[str, list[Profile]]]:
    articles = sorted({profile.article for profile in world})
    return [(article, [own for own in world if own.article == article]) for article in articles]


@pytest.mark.parametrize("landmarks", [1, 2, 24])
@settings(max_examples=25, deadline=None)
@given(data=st.data(), world=worlds(9))
def test_articles_one_by_one_make_the_clusters_of_all_at_once(
    landmarks: int, data: st.DataObject, world: tuple[Profile, ...]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocking, "LANDMARKS", landmarks)
        arrivals = data.draw(st.permutations(by_article(world)))

        assert one_by_one(arrivals) == at_once(world)


@pytest.mark.parametrize("verdict", ["same", "different"])
@settings(max_examples=25, deadline=None)
@given(data=st.data(), world=worlds(9))
def test_a_judgement_holds_whichever_of_its_reports_comes_first(
    verdict: Verdict, data: st.DataObject, world: tuple[Profile, ...]
) -> None:
    others = [own.ref for own in world if own.article != world[0].article]
    judgements = [
        PairJudgement(id="j", verdict=verdict, left=world[0].ref, right=data.draw(st.sampled_from(others)), by="desk")
        for _ in others[:1]
    ]
    arrivals = data.draw(st.permutations(by_article(world)))

    assert one_by_one(arrivals, judgements) == at_once(world, judgements)


@pytest.mark.parametrize("landmarks", [1, 2])
@settings(max_examples=50, deadline=None)
@given(data=st.data(), first=waves(8), then=waves(8))
def test_parts_find_their_wholes_whichever_comes_first(
    landmarks: int, data: st.DataObject, first: tuple[Profile, ...], then: tuple[Profile, ...]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocking, "LANDMARKS", landmarks)
        patch.setattr(wholes, "MOST_PARTS", landmarks)
        patch.setattr(wholes, "MOST_WHOLES", 1)
        last: dict[str, list[Profile]] = {profile.article: [] for profile in first} | dict(by_article(then))
        changes = [*data.draw(st.permutations(by_article(first))), *data.draw(st.permutations(list(last.items())))]

        assert one_by_one(changes) == at_once(then)


@pytest.mark.parametrize("landmarks", [1, 24])
@settings(max_examples=25, deadline=None)
@given(data=st.data(), first=worlds(6), then=worlds(6))
def test_revised_and_withdrawn_articles_leave_no_trace(
    landmarks: int, data: st.DataObject, first: tuple[Profile, ...], then: tuple[Profile, ...]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocking, "LANDMARKS", landmarks)
        last: dict[str, list[Profile]] = {profile.article: [] for profile in first} | dict(by_article(then))
        changes = [*data.draw(st.permutations(by_article(first))), *data.draw(st.permutations(list(last.items())))]

        assert one_by_one(changes) == at_once(then)
