"""The day that an article's primary report begins on, for the tests of dating."""

from reconciler import Article, annotate

PUBLISHED = "2015-06-18"
"""A Thursday."""


def day(text: str) -> str | None:
    """The first day of the primary report."""
    reports = annotate(Article(text=text, published=PUBLISHED)).reports
    start = next(report.interval.start for report in reports if report.primary)
    return start.date().isoformat() if start else None
