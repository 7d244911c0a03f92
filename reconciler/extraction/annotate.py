"""Reads one article: times, places, claims, reports."""

from reconciler.concepts.annotation import Annotation
from reconciler.concepts.article import Article
from reconciler.concepts.version import RULES
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.dates.read import read_times
from reconciler.extraction.dates.zones import on_local_clocks
from reconciler.extraction.document import open_document
from reconciler.extraction.places.read import read_places
from reconciler.extraction.reports.tell import tell_reports
from reconciler.extraction.tables import PACKAGE_TABLES, Tables
from reconciler.extraction.tallied import with_tallied
from reconciler.extraction.tallies import tallies


def annotate(article: Article, tables: Tables = PACKAGE_TABLES) -> Annotation:
    """All that is read off `article`; raises `ValueError` only where it breaks the contract, never on its words."""
    document = open_document(article)
    times, unread_times = read_times(document)
    counted = tallies(document)
    places = read_places(document, tables.gazetteer, counted=counted)
    times = on_local_clocks(times, document, places)
    claims, unread_claims = read_claims(document, times, tables.nouns)
    claims = with_tallied(document, claims, counted)
    reports, claims = tell_reports(document, times, places, claims)
    return Annotation(
        article=article.key,
        published=document.published.day.isoformat(),
        published_from=document.published.source,
        times=times,
        places=places,
        claims=claims,
        reports=reports,
        unread=tuple(sorted(unread_times + unread_claims, key=lambda unread: (unread.field, unread.start))),
        rules=RULES,
    )
