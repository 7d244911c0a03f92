"""Events out of clusters: ids, links, judgements, and time."""

from collections.abc import Sequence

import msgspec
import pytest

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Event, Origin, ReportRef
from reconciler.concepts.judgement import ClaimJudgement
from reconciler.matching.match import Cluster, Matched
from reconciler.reconciliation.reconcile import link_events, reconcile_event, reconcile_events
from tests.building import Said, article
from tests.building_events import event_of, figure_of, one_cluster, standings
from tests.steps import steps


def test_an_event_is_named_by_its_first_report_alone() -> None:
    first = article("a-1", Said("11"))

    alone = event_of(first)
    joined = event_of(first, article("a-2", Said("12"), published="2015-06-19"))

    assert alone.id == joined.id
    assert alone.id.startswith("e-")
    assert event_of(article("a-2", Said("11"))).id != alone.id


def test_an_events_id_does_not_hang_on_the_number_of_its_report() -> None:
    read = article("a-1", Said("11"))
    (report,) = read.annotation.reports
    renumbered = msgspec.structs.replace(
        read.annotation,
        reports=(msgspec.structs.replace(report, id="r7"),),
        claims=tuple(msgspec.structs.replace(claim, report="r7") for claim in read.annotation.claims),
    )

    assert event_of(msgspec.structs.replace(read, annotation=renumbered)).id == event_of(read).id


def test_an_umbrella_and_its_parts_name_each_other() -> None:
    articles = {key: article(key, Said("11")) for key in ("a-1", "a-2", "a-3")}
    umbrella = Cluster((ReportRef("a-1", "r1"),), None, ())
    parts = [Cluster((ReportRef(key, "r1"),), ReportRef("a-1", "r1"), ()) for key in ("a-2", "a-3")]
    matched = Matched((umbrella, *parts), ())

    whole, left, right = reconcile_events(articles, matched)

    assert whole.parts == tuple(sorted((left.id, right.id)))
    assert left.part_of == right.part_of == whole.id


def test_one_event_can_be_made_from_its_own_articles_alone() -> None:
    articles = {
        key: article(key, Said("11"), published=day) for key, day in (("a-1", "2015-06-18"), ("a-2", "2015-06-20"))
    }
    clusters = tuple(Cluster((ReportRef(key, "r1"),), None, ()) for key in articles)
    origins = tuple(Origin(f"o-{key}", key, (key,)) for key in articles)
    links = link_events(articles, clusters)

    whole = reconcile_events(articles, Matched(clusters, origins))

    for cluster, event in zip(clusters, whole, strict=True):
        own = {ref.article: articles[ref.article] for ref in cluster.reports}
        mine = [origin for origin in origins if set(origin.articles) & set(own)]
        assert reconcile_event(own, cluster, mine, links=links[cluster.reports[0]]) == event


def test_a_rejected_claim_counts_for_nothing_until_it_is_accepted_again() -> None:
    articles = (article("a-1", Said("11", "Zwak")), article("a-2", Said("15", "the governor")))
    reject = ClaimJudgement("j-1", "reject", "a-2", "c1", by="Ana", why="misread")
    accept = ClaimJudgement("j-2", "accept", "a-2", "c1", by="Ben")

    rejected = event_of(*articles, judgements=[reject])

    assert standings(rejected) == {"a-1/c1": "current", "a-2/c1": "rejected"}
    assert figure_of(rejected).claims[1].because == "rejected by Ana: misread"
    assert event_of(*articles, judgements=[reject, accept]) == event_of(*articles)


def test_a_cluster_that_names_a_report_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="has no report") as refused:
        reconcile_events({"a-1": article("a-1")}, Matched((Cluster((ReportRef("a-1", "r9"),), None, ()),), ()))

    assert str(refused.value) == "article 'a-1' has no report 'r9': match it anew"


def crowded(count: int, voices: int) -> Sequence[AnnotatedArticle]:
    return [
        article(
            f"a-{index:05}",
            Said(str(index % 97 + 1)),
            Said(str(index % 50 + 1), group="police"),
            outlet=f"O{index % voices}",
        )
        for index in range(count)
    ]


def made_of(articles: Sequence[AnnotatedArticle]) -> Sequence[Event]:
    return reconcile_events({read.annotation.article: read for read in articles}, one_cluster(articles))


@pytest.mark.parametrize("voices", [1, 2_000], ids=["one outlet", "as many outlets as articles"])
def test_an_event_of_two_thousand_articles_holds_them_all(voices: int) -> None:
    (event,) = made_of(crowded(2_000, voices))

    assert len(event.reports) == 2_000


@pytest.mark.parametrize("voices", [1, 2_000], ids=["one outlet", "as many outlets as articles"])
def test_an_event_of_twice_as_many_articles_costs_no_more_than_some_twice_the_steps(voices: int) -> None:
    few, many = crowded(400, voices), crowded(800, voices)
    made_of(few)

    assert steps(lambda: made_of(many)) < 2.5 * steps(lambda: made_of(few))
