"""Stories of local newspapers and stations, read for tests."""

from reconciler import Annotation, Article, annotate
from reconciler.concepts.report import Report

PUBLISHED = "2014-11-03"
"""A Monday."""


def read(text: str, title: str | None = None) -> Annotation:
    return annotate(Article(text=text, title=title, published=PUBLISHED))


def lead(text: str, title: str | None = None) -> Report:
    (report,) = (report for report in read(text, title).reports if report.primary)
    return report


def counts(report: Report) -> tuple[int | None, int | None]:
    totals = {str(outcome): total.stated for outcome, total in report.totals.items()}
    return totals.get("killed", 0), totals.get("injured", 0)
