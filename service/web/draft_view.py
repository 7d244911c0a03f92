"""A text as it would be read and stand, before it is kept."""

import msgspec

from service.use_cases.open_draft import DraftFile, Foreseen
from service.web import words
from service.web.addresses import event_address
from service.web.article_view import ReadView, read_view
from service.web.event_view import EventView, event_view
from service.web.reading_view import EventLink


class ForeseenView(msgspec.Struct, frozen=True):
    """An event as it would stand."""

    view: EventView
    now: str | None
    """Where it stands now; null for one that is new."""


class DraftView(msgspec.Struct, frozen=True):
    """The page of a preview."""

    article: str
    """The id that it would have."""
    outlet: str | None
    read: ReadView
    events: tuple[ForeseenView, ...]


def draft_view(draft: DraftFile) -> DraftView:
    """The preview of a text."""
    key = draft.read.annotation.article
    links = {
        told.report: EventLink(_now(foreseen), words.label_words(foreseen.file.event))
        for foreseen in draft.events
        for told in foreseen.file.event.reports
        if told.article == key
    }
    return DraftView(
        article=key,
        outlet=draft.read.article.outlet,
        read=read_view(draft.read, links),
        events=tuple(ForeseenView(event_view(foreseen.file), _now(foreseen)) for foreseen in draft.events),
    )


def _now(foreseen: Foreseen) -> str | None:
    return None if foreseen.now is None else event_address(foreseen.now)
