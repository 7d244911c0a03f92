"""Which of the texts submitted under one id is the current one."""

from collections.abc import Iterable

from reconciler.concepts.article import Article


def current_revisions(articles: Iterable[Article]) -> tuple[Article, ...]:
    """The latest revision of each article, by id: the same content once, else the later `published`, then hash."""
    latest: dict[str, Article] = {}
    for article in articles:
        known = latest.get(article.key)
        if known is None or _order(article) > _order(known):
            latest[article.key] = article
    return tuple(latest[key] for key in sorted(latest))


def _order(article: Article) -> tuple[str, str]:
    return article.published or "", article.content_hash
