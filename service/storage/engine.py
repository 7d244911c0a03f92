"""Opens the database; the one place that knows what kind it is."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, OperationalError

from service.errors import Busy, ClaimlineError, Fault, NotValid, Unwritable

EXAMPLE = "sqlite:///claimline.db"
BUSY = ("database is locked", "lock timeout", "deadlock")
UNWRITABLE = ("disk is full", "disk i/o error", "readonly database", "no space left", "unable to open database")
"""What databases say where the disk is full, or may only be read."""
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


def told(problem: OperationalError) -> ClaimlineError | None:
    """What a caller can mend of it: wait, or make room; None for what is a defect."""
    words = str(problem.orig).lower()
    if any(sign in words for sign in BUSY):
        return Busy("another writer holds the store: try again in a few seconds")
    if any(sign in words for sign in UNWRITABLE):
        return Unwritable(
            f"the store cannot be written ({problem.orig}): make room for it or look at its rights, then send the same "
            "again; all that was answered as kept is kept"
        )
    return None


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """Durable before it is answered: a commit is on disk (`FULL`) when it returns. Transactions are begun by us."""
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-65536"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes its place at once: a reader that turns writer half way would be refused."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
