"""Where an event stands in the order of the timeline, as text that sorts like it."""

from reconciler.concepts.event import Event
from reconciler.timeline.order import place_in_time
from service.use_cases.stored import OrderKey


def order_key(event: Event) -> OrderKey:
    """The event's place: start (else end, else last), end (else last), id."""
    start, end, event_id = place_in_time(event)
    return OrderKey(start.isoformat(), end.isoformat(), event_id)
