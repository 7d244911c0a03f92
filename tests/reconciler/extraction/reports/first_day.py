"""The day and the hours of an article's primary report, for the tests of dating."""

from reconciler import Article, annotate
from reconciler.concepts.interval import Interval

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


def _interval(text: str) -> Interval:
    reports = annotate(Article(text=text, published=PUBLISHED)).reports
    return next(report.interval for report in reports if report.primary)
