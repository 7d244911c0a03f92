"""Makes the events anew that a change of articles touches."""

from collections.abc import Iterable, Mapping

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Event
from reconciler.pipeline import reconcile_read
from service.use_cases.ports import Snapshot, Standing, Writing


def derive(writing: Writing, changed: Iterable[str]) -> None:
    """Brings the events up to date with the current revisions, of which those of `changed` are new."""
    articles = {read.annotation.article: read for read in writing.standing()}
    del changed
    events = reconcile_read(articles.values()).events
    gone = writing.event_ids_of(articles)
    writing.replace_events(gone, [stand(event, articles) for event in events])


def foresee(snapshot: Snapshot, read: AnnotatedArticle) -> tuple[Event, ...]:
    """The events that would hold reports of an article if it were kept, in the order of the timeline."""
    key = read.annotation.article
    others = [other for other in snapshot.standing() if other.annotation.article != key]
    return tuple(
        event
        for event in reconcile_read([*others, read]).events
        if any(report.article == key for report in event.reports)
    )


def stand(event: Event, articles: Mapping[str, AnnotatedArticle]) -> Standing:
    """An event with what it is found by."""
    told = [(articles[report.article].annotation, report.report) for report in event.reports]
    keys = tuple(
        next(report.key for report in annotation.reports if report.id == number) for annotation, number in told
    )
    names = {name.casefold() for name in event.places}
    wider = {
        holder.casefold()
        for annotation, _ in told
        for place in annotation.places
        if place.name in event.places
        for holder in place.within
    }
    return Standing(event, keys, frozenset(names | wider))
