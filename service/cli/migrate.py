"""`claimline migrate`: the schema of a database."""

import click

from service.cli.store_options import database_option, settings_from, tell_errors


@click.command()
@database_option
def migrate(database: str | None) -> None:
    r"""Brings a database to the newest schema; serve and ingest do so by themselves.

    \b
    claimline migrate --database sqlite:///archive.db
    """
    from service.storage.engine import open_engine  # slow to load
    from service.storage.migrate import migrate as upgrade

    settings = settings_from(database=database)
    with tell_errors():
        state = upgrade(open_engine(settings.database, lock_timeout=settings.lock_timeout))
        click.echo(f"{settings.database} has schema {state}")
