"""Brings a database to the newest schema; runs by itself on first start."""

from importlib.resources import as_file, files

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from service.errors import Conflict


def migrate(engine: Engine) -> str:
    """Takes the schema to its newest state, in one transaction; answers its name.

    Raises `Conflict` for a database that cannot be opened, or that a newer Claimline made.
    """
    with as_file(files("service.storage") / "migrations") as scripts:
        config = Config()
        config.set_main_option("script_location", str(scripts))
        known = ScriptDirectory.from_config(config)
        newest = known.get_current_head() or ""
        if _state(engine) == newest:
            return newest
        with engine.execution_options(writing=True).begin() as connection:
            state = MigrationContext.configure(connection).get_current_revision()
            if state is not None and state not in {script.revision for script in known.walk_revisions()}:
                raise Conflict(f"the database has schema {state}, which is newer than this Claimline: update it")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    return newest


def _state(engine: Engine) -> str | None:
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    except DatabaseError as problem:
        where = engine.url.render_as_string()
        raise Conflict(f"database {where} cannot be opened ({problem.orig}): look at its address and rights") from None
