"""`claimline check`: whether a copy holds against the timeline."""

import sys
from collections.abc import Sequence
from itertools import islice

import click
import msgspec
from rich.console import Console
from rich.table import Table
from rich.text import Text

from reconciler.checking.check import check as check_copy
from reconciler.checking.finding import Check, Finding
from reconciler.concepts.article import Article
from reconciler.matching.revisions import latest_readings
from reconciler.pipeline import reconcile_read
from service.cli.sources import open_sources, outlet_option, published_option, tell_refusals, with_progress
from service.cli.store_options import database_option, settings_from, tell_errors
from service.errors import NotValid, Refused
from service.intake.feed import Defaults, decode, where
from service.use_cases.read_feed import read_feed

STYLES = {"contradicted": "bold red", "overtaken": "yellow", "supported": "green", "unknown": ""}


@click.command()
@click.argument("draft", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@published_option
@outlet_option
@click.option("--title", help="The draft's title, where the text does not repeat it.")
@click.option(
    "--against",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False),
    help="File of articles to hold it against, instead of a database; may be given several times.",
)
@database_option
@click.option("--save", is_flag=True, help="Keeps the check: claimline checks says when its event moves.")
@click.option("--json", "as_json", is_flag=True, help="The findings as JSON.")
def check(
    draft: str,
    published: str | None,
    outlet: str | None,
    title: str | None,
    against: tuple[str, ...],
    database: str | None,
    *,
    save: bool,
    as_json: bool,
) -> None:
    r"""Holds DRAFT against the timeline: each figure and date supported, contradicted, overtaken or unknown.

    Nothing is kept without --save. DRAFT is plain text, or one article as JSON or HTML; `-` is standard input.

    \b
    claimline check draft.txt --published 2015-06-19
    claimline check draft.txt --published 2015-06-19 --save
    claimline check draft.txt --published 2015-06-19 --against articles.ndjson
    """
    if against and database:
        raise click.UsageError("--against and --database exclude each other: name one of them")
    if against and save:
        raise click.UsageError("--save keeps a check in a database, and --against names files: leave one out")
    refused = False
    with tell_errors():
        article = _draft(draft, Defaults(published, outlet), title)
        if against:
            found, refused = _against_files(article, against)
        else:
            found = _against_database(article, database, save=save)
    if as_json or not sys.stdout.isatty():
        sys.stdout.buffer.write(msgspec.json.encode(found) + b"\n")
    else:
        _show(found)
    sys.exit(int(refused))


def _draft(name: str, defaults: Defaults, title: str | None) -> Article:
    entry, another = (*islice(open_sources((name,), None), 2), None, None)[:2]
    if entry is None:
        raise NotValid(f"{name} holds nothing: give it the draft's words")
    if another is not None:
        raise NotValid(f"{name} holds several articles: check one at a time, each in a file of its own")
    try:
        article = decode(entry, defaults)
    except Refused as refused:
        raise NotValid("\n".join(where(entry, refused))) from None
    return msgspec.structs.replace(article, title=title) if title is not None else article


def _against_files(article: Article, files: Sequence[str]) -> tuple[Check, bool]:
    """The check, and whether some article of the files was refused."""
    feed = list(with_progress(read_feed(open_sources(files, None), Defaults()), "articles read"))
    refused = tell_refusals([line for reading in feed for line in reading.refusals])
    readings = latest_readings([reading.read for reading in feed if reading.read is not None])
    articles = {read.annotation.article: read for read in readings}
    return check_copy(article, reconcile_read(readings), articles), refused


def _against_database(article: Article, database: str | None, *, save: bool) -> Check:
    from service.app import open_kept  # slow to load, and files need none of it
    from service.use_cases.check_draft import check_draft
    from service.use_cases.save_check import save_check
    from service.use_cases.show_check import show_check

    desk = open_kept(settings_from(database=database))
    if not save:
        return check_draft(desk, article)
    saved = save_check(desk, article)
    click.echo(f"saved as {saved.id}", err=True)
    return show_check(desk, saved.id).now


def _show(found: Check) -> None:
    table = Table("in the copy", "verdict", "because", "rests on", box=None, pad_edge=False)
    for finding in found.findings:
        verdict = Text(finding.verdict, STYLES[finding.verdict])
        table.add_row(Text(finding.text), verdict, Text(finding.because), Text(_sources(finding)))
    for words in found.unread:
        table.add_row(Text(words.text), Text("not understood"), Text(words.why), Text(""))
    Console().print(table if table.row_count else "No figure and no date of an event found.")


def _sources(finding: Finding) -> str:
    return "\n".join(f"{source.says}, {source.article}" for source in finding.sources)
