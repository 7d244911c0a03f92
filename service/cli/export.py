"""`claimline export`: the whole timeline of a database or a server, in any form."""

import sys

import click

from service.cli.format_option import format_option
from service.cli.reads import read_timeline
from service.cli.store_options import database_option, one_place, server_option, tell_errors
from service.exports.formats import FORMATS
from service.use_cases.stored import EventFilter


@click.command()
@database_option
@server_option
@format_option
def export(database: str | None, server: str | None, to: str) -> None:
    r"""Prints the whole timeline; as JSON the same bytes as claimline reconcile gives for the same articles.

    \b
    claimline export > timeline.json
    claimline export --format csv > timeline.csv
    """
    one_place(database, server)
    with tell_errors():
        found, _ = read_timeline(database, server, EventFilter(), None)
        for chunk in FORMATS[to](found):
            sys.stdout.buffer.write(chunk)
