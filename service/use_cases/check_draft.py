"""Holds a draft against the timeline without keeping it."""

from collections.abc import Iterator
from datetime import datetime

from reconciler.checking.check import check_read, with_name
from reconciler.checking.events import NEAR, undated
from reconciler.checking.finding import Check
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from reconciler.concepts.event import Timeline
from service.use_cases.derive import foresee
from service.use_cases.desk import Desk
from service.use_cases.find_events import rules_in_force
from service.use_cases.ports import Snapshot
from service.use_cases.stored import EventFilter

MOST_AROUND = 50
"""Events of one place and its days that are looked at."""


def check_draft(desk: Desk, draft: Article) -> Check:
    """Each figure and date of the draft: supported, contradicted, overtaken or unknown, and by which claims."""
    read = read_draft(desk, draft)
    with desk.store.reading() as snapshot:
        return check_in(snapshot, read)


def read_draft(desk: Desk, draft: Article) -> AnnotatedArticle:
    """The draft under a name, with what is read off it."""
    named = with_name(draft)
    return AnnotatedArticle(named, desk.annotate(named))


def check_in(snapshot: Snapshot, read: AnnotatedArticle) -> Check:
    """The draft held against one state of the store, which is to be read from alone."""
    foreseen = (*foresee(snapshot, read), *foresee(snapshot, undated(read)))
    around = [event for wanted in _around(read) for event in snapshot.events(wanted, MOST_AROUND)]
    beside = {report.article for event in (*foreseen, *around) for report in event.reports}
    others = snapshot.standing(beside - {read.annotation.article})
    events = {event.id: event for other in others for event in snapshot.events_of(other.annotation.article)}
    holding = {report.article for event in events.values() for report in event.reports}
    articles = {other.annotation.article: other for other in snapshot.standing(holding)}
    known = Timeline(tuple(events[key] for key in sorted(events)), rules_in_force(snapshot))
    return check_read(read, known, articles)


def _around(read: AnnotatedArticle) -> Iterator[EventFilter]:
    """Where the draft's reports say that they are, within the days that they may have mistaken."""
    for report in read.annotation.reports:
        start, end = report.interval.start, report.interval.end
        if start is None or end is None or report.kind not in ("event", "background"):
            continue
        for place in report.told_places:
            first, last = max(start, datetime.min + NEAR) - NEAR, min(end, datetime.max - NEAR) + NEAR
            yield EventFilter(first=first.date(), last=last.date(), place=place)
