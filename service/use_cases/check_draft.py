"""Holds a draft against the timeline without keeping it."""

from reconciler.checking.check import check
from reconciler.checking.finding import Check
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from reconciler.concepts.event import Timeline
from service.use_cases.derive import foresee
from service.use_cases.desk import Desk
from service.use_cases.find_events import rules_in_force


def check_draft(desk: Desk, draft: Article) -> Check:
    """Each figure and date of the draft: supported, contradicted, overtaken or unknown, and by which claims."""
    read = AnnotatedArticle(draft, desk.annotate(draft))
    with desk.store.reading() as snapshot:
        beside = {report.article for event in foresee(snapshot, read) for report in event.reports}
        others = snapshot.standing(beside - {read.annotation.article})
        events = {event.id: event for other in others for event in snapshot.events_of(other.annotation.article)}
        holding = {report.article for event in events.values() for report in event.reports}
        articles = {other.annotation.article: other for other in snapshot.standing(holding)}
        rules = rules_in_force(snapshot)
    return check(draft, Timeline(tuple(events[key] for key in sorted(events)), rules), articles)
