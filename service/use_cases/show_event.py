"""Shows one event."""

from reconciler.concepts.event import Event
from service.errors import NotFound
from service.use_cases.desk import Desk


def show_event(desk: Desk, event_id: str) -> Event:
    """The event that now answers to `event_id`; raises `NotFound`."""
    with desk.store.reading() as snapshot:
        event = snapshot.event(event_id)
    if event is None:
        raise NotFound(f"no event {event_id!r} is kept: find it on the timeline, /v1/timeline")
    return event
