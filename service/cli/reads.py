"""Reading a timeline from a database or a server."""

from collections.abc import Mapping
from datetime import date
from urllib.parse import quote

import click
import msgspec

from reconciler.concepts.event import Event, Timeline
from service.cli.client import fetch
from service.cli.store_options import settings_from
from service.use_cases.answers import TimelinePage
from service.use_cases.notices import Notice
from service.use_cases.stored import EventFilter

PAGE = 500
"""Events fetched at once."""


def read_timeline(
    database: str | None, server: str | None, wanted: EventFilter, most: int | None
) -> tuple[Timeline, tuple[Notice, ...]]:
    """The first `most` events that are wanted, all of them for None; and why there may be none."""
    if server is not None:
        return _fetch_timeline(server, wanted, most)
    from service.app import open_kept  # slow to load, and a server needs none of it
    from service.use_cases.find_events import whole_timeline, why_empty

    desk = open_kept(settings_from(database=database))
    found = whole_timeline(desk, wanted, most)
    return found, () if found.events else why_empty(desk, wanted)


def read_event(database: str | None, server: str | None, event_id: str) -> Event:
    """The event that now answers to an id."""
    if server is not None:
        return fetch(server, f"/v1/events/{quote(event_id, safe='')}", {}, Event)
    from service.app import open_kept
    from service.use_cases.show_event import show_event

    return show_event(open_kept(settings_from(database=database)), event_id)


def civil_day(_ctx: click.Context, option: click.Parameter, told: str | None) -> date | None:
    """A date that was typed; wrong ones end the command with status 2."""
    try:
        return None if told is None else date.fromisoformat(told)
    except ValueError:
        raise click.BadParameter(f"{told!r} is not a date: write it as 2015-06-18", param=option) from None


def _fetch_timeline(server: str, wanted: EventFilter, most: int | None) -> tuple[Timeline, tuple[Notice, ...]]:
    asked = _asked(wanted)
    events: list[Event] = []
    while True:
        page = fetch(server, "/v1/timeline", asked, TimelinePage)
        events.extend(page.events)
        if page.next is None or (most is not None and len(events) >= most):
            return Timeline(tuple(events[:most]), page.rules), page.notices
        asked = {**asked, "cursor": page.next}


def _asked(wanted: EventFilter) -> Mapping[str, str]:
    told = {"from": wanted.first, "to": wanted.last, "place": wanted.place, "limit": PAGE}
    return {name: str(value) for name, value in told.items() if value is not None}


def as_json(value: object) -> bytes:
    """A line of JSON."""
    return msgspec.json.encode(value) + b"\n"
