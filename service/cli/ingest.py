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
from service.intake.feed import Defaults, Entry, Form, place_of
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
    places: dict[str, str] = {}
    with tell_errors():
        keep = _keeper(database, server, Defaults(published, outlet))
        for entry, result in with_progress(_results(open_sources(files, form), keep), "articles kept"):
            counts[result.status] += 1
            _tell(entry, result, as_json=as_json)
            _tell_taken(entry, result, places)
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
    at = place_of(entry)
    for fault in result.errors:
        click.echo(f"{at}: {fault.pointer or '(whole)'}: {fault.detail}", err=True)
    for notice in result.notices:
        click.echo(f"{at}: {notice.pointer}: {notice.detail}", err=True)
    if result.status == "refused" and not result.errors:
        click.echo(f"{at}: {result.detail}", err=True)


def _tell_taken(entry: Entry, result: FeedResult, places: dict[str, str]) -> None:
    """Says which text of an id took the place of which; `places` is where the present one of each id was read."""
    key, at = result.article, place_of(entry)
    if key is None:
        return
    if result.status == "revised":
        click.echo(_passed_over(key, at, places.get(key), later=result.current), err=True)
    if result.current:
        places[key] = at


def _passed_over(key: str, at: str, former: str | None, *, later: bool) -> str:
    """`former` is where the other text was read; None for one that was kept before this command."""
    if former is None and later:
        return f"{at}: takes the place of the text of id {key!r} that was kept before"
    if former is None:
        return f"{at}: passed over: id {key!r} has a later text, kept before"
    old, new = (former, at) if later else (at, former)
    return f"{old}: passed over: id {key!r} has a later text at {new}"
