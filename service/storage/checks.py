"""Saved checks: the log holds them, one row each says which entry is the newest."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, insert, select, update

from service.storage.tables import STANDING, checks, log
from service.use_cases.kept_check import KeptCheck, SavedCheck


def keep_check(connection: Connection, check_id: str, position: int) -> None:
    """The entry at `position` is what holds of this check from now on."""
    former = update(checks).where(checks.c.id == check_id, checks.c.until == STANDING)
    connection.execute(former.values(until=position))
    connection.execute(insert(checks).values(id=check_id, since=position, until=STANDING))


def saved_check(connection: Connection, check_id: str) -> SavedCheck | None:
    """The check as it was last saved."""
    row = connection.execute(_standing().where(checks.c.id == check_id)).one_or_none()
    return None if row is None else _saved(row)


def saved_checks(connection: Connection, limit: int, before: int | None) -> tuple[SavedCheck, ...]:
    """Checks, the one saved last first: the first `limit`, of those whose entries come before `before`."""
    query = _standing().order_by(checks.c.since.desc()).limit(limit)
    if before is not None:
        query = query.where(checks.c.since < before)
    return tuple(_saved(row) for row in connection.execute(query))


def _standing() -> Select[Any]:
    joined = select(checks.c.id, checks.c.since, log.c.recorded, log.c.body).join(log, log.c.position == checks.c.since)
    return joined.where(checks.c.until == STANDING)


def _saved(row: Row[Any]) -> SavedCheck:
    return SavedCheck(row.id, row.since, row.recorded, msgspec.json.decode(row.body, type=KeptCheck))
