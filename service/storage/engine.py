"""Opens the database; the one place that knows what kind it is."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from service.errors import Fault, NotValid

POOL = 16
"""Connections that one process keeps."""


def open_engine(url: str, *, lock_timeout: float) -> Engine:
    """An engine for `url`; raises `NotValid` for an address that cannot be read."""
    try:
        kind = make_url(url).get_backend_name()
    except ArgumentError:
        detail = f"database {url!r} is not an address: write it as sqlite:///claimline.db or postgresql+psycopg://…"
        raise NotValid(detail, [Fault("", detail)]) from None
    if kind != "sqlite":
        return create_engine(url, pool_size=POOL, pool_pre_ping=True)
    if make_url(url).database in {None, "", ":memory:"}:
        detail = f"database {url!r} is kept in no file: name one, such as sqlite:///claimline.db"
        raise NotValid(detail, [Fault("", detail)])
    engine = create_engine(
        url, pool_size=POOL, max_overflow=0, connect_args={"timeout": lock_timeout, "check_same_thread": False}
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def kept_nowhere(url: str) -> bool:
    """The address is of a file that is not there."""
    address = make_url(url)
    named = address.database if address.get_backend_name() == "sqlite" else None
    return named is not None and named != ":memory:" and not Path(named).exists()


def is_busy(problem: OperationalError) -> bool:
    """Somebody else held the lease for longer than is waited; a later try may succeed."""
    return any(sign in str(problem.orig).lower() for sign in ("database is locked", "lock timeout", "deadlock"))


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """Durable before it is answered: a commit is on disk (`FULL`) when it returns. Transactions are begun by us."""
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-65536"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes its place at once: a reader that turns writer half way would be refused."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
