"""Reads an article without keeping it."""

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from service.use_cases.answers import Preview
from service.use_cases.derive import foresee
from service.use_cases.desk import Desk
from service.use_cases.match_evidence import match_evidence
from service.use_cases.notices import correction_notices


def preview_article(desk: Desk, article: Article) -> Preview:
    """What would be read off it, and the events it would belong to."""
    annotation = desk.annotate(article)
    with desk.store.reading() as snapshot:
        read = AnnotatedArticle(article, annotation)
        notices = correction_notices(snapshot, read)
        events = foresee(snapshot, read)
        return Preview(annotation, events, match_evidence(snapshot.matching, annotation.article, events), notices)
