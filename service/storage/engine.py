"""Opens the database; the one place that knows what kind it is."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, OperationalError

from service.errors import Fault, NotValid

EXAMPLE = "sqlite:///claimline.db"
POOL = 16
"""Connections that one process keeps."""


def open_engine(url: str, *, lock_timeout: float) -> Engine:
    """An engine for `url`; raises `NotValid` for an address that cannot be read, or of a kind that no driver opens."""
    address = _address(url)
    if address.get_backend_name() != "sqlite":
        return _other_engine(url)
    if address.database in {None, "", ":memory:"}:
        raise _refused(f"database {url!r} is kept in no file: name one, such as {EXAMPLE}")
    engine = create_engine(
        url, pool_size=POOL, max_overflow=0, connect_args={"timeout": lock_timeout, "check_same_thread": False}
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _other_engine(url: str) -> Engine:
    try:
        return create_engine(url, pool_size=POOL, pool_pre_ping=True)
    except (ImportError, NoSuchModuleError) as missing:
        raise _refused(f"database {url!r} cannot be opened here ({missing}): use a file, such as {EXAMPLE}") from None


def _address(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError:
        raise _refused(f"database {url!r} is not an address: write it as {EXAMPLE}") from None


def _refused(detail: str) -> NotValid:
    return NotValid(detail, [Fault("", detail)])


def kept_nowhere(url: str) -> bool:
    """The address is of a file that is not there; raises `NotValid` for one that cannot be read."""
    address = _address(url)
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
