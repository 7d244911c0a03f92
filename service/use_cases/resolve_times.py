"""Reads the dates of a text."""

from reconciler.concepts.article import Article
from reconciler.extraction.publication import published
from reconciler.resolver import resolve
from service.use_cases.answers import Times


def resolve_times(article: Article) -> Times:
    """Every time expression of the text, counted from its publication day."""
    day = article.published or published(article).day
    return Times(resolve(article.text, day, title=article.title, zone=article.zone))
