"""`claimline checks`: the saved checks, and what moved."""

import sys
from collections.abc import Iterable, Iterator

import click
import msgspec
from rich.console import Console
from rich.table import Table
from rich.text import Text

from service.cli.store_options import database_option, settings_from, tell_errors
from service.use_cases.show_check import CheckState, find_checks

PAGE = 100
"""Checks read at once."""


@click.command()
@database_option
@click.option("--moved", "only_moved", is_flag=True, help="Only those that are not found as they were saved.")
@click.option("--json", "to_json", is_flag=True, help="Prints JSON, one check a line, on a terminal too.")
def checks(database: str | None, *, only_moved: bool, to_json: bool) -> None:
    r"""Prints the saved checks, the one saved last first: how each stood, how it stands, and what moved it.

    \b
    claimline checks
    claimline checks --moved
    """
    with tell_errors():
        found = (state for state in _all(database) if state.moved or not only_moved)
        if to_json or not sys.stdout.isatty():
            for state in found:
                sys.stdout.buffer.write(msgspec.json.encode(state) + b"\n")
            return
        _show(found)


def _all(database: str | None) -> Iterator[CheckState]:
    from service.app import open_kept  # slow to load

    desk, cursor = open_kept(settings_from(database=database)), None
    while True:
        page = find_checks(desk, limit=PAGE, cursor=cursor)
        yield from page.checks
        cursor = page.next
        if cursor is None:
            return


def _show(states: Iterable[CheckState]) -> None:
    table = Table("check", "saved", "copy", "what moved", box=None, pad_edge=False)
    for state in states:
        says = "\n".join(move.says for move in state.moved) or "still stands"
        name = state.draft.title or " ".join(state.draft.text.split())[:60]
        table.add_row(state.id, state.recorded[:10], Text(name), Text(says))
    Console().print(table if table.row_count else "No such check is saved: claimline check --save keeps one.")
