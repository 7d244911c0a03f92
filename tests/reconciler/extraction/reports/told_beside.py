"""Articles that tell of one event beside another, read for tests."""

from reconciler import Annotation, Article, annotate
from reconciler.concepts.report import Report


def read(text: str, published: str, title: str | None = None) -> Annotation:
    return annotate(Article(text=text, title=title, published=published))


def days(reports: tuple[Report, ...]) -> list[str]:
    return [str(report.interval.start)[:10] for report in reports]
