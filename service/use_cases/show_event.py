"""Shows one event."""

from reconciler.concepts.event import Event
from service.errors import NotFound
from service.use_cases.desk import Desk
from service.use_cases.ports import Snapshot


def show_event(desk: Desk, event_id: str) -> Event:
    """The event that now answers to `event_id`; raises `NotFound`."""
    with desk.store.reading() as snapshot:
        return event_in(snapshot, event_id)


def event_in(snapshot: Snapshot, event_id: str) -> Event:
    """The event that answers to `event_id` in one state of the store; raises `NotFound`."""
    event = snapshot.event(event_id)
    if event is None:
        raise NotFound(f"no event {event_id!r} is kept: find it on the timeline, /v1/timeline")
    return event
