"""`claimline event`: one event with its figures."""

import sys

import click

from reconciler.concepts.event import Timeline
from reconciler.concepts.figure import Figure
from reconciler.concepts.version import RULES
from reconciler.reconciliation.views import VIEWS, view
from service.cli.reads import as_json, read_event
from service.cli.store_options import database_option, one_place, server_option, tell_errors
from service.exports.formats import FORMATS


@click.command()
@click.argument("event_id", metavar="ID")
@database_option
@server_option
@click.option("--json", "to_json", is_flag=True, help="Prints JSON on a terminal too.")
@click.option(
    "--view",
    "view_name",
    type=click.Choice(list(VIEWS)),
    help="Prints, as JSON, each figure summed up by that view and by no other.",
)
def event(event_id: str, database: str | None, server: str | None, view_name: str | None, *, to_json: bool) -> None:
    r"""Prints one event with every figure, by any id that it ever had: a table on a terminal, JSON elsewhere.

    \b
    claimline event e-5b1c0c4a6d3f2e90
    claimline event e-5b1c0c4a6d3f2e90 --view most_voices
    """
    one_place(database, server)
    with tell_errors():
        found = read_event(database, server, event_id)
        if view_name is not None:
            sys.stdout.buffer.write(as_json([_summed(figure, view_name) for figure in found.figures]))
            return
        if to_json or not sys.stdout.isatty():
            sys.stdout.buffer.write(as_json(found))
            return
        for chunk in FORMATS["table"](Timeline((found,), RULES)):
            sys.stdout.buffer.write(chunk)


def _summed(figure: Figure, name: str) -> dict[str, object]:
    """The figure's question, with what the view makes of it: null where nothing asserted is current."""
    return {"outcome": figure.outcome, "group": figure.group, "role": figure.role, "view": view(figure, name)}
