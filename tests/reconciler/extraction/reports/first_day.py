"""The day and the hours of an article's primary report, for the tests of dating."""

from reconciler import Article, annotate
from reconciler.concepts.interval import Interval
from reconciler.concepts.report import Report

PUBLISHED = "2015-06-18"
"""A Thursday."""


def day(text: str) -> str | None:
    """The first day of the primary report."""
    start = _interval(text).start
    return start.date().isoformat() if start else None


def hours(text: str) -> str:
    """The hours at which the primary report begins and ends."""
    told = _interval(text)
    return f"{told.start:%H:%M} to {told.end:%H:%M}"


def reports_of(text: str) -> tuple[Report, ...]:
    """All reports of an article without a title."""
    return annotate(Article(text=text, published=PUBLISHED)).reports


def _interval(text: str) -> Interval:
    return next(report.interval for report in reports_of(text) if report.primary)
