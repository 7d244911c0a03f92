"""The whole flow: articles in, a timeline out."""

from collections.abc import Iterable, Sequence

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from reconciler.concepts.event import Timeline
from reconciler.concepts.judgement import Judgement
from reconciler.extraction.annotate import read_all
from reconciler.matching.match import match
from reconciler.matching.revisions import current_revisions
from reconciler.reconciliation.judged import as_judged
from reconciler.reconciliation.reconcile import reconcile_events
from reconciler.timeline.build import build


def reconcile(articles: Iterable[Article], judgements: Sequence[Judgement] = ()) -> Timeline:
    """The timeline of the current revisions of `articles`, whatever order they come in.

    Raises `ValueError` for an article that breaks the contract, and for judgements that contradict one another.
    """
    return reconcile_read(read_all(current_revisions(articles)), judgements)


def reconcile_read(articles: Iterable[AnnotatedArticle], judgements: Sequence[Judgement] = ()) -> Timeline:
    """The timeline of articles that have been read already, each in its current revision."""
    by_key = as_judged({own.annotation.article: own for own in articles}, judgements).articles
    ordered = [by_key[key] for key in sorted(by_key)]
    matched = match(ordered, judgements)
    return build(reconcile_events(by_key, matched, judgements))
