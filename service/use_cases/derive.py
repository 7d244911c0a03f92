"""Makes the events anew that a change of articles touches, and no others."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Event, Origin, ReportRef
from reconciler.data.fold import fold
from reconciler.matching.incremental import cluster_stored, component_around, refresh
from reconciler.matching.match import Matched
from reconciler.matching.prepare import Prepared, prepare
from reconciler.matching.weights import default_weights
from reconciler.reconciliation.reconcile import reconcile_events
from reconciler.timeline.build import build
from service.use_cases.ports import Snapshot, Writing
from service.use_cases.stored import KeptText, Standing
from service.use_cases.trace_corrections import with_corrections
from service.use_cases.trace_origins import trace_origins


class Change(msgspec.Struct, frozen=True):
    """An article that came or changed, ready to be matched before a turn begins."""

    read: AnnotatedArticle
    prepared: Prepared

    @property
    def key(self) -> str:
        """The article's id."""
        return self.read.annotation.article


def change(read: AnnotatedArticle) -> Change:
    """All that matching needs of an article and that no other article bears on."""
    return Change(read, prepare(read))


def derive(writing: Writing, changed: Sequence[Change], corrected: Iterable[str] = ()) -> None:
    """Brings the events up to date with the current revisions, of which `changed` are new.

    `corrected` are articles that corrections linked to the former revisions of these.
    """
    if not changed:
        return
    linked = with_corrections(writing, {one.key: one.read for one in changed}).keys() | set(corrected)
    going = writing.matching.reports_of(one.key for one in changed)
    traced = trace_origins(writing, {one.key: one.prepared.sketch for one in changed})
    texts = traced.now
    writing.put_texts(tuple(texts.values()), traced.former)
    touched = _match(writing, going, changed, texts) | writing.matching.reports_of(linked)
    articles, events = _events_around(writing, touched, changed, texts)
    gone = writing.holding(going | {ReportRef(r.article, r.report) for event in events for r in event.reports})
    writing.replace_events(gone, [stand(event, articles) for event in events])


def foresee(snapshot: Snapshot, read: AnnotatedArticle) -> tuple[Event, ...]:
    """The events that would hold reports of an article if it were kept, in the order of the timeline."""
    new = change(read)
    going = snapshot.matching.reports_of([new.key])
    texts = trace_origins(snapshot, {new.key: new.prepared.sketch}).now
    _, events = _events_around(snapshot, _match(snapshot, going, [new], texts), [new], texts)
    return tuple(event for event in build(events).events if any(report.article == new.key for report in event.reports))


def stand(event: Event, articles: Mapping[str, AnnotatedArticle]) -> Standing:
    """An event with what it is found by."""
    told = [(articles[report.article].annotation, report.report) for report in event.reports]
    keys = tuple(
        next(report.key for report in annotation.reports if report.id == number) for annotation, number in told
    )
    names = {fold(name) for name in event.places}
    wider = {
        fold(holder)
        for annotation, _ in told
        for place in annotation.places
        if place.name in event.places
        for holder in place.within
    }
    return Standing(event, keys, frozenset(names | wider))


def _match(
    snapshot: Snapshot, going: Iterable[ReportRef], changed: Sequence[Change], texts: Mapping[str, KeptText]
) -> frozenset[ReportRef]:
    """Scores what is to be compared now; the reports whose events may be others, or tell of other origins."""
    coming = [profile for one in changed for profile in one.prepared.profiles]
    touched = refresh(snapshot.matching, going, coming, default_weights())
    return touched | snapshot.matching.reports_of(texts)


def _events_around(
    snapshot: Snapshot,
    touched: Iterable[ReportRef],
    changed: Sequence[Change],
    texts: Mapping[str, KeptText],
) -> tuple[Mapping[str, AnnotatedArticle], tuple[Event, ...]]:
    """The events of all reports that hang together with those touched, and the articles that they are told in."""
    component = component_around(snapshot.matching, touched)
    clusters = cluster_stored(snapshot.matching, component)
    names = {profile.article for profile in component}
    new = {one.key: one.read for one in changed}
    articles = {read.annotation.article: read for read in snapshot.standing(names - new.keys())} | new
    origins = _in_order({**snapshot.texts(names - texts.keys()), **texts}, names)
    beside = with_corrections(snapshot, articles)
    return articles, reconcile_events(beside, Matched(clusters, origins))


def _in_order(texts: Mapping[str, KeptText], names: Iterable[str]) -> tuple[Origin, ...]:
    """The origins of these articles in order of their first articles, each once."""
    found = {texts[name].origin.id: texts[name] for name in names}
    ordered = sorted(found.values(), key=lambda text: (text.first_published, text.origin.articles[0]))
    return tuple(text.origin for text in ordered)
