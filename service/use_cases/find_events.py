"""Finds events of the timeline, a page at a time; and all of it."""

from collections.abc import Iterator
from itertools import islice

import msgspec

from reconciler.concepts.event import Event, Timeline
from reconciler.concepts.version import RULES
from service.use_cases.answers import TimelinePage
from service.use_cases.cursor import read_event_cursor, write_event_cursor
from service.use_cases.desk import Desk
from service.use_cases.notices import Notice, empty_notices
from service.use_cases.order_key import order_key
from service.use_cases.ports import Snapshot
from service.use_cases.sift import asks_more, keeps
from service.use_cases.stored import EventFilter

AT_ONCE = 500
"""Events that are taken from the store at a time."""


def find_events(desk: Desk, wanted: EventFilter, *, limit: int, cursor: str | None = None) -> TimelinePage:
    """The page after `cursor`, of at most `limit` events; raises `NotValid` for a cursor that was not given out."""
    if cursor is not None:
        wanted = msgspec.structs.replace(wanted, after=read_event_cursor(cursor))
    with desk.store.reading() as snapshot:
        events = _wanted_events(snapshot, wanted, limit + 1)
        rules, position = rules_in_force(snapshot), snapshot.position
        notices = () if events else empty_notices(snapshot, wanted)
    more = len(events) > limit
    page = events[:limit]
    following = write_event_cursor(order_key(page[-1])) if more else None
    return TimelinePage(page, rules, position, following, notices)


def whole_timeline(desk: Desk, wanted: EventFilter, most: int | None = None) -> Timeline:
    """The first `most` events that are wanted, in order; all of them for None."""
    with desk.store.reading() as snapshot:
        return Timeline(_wanted_events(snapshot, wanted, most), rules_in_force(snapshot))


def _wanted_events(snapshot: Snapshot, wanted: EventFilter, most: int | None) -> tuple[Event, ...]:
    """The first `most` in order; the store looks up days and places, all else is asked of its events in turn."""
    if not asks_more(wanted):
        return snapshot.events(wanted, most)
    return tuple(islice((event for event in _in_turn(snapshot, wanted) if keeps(event, wanted)), most))


def _in_turn(snapshot: Snapshot, wanted: EventFilter) -> Iterator[Event]:
    """Never all of them in memory at once."""
    while events := snapshot.events(wanted, AT_ONCE):
        yield from events
        wanted = msgspec.structs.replace(wanted, after=order_key(events[-1]))


def why_empty(desk: Desk, wanted: EventFilter) -> tuple[Notice, ...]:
    """Why a timeline that holds nothing may do so."""
    with desk.store.reading() as snapshot:
        return empty_notices(snapshot, wanted)


def state_tag(desk: Desk) -> str:
    """A word that changes whenever anything on the timeline may have changed."""
    with desk.store.reading() as snapshot:
        return f"{snapshot.position}-{rules_in_force(snapshot)}"


def rules_in_force(snapshot: Snapshot) -> str:
    """The rules that the timeline was made with; those of this program where nothing was made yet."""
    return snapshot.rules() or RULES
