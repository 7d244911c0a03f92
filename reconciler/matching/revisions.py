"""Which of the texts submitted under one id is the current one."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article

Item = TypeVar("Item")


def current_revisions(articles: Iterable[Article]) -> tuple[Article, ...]:
    """The latest revision of each article, by id: the same content once, else the later `published`, then hash."""
    return _latest(articles, lambda article: article)


def latest_readings(readings: Iterable[AnnotatedArticle]) -> tuple[AnnotatedArticle, ...]:
    """The same of articles that have been read already."""
    return _latest(readings, lambda read: read.article)


def _latest(items: Iterable[Item], article_of: Callable[[Item], Article]) -> tuple[Item, ...]:
    latest: dict[str, Item] = {}
    for item in items:
        article = article_of(item)
        known = latest.get(article.key)
        if known is None or _order(article) > _order(article_of(known)):
            latest[article.key] = item
    return tuple(latest[key] for key in sorted(latest))


def _order(article: Article) -> tuple[str, str]:
    return article.published or "", article.content_hash
