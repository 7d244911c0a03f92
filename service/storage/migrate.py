"""Brings a database to the newest schema; runs by itself on first start."""

from collections.abc import Set
from importlib.resources import as_file, files

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, OperationalError

from service.errors import Conflict
from service.storage.engine import told


def migrate(engine: Engine) -> str:
    """Takes the schema to its newest state, in one transaction; answers its name.

    Raises `Conflict` for a database that cannot be opened, or that a newer Claimline made; `Unwritable`, `Busy`.
    """
    with as_file(files("service.storage") / "migrations") as scripts:
        config = Config()
        config.set_main_option("script_location", str(scripts))
        known = ScriptDirectory.from_config(config)
        newest = known.get_current_head() or ""
        if _state(engine) == newest:
            return newest
        try:
            _upgrade(engine, config, {script.revision for script in known.walk_revisions()})
        except OperationalError as problem:
            raise told(problem) or problem from None
    return newest


def _upgrade(engine: Engine, config: Config, known: Set[str]) -> None:
    with engine.execution_options(writing=True).begin() as connection:
        state = MigrationContext.configure(connection).get_current_revision()
        if state is not None and state not in known:
            raise Conflict(f"the database has schema {state}, which is newer than this Claimline: update it")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _state(engine: Engine) -> str | None:
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    except DatabaseError as problem:
        where = engine.url.render_as_string()
        raise Conflict(f"database {where} cannot be opened ({problem.orig}): look at its address and rights") from None
