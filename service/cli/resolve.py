"""`claimline resolve`: what each date of a sentence means."""

import os
import sys

import click
import msgspec
from rich.console import Console
from rich.table import Table

from reconciler.concepts.article import Article
from reconciler.concepts.interval import Interval
from reconciler.concepts.mention import Unread
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.dates.read import read_times
from reconciler.extraction.dates.zones import on_local_clocks
from reconciler.extraction.document import open_document

WIDE = 400
"""Columns where nothing says how many there are: nothing is cut."""


@click.command()
@click.argument("text")
@click.option("--published", required=True, metavar="DATE", help="Day that relative dates count from.")
@click.option("--zone", help="The outlet's IANA zone: for DATE in UTC, and for times told in GMT or the like.")
@click.option("--json", "as_json", is_flag=True, help="Time expressions as one JSON array.")
def resolve(text: str, published: str, zone: str | None, *, as_json: bool) -> None:
    r"""Reads each time expression of TEXT: its value, its interval and why.

    \b
    claimline resolve "late on Wednesday" --published 2015-06-18
    claimline resolve "Last month, on June 13" --published 2015-06-18 --json
    """
    try:
        document = open_document(Article(text=text, published=published, zone=zone))
        times, unread = read_times(document)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    times = on_local_clocks(times, document)
    if as_json:
        sys.stdout.buffer.write(msgspec.json.encode(times) + b"\n")
    else:
        _show(times, unread)


def _show(times: tuple[TimeExpression, ...], unread: tuple[Unread, ...]) -> None:
    table = Table("words", "value", "from", "to", "because", box=None, pad_edge=False)
    for time in times:
        value = f"{time.type} {time.value}" + (f" {time.mod}" if time.mod else "")
        table.add_row(time.text, value, *_ends(time.interval), time.because)
        for other in time.alternatives:
            table.add_row("  or", f"{other.type} {other.value}", *_ends(other.interval), other.because)
    for left in unread:
        table.add_row(left.text, "not understood", "", "", left.why)
    told = sys.stdout.isatty() or "COLUMNS" in os.environ
    Console(width=None if told else WIDE).print(table if table.row_count else "No time expression found.")


def _ends(interval: Interval) -> tuple[str, str]:
    return tuple("" if end is None else end.isoformat(timespec="minutes") for end in (interval.start, interval.end))  # type: ignore[return-value]  # two ends make a pair
