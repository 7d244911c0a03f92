"""Where the commands find the store: a database of their own, or a server."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from service.errors import ClaimlineError
from service.settings import Settings, load_settings

database_option = click.option(
    "--database",
    metavar="URL",
    help="Database; else CLAIMLINE_DATABASE, else sqlite:///claimline.db in the current folder.",
)
server_option = click.option("--server", metavar="URL", help="A running service, such as http://127.0.0.1:8000.")


def settings_from(**flags: object) -> Settings:
    """The settings by flag, else environment, else default; wrong ones end the command with status 2."""
    try:
        return load_settings(os.environ, **flags)
    except ClaimlineError as error:
        raise click.UsageError(error.detail) from None


@contextmanager
def tell_errors() -> Iterator[None]:
    """What a caller can mend is said on standard error, with exit status 1."""
    try:
        yield
    except ClaimlineError as error:
        click.echo(error.detail, err=True)
        sys.exit(1)


def one_place(database: str | None, server: str | None) -> None:
    """Refuses both at once."""
    if database is not None and server is not None:
        raise click.UsageError("--database and --server exclude each other: name one of them")
