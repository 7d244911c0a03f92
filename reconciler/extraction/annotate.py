"""Reads one article: times, places, claims, reports."""

from collections.abc import Iterable, Iterator

from reconciler.concepts.annotation import AnnotatedArticle, Annotation
from reconciler.concepts.article import Article
from reconciler.concepts.document import Document
from reconciler.concepts.version import RULES
from reconciler.data.gazetteer import default_gazetteer
from reconciler.extraction.abreast import Staged, abreast, alone
from reconciler.extraction.claims.read import reading_claims
from reconciler.extraction.dates.read import read_times
from reconciler.extraction.dates.zones import on_local_clocks
from reconciler.extraction.document import open_document
from reconciler.extraction.layout import spans_of_story
from reconciler.extraction.pasted import pasted, read_once, told_wherever
from reconciler.extraction.places.read import read_places
from reconciler.extraction.reports.by_outlet import with_outlets_town
from reconciler.extraction.reports.tell import telling_reports
from reconciler.extraction.spacing import plainly_spaced
from reconciler.extraction.tables import PACKAGE_TABLES, Tables
from reconciler.extraction.tallied import with_tallied
from reconciler.extraction.tallies import tallies
from reconciler.extraction.told_again.read import with_told_again


def annotate(article: Article, tables: Tables = PACKAGE_TABLES) -> Annotation:
    """All that is read off `article`; raises `ValueError` only where it breaks the contract, never on its words."""
    spaced = plainly_spaced(article)
    return spaced.annotation(alone(_read_off(open_document(spaced.plain), tables)))


def read(article: Article, tables: Tables = PACKAGE_TABLES) -> AnnotatedArticle:
    """The same with the article and where its story stands: for what is matched right after."""
    return alone(reading(article, tables))


def read_all(articles: Iterable[Article]) -> Iterator[AnnotatedArticle]:
    """The same of many, in order, read side by side."""
    return abreast(map(reading, articles))


def reading(article: Article, tables: Tables = PACKAGE_TABLES) -> Staged[AnnotatedArticle]:
    """The same of one among many."""
    spaced = plainly_spaced(article)
    document = open_document(spaced.plain)
    yield
    annotation = yield from _read_off(document, tables)
    story = tuple(map(spaced.span, spans_of_story(document.blocks)))
    return AnnotatedArticle(article, spaced.annotation(annotation), story)


def _read_off(laid_out: Document, tables: Tables) -> Staged[Annotation]:
    """A stage ends at each `yield`."""
    again = pasted(laid_out)
    document = read_once(laid_out, again)
    times, unread_times = read_times(document)
    yield
    counted = tallies(document)
    places = read_places(document, tables.gazetteer, counted=counted)
    yield
    times = on_local_clocks(times, document, places)
    claims, unread_claims = yield from reading_claims(document, times, tables.nouns)
    yield
    claims = with_tallied(document, claims, counted)
    reports, claims = yield from telling_reports(document, times, places, claims)
    yield
    reports, claims = with_told_again(document, reports, claims)
    reports, places = with_outlets_town(document, reports, places, tables.gazetteer or default_gazetteer())
    read = Annotation(
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
    return told_wherever(read, laid_out, again)
