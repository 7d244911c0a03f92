"""`claimline event`: one event with its figures."""

import sys

import click

from reconciler.concepts.event import Timeline
from reconciler.concepts.version import RULES
from service.cli.reads import as_json, read_event
from service.cli.store_options import database_option, one_place, server_option, tell_errors
from service.exports.formats import FORMATS


@click.command()
@click.argument("event_id", metavar="ID")
@database_option
@server_option
@click.option("--json", "to_json", is_flag=True, help="Prints JSON on a terminal too.")
def event(event_id: str, database: str | None, server: str | None, to_json: bool) -> None:
    r"""Prints one event with every figure, by any id that it ever had: a table on a terminal, JSON elsewhere.

    \b
    claimline event e-5b1c0c4a6d3f2e90
    """
    one_place(database, server)
    with tell_errors():
        found = read_event(database, server, event_id)
        if to_json or not sys.stdout.isatty():
            sys.stdout.buffer.write(as_json(found))
            return
        for chunk in FORMATS["table"](Timeline((found,), RULES)):
            sys.stdout.buffer.write(chunk)
