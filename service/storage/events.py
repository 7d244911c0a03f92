"""The events as they stand, in the order of the timeline."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, time
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, bindparam, insert, or_, select, tuple_, update

from reconciler.concepts.event import Event, ReportRef
from reconciler.data.fold import fold
from service.storage.readings import NAMES, chunks
from service.storage.tables import STANDING, event_ids, event_places, events, members
from service.use_cases.order_key import order_key
from service.use_cases.stored import EventFilter, Standing

_BODY = select(events.c.body).where(events.c.id == bindparam("event"), events.c.until == STANDING)
_HOLDER = (
    select(members.c.event)
    .join(event_ids, (event_ids.c.article == members.c.article) & (event_ids.c.report_key == members.c.report_key))
    .where(event_ids.c.id == bindparam("event"), members.c.until == STANDING)
)
_HELD = select(members.c.event).where(members.c.article == bindparam("of"), members.c.until == STANDING)
_EVENTS_OF = (
    select(events.c.body)
    .where(events.c.until == STANDING, events.c.id.in_(_HELD))
    .order_by(events.c.sort_start, events.c.sort_end, events.c.id)
)
_MEMBERS = select(members.c.article, members.c.report, members.c.event).where(
    members.c.article.in_(NAMES), members.c.until == STANDING
)
_BODIES = select(events.c.id, events.c.body).where(events.c.id.in_(NAMES), events.c.until == STANDING)
_KNOWN_IDS = select(event_ids.c.id).where(event_ids.c.id.in_(NAMES))
_END_EVENTS, _END_MEMBERS = (
    update(table).where(column.in_(NAMES), table.c.until == STANDING).values(until=bindparam("now"))
    for table, column in ((events, events.c.id), (members, members.c.event))
)
_PUT_EVENTS, _PUT_MEMBERS, _PUT_PLACES, _PUT_IDS = map(insert, (events, members, event_places, event_ids))


def find_events(connection: Connection, wanted: EventFilter, limit: int | None) -> tuple[Event, ...]:
    """The first `limit` events that are wanted, in the order of the timeline."""
    query = (
        select(events.c.body)
        .where(events.c.until == STANDING)
        .order_by(events.c.sort_start, events.c.sort_end, events.c.id)
        .limit(limit)
    )
    rows = connection.execute(_narrow(query, wanted)).scalars()
    return tuple(msgspec.json.decode(body, type=Event) for body in rows)


def _narrow(query: Select[Any], wanted: EventFilter) -> Select[Any]:
    if wanted.first is not None:
        begins = datetime.combine(wanted.first, time.min).isoformat()
        query = query.where(or_(events.c.ends > begins, _open(events.c.ends, events.c.starts)))
    if wanted.last is not None:
        ends = datetime.combine(wanted.last, time.max).isoformat()
        query = query.where(or_(events.c.starts <= ends, _open(events.c.starts, events.c.ends)))
    if wanted.place is not None:
        here = event_places.c.name == fold(wanted.place)
        query = query.join(
            event_places, (event_places.c.event == events.c.id) & (event_places.c.since == events.c.since) & here
        )
    if wanted.after is not None:
        order = tuple_(events.c.sort_start, events.c.sort_end, events.c.id)
        query = query.where(order > tuple_(wanted.after.start, wanted.after.end, wanted.after.id))
    return query


def _open(end: Any, other: Any) -> Any:
    """That end is not told, though the other is."""
    return end.is_(None) & other.is_not(None)


def holds_place(connection: Connection, name: str) -> bool:
    """Some event is at a place of that name, or at one that it holds."""
    return bool(find_events(connection, EventFilter(place=name), 1))


def find_event(connection: Connection, event_id: str) -> Event | None:
    """The event of that id; else the one that holds the report which the id was made from."""
    body = _body(connection, event_id)
    if body is None:
        now = connection.execute(_HOLDER, {"event": event_id}).scalars().first()
        body = None if now is None else _body(connection, now)
    return None if body is None else msgspec.json.decode(body, type=Event)


def events_of(connection: Connection, article: str) -> tuple[Event, ...]:
    """Events that hold reports of `article`, in the order of the timeline."""
    rows = connection.execute(_EVENTS_OF, {"of": article}).scalars()
    return tuple(msgspec.json.decode(body, type=Event) for body in rows)


def _body(connection: Connection, event_id: str) -> bytes | None:
    return connection.execute(_BODY, {"event": event_id}).scalar_one_or_none()


def holding(connection: Connection, reports: Iterable[ReportRef]) -> tuple[str, ...]:
    """Ids of the events that hold these reports, sorted."""
    wanted = {(ref.article, ref.report) for ref in reports}
    found: set[str] = set()
    for names in chunks(sorted({article for article, _ in wanted})):
        rows = connection.execute(_MEMBERS, {"names": names})
        found.update(row.event for row in rows if (row.article, row.report) in wanted)
    return tuple(sorted(found))


def replace_events(connection: Connection, gone: Iterable[str], now: Iterable[Standing], since: int) -> None:
    """`now` in place of the events of the ids in `gone`; what stays the same is left alone."""
    before = _bodies(connection, gone)
    after = {standing.event.id: standing for standing in now}
    bodies = {event_id: msgspec.json.encode(standing.event) for event_id, standing in after.items()}
    changed = [event_id for event_id in bodies if bodies[event_id] != before.get(event_id)]
    ended = [event_id for event_id in before if bodies.get(event_id) != before[event_id]]
    for names in chunks(ended):
        for end in (_END_EVENTS, _END_MEMBERS):
            connection.execute(end, {"names": names, "now": since})
    _insert(connection, [(after[event_id], bodies[event_id]) for event_id in changed], since)


def end_all(connection: Connection, since: int) -> None:
    """No event stands any more."""
    for table in (events, members):
        connection.execute(update(table).where(table.c.until == STANDING).values(until=since))


def _bodies(connection: Connection, ids: Iterable[str]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for names in chunks(sorted(set(ids))):
        found.update((row.id, row.body) for row in connection.execute(_BODIES, {"names": names}))
    return found


def _insert(connection: Connection, rows: Sequence[tuple[Standing, bytes]], since: int) -> None:
    if not rows:
        return
    span = {"since": since, "until": STANDING}
    connection.execute(_PUT_EVENTS, [_event_row(standing.event, body) | span for standing, body in rows])
    held = [_member_rows(standing) for standing, _ in rows]
    connection.execute(_PUT_MEMBERS, [row | span for group in held for row in group])
    if names := [_place_row(standing, name, since) for standing, _ in rows for name in sorted(standing.place_names)]:
        connection.execute(_PUT_PLACES, names)
    _remember_ids(connection, {group[0]["event"]: group[0] for group in held})


def _event_row(event: Event, body: bytes) -> dict[str, Any]:
    key = order_key(event)
    starts, ends = _iso(event.interval.start), _iso(event.interval.end)
    return {
        "id": event.id, "starts": starts, "ends": ends, "sort_start": key.start, "sort_end": key.end, "body": body
    }  # fmt: skip


def _member_rows(standing: Standing) -> list[dict[str, Any]]:
    return [
        {"article": report.article, "report_key": report_key, "report": report.report, "event": standing.event.id}
        for report, report_key in zip(standing.event.reports, standing.report_keys, strict=True)
    ]


def _place_row(standing: Standing, name: str, since: int) -> dict[str, Any]:
    return {"event": standing.event.id, "since": since, "name": name}


def _remember_ids(connection: Connection, first_reports: Mapping[str, Mapping[str, Any]]) -> None:
    """Keeps every id ever given out, with the report that it was made from."""
    known: set[str] = set()
    for names in chunks(first_reports):
        known.update(connection.execute(_KNOWN_IDS, {"names": names}).scalars())
    new = [
        {"id": event_id, "article": row["article"], "report_key": row["report_key"]}
        for event_id, row in first_reports.items()
        if event_id not in known
    ]
    if new:
        connection.execute(_PUT_IDS, new)


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
