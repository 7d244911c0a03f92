"""Opens the file on a text that is not kept: its reading, and the file on each event that it would belong to."""

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from reconciler.concepts.event import Event, ReportRef
from service.use_cases.derive import foresee
from service.use_cases.desk import Desk
from service.use_cases.open_event import EventFile, articles_of
from service.use_cases.ports import Snapshot


class Foreseen(msgspec.Struct, frozen=True):
    """An event as it would stand."""

    file: EventFile
    now: str | None
    """Id of the event that it stands as now; null for one that is new."""


class DraftFile(msgspec.Struct, frozen=True):
    """A text with what was read off it; nothing of it is kept."""

    read: AnnotatedArticle
    events: tuple[Foreseen, ...]


def open_draft(desk: Desk, article: Article) -> DraftFile:
    """The file on a text, told from one state of the store."""
    read = AnnotatedArticle(article, desk.annotate(article))
    with desk.store.reading() as snapshot:
        events = foresee(snapshot, read)
        return DraftFile(read, tuple(_foreseen(snapshot, event, read) for event in events))


def _foreseen(snapshot: Snapshot, event: Event, read: AnnotatedArticle) -> Foreseen:
    others = [ReportRef(told.article, told.report) for told in event.reports if told.article != read.annotation.article]
    now = snapshot.holding(others)
    articles = {**articles_of(snapshot, [event]), read.annotation.article: read}
    return Foreseen(EventFile(event, articles, None, ()), now[0] if now else None)
