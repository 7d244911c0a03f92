"""Where an event stands on the timeline."""

from datetime import datetime

from reconciler.concepts.event import Event


def place_in_time(event: Event) -> tuple[datetime, datetime, str]:
    """Sort key: start (else end, else last), then end (else last), then id."""
    start, end = event.interval.start, event.interval.end
    return start or end or datetime.max, end or datetime.max, event.id
