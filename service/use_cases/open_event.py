"""Opens the file on one event: the event, the articles that tell of it, and the events that it hangs together with."""

from collections.abc import Iterable, Mapping

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Event
from service.use_cases.desk import Desk
from service.use_cases.ports import Snapshot
from service.use_cases.show_event import event_in


class EventFile(msgspec.Struct, frozen=True):
    """One event with all that its figures are traced back to, from one state of the store."""

    event: Event
    articles: Mapping[str, AnnotatedArticle]
    """By id: those that report the event, and those whose own sums hold it."""
    whole: Event | None
    """The series that it is part of."""
    parts: tuple[Event, ...]


def open_event(desk: Desk, event_id: str) -> EventFile:
    """The file on the event that now answers to `event_id`; raises `NotFound`."""
    with desk.store.reading() as snapshot:
        event = event_in(snapshot, event_id)
        whole = None if event.part_of is None else snapshot.event(event.part_of)
        return EventFile(event, articles_of(snapshot, [event]), whole, _events(snapshot, event.parts))


def articles_of(snapshot: Snapshot, events: Iterable[Event]) -> Mapping[str, AnnotatedArticle]:
    """The articles that tell of these events, by id."""
    told = list(events)
    names = {one.article for event in told for one in event.reports}
    names |= {one.article for event in told for one in event.aggregates}
    return {read.annotation.article: read for read in snapshot.standing(names)}


def _events(snapshot: Snapshot, ids: Iterable[str]) -> tuple[Event, ...]:
    found = (snapshot.event(event_id) for event_id in ids)
    return tuple(event for event in found if event is not None)
