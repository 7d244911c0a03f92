"""Reads one article: times, places, claims, reports."""

from reconciler.concepts.annotation import AnnotatedArticle, Annotation
from reconciler.concepts.article import Article
from reconciler.concepts.document import Document
from reconciler.concepts.version import RULES
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.dates.read import read_times
from reconciler.extraction.dates.zones import on_local_clocks
from reconciler.extraction.document import open_document
from reconciler.extraction.layout import spans_of_story
from reconciler.extraction.places.read import read_places
from reconciler.extraction.reports.tell import tell_reports
from reconciler.extraction.tables import PACKAGE_TABLES, Tables
from reconciler.extraction.tallied import with_tallied
from reconciler.extraction.tallies import tallies
from reconciler.extraction.told_again.read import with_told_again


def annotate(article: Article, tables: Tables = PACKAGE_TABLES) -> Annotation:
    """All that is read off `article`; raises `ValueError` only where it breaks the contract, never on its words."""
    return _read_off(open_document(article), tables)


def read(article: Article, tables: Tables = PACKAGE_TABLES) -> AnnotatedArticle:
    """The article with all that is read off it, and where its story stands: for what is matched right after."""
    document = open_document(article)
    return AnnotatedArticle(article, _read_off(document, tables), spans_of_story(document.blocks))


def _read_off(document: Document, tables: Tables) -> Annotation:
    times, unread_times = read_times(document)
    counted = tallies(document)
    places = read_places(document, tables.gazetteer, counted=counted)
    times = on_local_clocks(times, document, places)
    claims, unread_claims = read_claims(document, times, tables.nouns)
    claims = with_tallied(document, claims, counted)
    reports, claims = with_told_again(document, *tell_reports(document, times, places, claims))
    return Annotation(
        article=document.article.key,
        published=document.published.day.isoformat(),
        published_from=document.published.source,
        times=times,
        places=places,
        claims=claims,
        reports=reports,
        unread=tuple(sorted(unread_times + unread_claims, key=lambda unread: (unread.field, unread.start))),
        rules=RULES,
    )
