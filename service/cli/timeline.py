"""`claimline timeline`: the events of a database or a server, in order."""

import sys
from datetime import date

import click

from service.cli.reads import as_json, civil_day, read_timeline
from service.cli.store_options import database_option, one_place, server_option, tell_errors
from service.exports.formats import FORMATS
from service.use_cases.stored import EventFilter


@click.command()
@database_option
@server_option
@click.option("--from", "first", metavar="DATE", callback=civil_day, help="Earliest day that an event may touch.")
@click.option("--to", "last", metavar="DATE", callback=civil_day, help="Latest day that it may touch, inclusive.")
@click.option("--place", help="A place of the event, or one that holds it.")
@click.option("--limit", type=click.IntRange(min=1), help="Most events.")
@click.option("--json", "to_json", is_flag=True, help="Prints JSON on a terminal too.")
def timeline(
    database: str | None,
    server: str | None,
    first: date | None,
    last: date | None,
    place: str | None,
    limit: int | None,
    to_json: bool,
) -> None:
    r"""Prints events with their figures: a table on a terminal, JSON elsewhere.

    \b
    claimline timeline
    claimline timeline --from 2015-06-01 --to 2015-06-30 --place Helmand
    claimline timeline --server http://127.0.0.1:8000 --json
    """
    one_place(database, server)
    with tell_errors():
        found, notices = read_timeline(database, server, EventFilter(first=first, last=last, place=place), limit)
        for notice in notices:
            click.echo(f"--{notice.pointer.removeprefix('/')}: {notice.detail}", err=True)
        if to_json or not sys.stdout.isatty():
            sys.stdout.buffer.write(as_json(found))
            return
        for chunk in FORMATS["table"](found):
            sys.stdout.buffer.write(chunk)
