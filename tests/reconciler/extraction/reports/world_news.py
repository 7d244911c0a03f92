"""What an article of world news tells, for tests to compare."""

from reconciler import annotate
from reconciler.concepts.article import Article

Told = tuple[str, dict[str, int | None]]


def told(text: str, title: str | None = None) -> list[Told]:
    """Each event's day and its least numbers."""
    reports = annotate(Article(title=title, text=text, published="2024-09-06")).reports
    return [
        (f"{report.interval.start:%m-%d}", {outcome: total.low for outcome, total in report.totals.items()})
        for report in reports
        if report.kind == "event" and report.interval.start is not None
    ]
