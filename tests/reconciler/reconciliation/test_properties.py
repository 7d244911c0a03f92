"""What holds of standing whatever is claimed."""

from itertools import combinations

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Event, Origin
from reconciler.concepts.figure import Figure
from reconciler.matching.match import Matched
from reconciler.reconciliation.compare import compare
from reconciler.reconciliation.reconcile import reconcile_events
from reconciler.reconciliation.told import gather
from reconciler.reconciliation.weigh import weigh
from tests.building_events import event_of, one_cluster, standings
from tests.strategies_standing import articles_of_one_event, articles_of_one_voice_each

FEWER = settings(max_examples=60)
"""An event is costly to make; most of what can go wrong shows in few."""


@FEWER
@given(articles_of_one_event(), st.data())
def test_an_event_is_the_same_in_whatever_order_its_articles_are_given(
    articles: list[AnnotatedArticle], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(articles))

    assert event_of(*shuffled) == event_of(*articles)


@FEWER
@given(articles_of_one_event())
def test_comparing_two_claims_does_not_depend_on_which_is_named_first(articles: list[AnnotatedArticle]) -> None:
    matched = one_cluster(articles)
    told = gather(matched.clusters[0].reports, _by_key(articles), matched.origins)
    context = weigh(told, {}).context

    for left, right in combinations(told, 2):
        assert compare(left, right, context) == compare(right, left, context)


@FEWER
@given(articles_of_one_event(), st.data())
def test_a_copy_changes_nothing_but_the_lists_of_articles(
    articles: list[AnnotatedArticle], data: st.DataObject
) -> None:
    original = data.draw(st.sampled_from(articles))
    copy = _copy_of(original, "z-copy")

    with_copy = event_of(*articles, copy, copies=[(original.annotation.article, "z-copy")])

    assert _without(with_copy, "z-copy") == _without(event_of(*articles), "z-copy")


@FEWER
@given(articles_of_one_event(), articles_of_one_event())
def test_an_article_of_another_event_changes_nothing_at_all(
    articles: list[AnnotatedArticle], others: list[AnnotatedArticle]
) -> None:
    renamed = [_copy_of(other, f"z-{other.annotation.article}") for other in others]
    mine, theirs = one_cluster(articles), one_cluster(renamed)
    both = Matched((*mine.clusters, *theirs.clusters), (*mine.origins, *theirs.origins))

    assert reconcile_events(_by_key([*articles, *renamed]), both)[0] == event_of(*articles)


@FEWER
@given(articles_of_one_event())
def test_every_claim_stands_in_exactly_one_row(articles: list[AnnotatedArticle]) -> None:
    listed = [(claim.article, claim.claim) for row in event_of(*articles).figures for claim in row.claims]
    given = [(read.annotation.article, claim.id) for read in articles for claim in read.annotation.claims]

    assert sorted(listed) == sorted(given)


@FEWER
@given(articles_of_one_voice_each())
def test_no_named_voice_ever_takes_the_place_of_another(told: list[tuple[str, AnnotatedArticle]]) -> None:
    together = standings(event_of(*(read for _, read in told)))

    for voice in {by for by, _ in told}:
        alone = standings(event_of(*(read for by, read in told if by == voice)))
        assert alone == {key: together[key] for key in alone}


@FEWER
@given(articles_of_one_event())
def test_a_claim_says_why_exactly_where_it_no_longer_counts(articles: list[AnnotatedArticle]) -> None:
    for row in event_of(*articles).figures:
        assert row.because
        for claim in row.claims:
            assert (claim.because is None) == (claim.standing == "current")


@FEWER
@given(articles_of_one_event())
def test_a_figure_that_everybody_agrees_on_allows_what_they_share(articles: list[AnnotatedArticle]) -> None:
    for row in event_of(*articles).figures:
        if row.standing == "agree":
            assert row.shared is not None
        if row.standing == "single":
            assert row.independent.at_most <= 1
        assert 0 <= row.independent.at_least <= row.independent.at_most


@FEWER
@given(articles_of_one_event())
def test_a_disputed_event_is_one_with_a_row_in_conflict(articles: list[AnnotatedArticle]) -> None:
    event = event_of(*articles)

    assert event.disputed == ("conflict" in {row.standing for row in event.figures})


@FEWER
@given(articles_of_one_event())
def test_a_part_that_exceeds_its_whole_marks_both_rows(articles: list[AnnotatedArticle]) -> None:
    rows = event_of(*articles).figures
    says = [note.says for row in rows for note in row.notes if note.kind == "part_exceeds"]

    assert all(says.count(one) >= 2 for one in says)
    assert all(row.standing == "conflict" for row in rows if "part_exceeds" in {note.kind for note in row.notes})


def _by_key(articles: list[AnnotatedArticle]) -> dict[str, AnnotatedArticle]:
    return {read.annotation.article: read for read in articles}


def _copy_of(read: AnnotatedArticle, key: str) -> AnnotatedArticle:
    return AnnotatedArticle(
        msgspec.structs.replace(read.article, id=key, outlet="Copyist", published="2015-06-21"),
        msgspec.structs.replace(read.annotation, article=key, published="2015-06-21"),
    )


def _without(event: Event, article_key: str) -> Event:
    """The event with one article left out of its lists."""
    return msgspec.structs.replace(
        event,
        reports=tuple(report for report in event.reports if report.article != article_key),
        origins=tuple(_leave_out(origin, article_key) for origin in event.origins),
        figures=tuple(_row_without(row, article_key) for row in event.figures),
    )


def _leave_out(origin: Origin, article_key: str) -> Origin:
    return Origin(origin.id, origin.label, tuple(key for key in origin.articles if key != article_key))


def _row_without(row: Figure, article_key: str) -> Figure:
    kept = tuple(claim for claim in row.claims if claim.article != article_key)
    return msgspec.structs.replace(row, claims=kept)
