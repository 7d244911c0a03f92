"""The log: appended to under one lease row, which hands out its numbers without gaps."""

import msgspec
from sqlalchemy import Connection, bindparam, func, insert, select, update

from reconciler.concepts.article import Article
from service.storage.tables import STANDING, current, lease, log
from service.use_cases.stored import Entry, LogKind, Revision

LEASE = 1
"""Id of the one lease row."""
_TAKE = update(lease).where(lease.c.id == LEASE).values(position=lease.c.position)
_GIVE_BACK = update(lease).where(lease.c.id == LEASE).values(position=bindparam("last"))
_LAST = select(lease.c.position).where(lease.c.id == LEASE)
_APPEND = insert(log)
_REVISIONS = (
    select(log.c.position, log.c.content_hash, log.c.recorded, current.c.revision)
    .outerjoin(current, (current.c.revision == log.c.position) & (current.c.until == STANDING))
    .where(log.c.kind == "revision", log.c.subject == bindparam("article"))
    .order_by(log.c.position)
)
_SUBMITTED = select(log.c.body).where(log.c.position == bindparam("at"))


def take_turn(connection: Connection) -> int:
    """Waits until no other writer holds the lease, holds it until the transaction ends; answers the last position."""
    connection.execute(_TAKE)
    return last_position(connection)


def last_position(connection: Connection) -> int:
    """The last position that was given out."""
    position: int = connection.execute(_LAST).scalar_one()
    return position


def append(connection: Connection, entry: Entry, position: int) -> None:
    """Writes `entry` at `position`; only for the holder of the lease."""
    connection.execute(_APPEND, {"position": position, **msgspec.structs.asdict(entry)})


def give_back(connection: Connection, position: int) -> None:
    """The last position that the holder of the lease gave out."""
    connection.execute(_GIVE_BACK, {"last": position})


def revisions(connection: Connection, article: str) -> tuple[Revision, ...]:
    """Every revision of `article`, oldest first."""
    rows = connection.execute(_REVISIONS, {"article": article})
    return tuple(
        Revision(article, number, position, content_hash, recorded, standing is not None)
        for number, (position, content_hash, recorded, standing) in enumerate(rows, start=1)
    )


def submitted(connection: Connection, position: int) -> Article:
    """The article as it came in at `position`."""
    body = connection.execute(_SUBMITTED, {"at": position}).scalar_one()
    return msgspec.json.decode(body, type=Article)


def newest(connection: Connection, kind: LogKind) -> str | None:
    """Subject of the newest entry of that kind."""
    last = select(func.max(log.c.position)).where(log.c.kind == kind).scalar_subquery()
    return connection.execute(select(log.c.subject).where(log.c.position == last)).scalar_one_or_none()
