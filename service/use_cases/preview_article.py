"""Reads an article without keeping it."""

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from service.use_cases.answers import Preview
from service.use_cases.derive import foresee
from service.use_cases.desk import Desk


def preview_article(desk: Desk, article: Article) -> Preview:
    """What would be read off it, and the events it would belong to."""
    annotation = desk.annotate(article)
    with desk.store.reading() as snapshot:
        return Preview(annotation, foresee(snapshot, AnnotatedArticle(article, annotation)))
