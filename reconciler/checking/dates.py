"""A draft's dates against when the other reports have their event."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TypeAlias

from reconciler.checking.finding import CheckVerdict, Finding, Source
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.interval import EVER, GRANULARITIES, Interval, meets
from reconciler.concepts.mention import within
from reconciler.concepts.report import Report
from reconciler.concepts.timex import TimeExpression
from reconciler.reconciliation.dates import touch
from reconciler.reconciliation.phrases import day_of

Others: TypeAlias = Sequence[tuple[str, Report]]
"""Reports of the same event, each with the article that it is in."""


def check_dates(draft: AnnotatedArticle, report: Report, event: str | None, others: Others) -> Iterator[Finding]:
    """Every expression that dates the draft's report, held against the other reports of its event."""
    telling = [(article, other) for article, other in others if other.interval != EVER]
    agreeing = [(article, other) for article, other in telling if touch(other.interval, report.interval)]
    against = [(article, other) for article, other in telling if not touch(other.interval, report.interval)]
    for expression in dating(draft, report):
        yield Finding(
            kind="date",
            verdict=_verdict(agreeing, against),
            field=expression.field,
            start=expression.start,
            end=expression.end,
            text=expression.text,
            because=_because(agreeing, against, event),
            report=report.id,
            event=event,
            supported_by=tuple(_source(article, other) for article, other in agreeing),
            contradicted_by=tuple(_source(article, other) for article, other in against),
        )


def dating(draft: AnnotatedArticle, report: Report) -> list[TimeExpression]:
    """The expressions in the report's evidence that its interval rests on: at least as fine as it, and meeting it."""
    if report.interval == EVER:
        return []
    coarsest = GRANULARITIES.index(report.precision)
    spans = ((draft.times_of.get(span.field, ()), span.start, span.end) for span in report.evidence)
    return [
        expression
        for expression in dict.fromkeys(each for times, start, end in spans for each in within(times, start, end))
        if expression.interval != EVER
        and GRANULARITIES.index(expression.granularity) <= coarsest
        and meets(expression.interval, report.interval)
    ]


def _verdict(agreeing: Others, against: Others) -> CheckVerdict:
    if agreeing:
        return "supported"
    return "contradicted" if against else "unknown"


def _because(agreeing: Others, against: Others, event: str | None) -> str:
    if event is None:
        return "the timeline has no such event"
    if not agreeing and not against:
        return "nobody on the timeline dates this event"
    kept = f"{_named(agreeing)} it so" if agreeing else ""
    apart = f"{_named(against)} it {_when(against[0][1].interval)}" if against else ""
    return ", but ".join(part for part in (kept, apart) if part)


def _named(others: Others) -> str:
    first = others[0][0]
    return f"{first} has" if len(others) == 1 else f"{first} and {len(others) - 1} more have"


def _source(article: str, report: Report) -> Source:
    return Source(article, report.id, None, _when(report.interval))


def _when(interval: Interval) -> str:
    """`on 17 June 2015`, `from 17 June 2015 18:00 to 18 June 2015 06:00`, with what is open left out."""
    start, end = interval.start, interval.end
    if start is None or end is None:
        return _open(start, end)
    if (start.hour, start.minute, (end - start).days) == (0, 0, 1) and end.hour == 0:
        return f"on {day_of(start)}"
    return f"from {day_of(start)} {start:%H:%M} to {day_of(end)} {end:%H:%M}"


def _open(start: datetime | None, end: datetime | None) -> str:
    if start is not None:
        return f"from {day_of(start)} on"
    return "at no told time" if end is None else f"before {day_of(end)}"
