"""Follows corrections from article to article."""

from collections.abc import Mapping

from reconciler.concepts.annotation import AnnotatedArticle
from service.use_cases.ports import Snapshot


def with_corrections(snapshot: Snapshot, articles: Mapping[str, AnnotatedArticle]) -> Mapping[str, AnnotatedArticle]:
    """These by id, with every article that corrects one of them or is corrected by one, however many steps away."""
    found = dict(articles)
    waiting = list(articles.values())
    while waiting:
        names = snapshot.correcting([read.article for read in waiting]) - found.keys()
        waiting = list(snapshot.standing(names)) if names else []
        found |= {read.annotation.article: read for read in waiting}
    return found
