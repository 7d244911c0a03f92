"""Which events of the timeline a draft tells of, also where it has their day wrong."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Event, ReportRef, Timeline
from reconciler.concepts.interval import EVER, Interval
from reconciler.concepts.judgement import Judgement
from reconciler.concepts.report import Report
from reconciler.matching.match import match

TELLING = 5
"""Fewer than this many come to harm in several events of one town within days."""
NEAR = timedelta(days=3)
"""A draft that tells of an event with its very number has mistaken the day by no more than this."""


def events_told(
    read: AnnotatedArticle,
    timeline: Timeline,
    others: Mapping[str, AnnotatedArticle],
    judgements: Sequence[Judgement],
) -> Mapping[str, Event]:
    """The event of each of the draft's reports, by report id: the one whose reports it is clustered with.

    A report that is clustered with none is tried without its date: where it then meets an event of the days around
    that has one of its very numbers, it is held to tell of that event on a wrong day; so it is where one event alone
    of its place, type and days around has a telling number of its own.
    """
    found = _clustered(read, timeline, others, judgements)
    alone = [report for report in read.annotation.reports if report.id not in found and report.interval != EVER]
    again = _clustered(undated(read), timeline, others, judgements) if alone else {}
    missed = {
        report.id: again[report.id]
        for report in alone
        if report.id in again and _mistaken(report, again[report.id], read)
    }
    there = {report.id: _only_one_there(report, timeline, read) for report in alone if report.id not in missed}
    return {**found, **missed, **{key: event for key, event in there.items() if event is not None}}


def _only_one_there(report: Report, timeline: Timeline, read: AnnotatedArticle) -> Event | None:
    """The one event of its type and place, within days of it, that has one of its greater numbers."""
    there = [
        event
        for event in timeline.events
        if event.type == report.type
        and not event.place_derived
        and set(event.places) & set(report.told_places)
        and _mistaken(report, event, read, least=TELLING)
        and any(one.article != read.annotation.article for one in event.reports)
    ]
    return there[0] if len(there) == 1 else None


def undated(read: AnnotatedArticle) -> AnnotatedArticle:
    """The draft without what it says of when."""
    reports = tuple(
        msgspec.structs.replace(report, interval=EVER, precision="vague") for report in read.annotation.reports
    )
    return AnnotatedArticle(read.article, msgspec.structs.replace(read.annotation, reports=reports, times=()))


def _clustered(
    read: AnnotatedArticle,
    timeline: Timeline,
    others: Mapping[str, AnnotatedArticle],
    judgements: Sequence[Judgement],
) -> Mapping[str, Event]:
    event_of = {
        ReportRef(report.article, report.report): event for event in timeline.events for report in event.reports
    }
    matched = match([others[key] for key in sorted(others)] + [read], judgements)
    found: dict[str, Event] = {}
    for cluster in matched.clusters:
        mine = [ref.report for ref in cluster.reports if ref.article == read.annotation.article]
        beside = [event_of[ref] for ref in cluster.reports if ref in event_of and ref.article in others]
        found.update(dict.fromkeys(mine, beside[0]) if beside else {})
    return found


def _mistaken(report: Report, event: Event, read: AnnotatedArticle, *, least: int = 2) -> bool:
    """The report's day lies near the event's, and one of its numbers, not below `least`, is printed there."""
    printed = {(figure.outcome, claim.quantity.stated) for figure in event.figures for claim in figure.claims}
    return _near(report.interval, event.interval) and any(
        number in printed for number in _numbers(report, read) if number[1] >= least
    )


def _numbers(report: Report, read: AnnotatedArticle) -> Iterator[tuple[str, int]]:
    """What the report counts; one victim tells too many events alike."""
    for claim in read.claims_of.get(report.id, ()):
        if (claim.quantity.stated or 0) > 1:
            yield claim.outcome, claim.quantity.stated or 0


def _near(left: Interval, right: Interval) -> bool:
    """Both dated, and no further apart than `NEAR`."""
    if left.start is None or left.end is None or right.start is None or right.end is None:
        return False
    return left.start - right.end < NEAR and right.start - left.end < NEAR
