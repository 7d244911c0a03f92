"""`claimline ingest`: articles into a database or a server, again and again without keeping one twice."""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

import click
import msgspec

from service.cli.client import post_entries
from service.cli.sources import feed_options, open_sources, with_progress
from service.cli.store_options import database_option, one_place, server_option, settings_from, tell_errors
from service.intake.feed import Defaults, Entry, Form
from service.use_cases.answers import FeedResult

BATCH = 64
"""Articles kept in one transaction."""

Keep = Callable[[Sequence[Entry]], Sequence[FeedResult]]


@click.command()
@feed_options
@database_option
@server_option
@click.option("--json", "as_json", is_flag=True, help="Prints a line of JSON for each article, once it is durable.")
def ingest(
    files: tuple[str, ...],
    database: str | None,
    server: str | None,
    published: str | None,
    outlet: str | None,
    form: Form | None,
    as_json: bool,
) -> None:
    r"""Keeps articles and puts them on the timeline. Broken off, it goes on where it was when it is run again.

    \b
    claimline ingest articles.ndjson
    claimline ingest archive/*.ndjson --database sqlite:///archive.db
    claimline ingest articles.ndjson --server http://127.0.0.1:8000
    """
    one_place(database, server)
    counts: Counter[str] = Counter()
    with tell_errors():
        keep = _keeper(database, server, Defaults(published, outlet))
        for entry, result in with_progress(_results(open_sources(files, form), keep), "articles kept"):
            counts[result.status] += 1
            _tell(entry, result, as_json=as_json)
    told = ", ".join(f"{counts[status]:,} {status}" for status in ("new", "revised", "known", "refused"))
    click.echo(told, err=True)
    sys.exit(int(counts["refused"] > 0))


def _keeper(database: str | None, server: str | None, defaults: Defaults) -> Keep:
    if server is not None:
        return lambda entries: post_entries(server, entries, defaults)
    from service.app import open_desk  # slow to load, and a server needs none of it
    from service.use_cases.keep_feed import keep_entries

    desk = open_desk(settings_from(database=database))
    return lambda entries: keep_entries(desk, entries, defaults)


def _results(entries: Iterable[Entry], keep: Keep) -> Iterator[tuple[Entry, FeedResult]]:
    rest = iter(entries)
    while batch := list(islice(rest, BATCH)):
        yield from zip(batch, keep(batch), strict=True)


def _tell(entry: Entry, result: FeedResult, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.buffer.write(msgspec.json.encode(result) + b"\n")
        sys.stdout.buffer.flush()
    if result.status == "refused":
        at = entry.source if entry.line is None else f"{entry.source}:{entry.line}"
        for fault in result.errors:
            click.echo(f"{at}: {fault.pointer or '(whole)'}: {fault.detail}", err=True)
        if not result.errors:
            click.echo(f"{at}: {result.detail}", err=True)
