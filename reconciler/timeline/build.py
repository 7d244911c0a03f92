"""The timeline: events in order."""

from collections.abc import Iterable

from reconciler.concepts.event import Event, Timeline
from reconciler.concepts.version import RULES
from reconciler.timeline.order import place_in_time


def build(events: Iterable[Event]) -> Timeline:
    """All events in order of start (else end, else last), end, id."""
    return Timeline(events=tuple(sorted(events, key=place_in_time)), rules=RULES)
