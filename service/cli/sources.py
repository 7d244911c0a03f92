"""Input of the commands: files and standard input, with progress on a terminal."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from io import BufferedIOBase
from itertools import chain
from pathlib import Path
from typing import TypeVar, cast

import click

from reconciler.extraction.claims.words.own_nouns import with_own_nouns
from service.cli.store_options import settings_from
from service.intake.at_hand import entries_at_hand
from service.intake.feed import STDIN, Entry, Form

Item = TypeVar("Item")
Command = TypeVar("Command", bound=Callable[..., None])
DASH = "-"
"""Standard input on a command line."""

published_option = click.option(
    "--published", metavar="DATE", help="Publication day of articles that do not say it, such as 2015-06-18."
)
outlet_option = click.option("--outlet", help="Outlet of articles that do not say it.")
_FEED = (
    click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, allow_dash=True)),
    published_option,
    outlet_option,
    click.option(
        "--form", type=click.Choice(["json", "html", "text"]), help="Form of the input, where its name does not tell."
    ),
)
_JOBS = partial(click.option, "--jobs", "-j", type=click.IntRange(min=1), help="Processes that read at once.")
jobs_option = _JOBS(default=1, show_default=True)
as_many_jobs_option = _JOBS(show_default="one; of a long feed one a core")
"""For what prints nothing before all is read."""


def feed_options(command: Command) -> Command:
    """The files of a feed, and what is taken of articles that do not say it; in this order in the help."""
    for option in reversed(_FEED):
        command = option(command)
    return command


def _own_nouns(context: click.Context, option: click.Parameter, name: str | None) -> str | None:
    """The text of a noun table, tried before anything is read."""
    del context, option
    if name is None:
        return None
    try:
        table = Path(name).read_text("utf-8")
        with_own_nouns(table)
    except ValueError as fault:
        raise click.BadParameter(f"{name}: {fault}") from None
    return table


nouns_option = click.option(
    "--nouns",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False),
    callback=_own_nouns,
    help="CSV of your own nouns for people: noun,group.",
)


def open_sources(files: Sequence[str], form: Form | None) -> Iterator[Entry]:
    """The articles of every file in turn; of standard input where none is named; each within the limit that is set."""
    return chain.from_iterable(open_at_hand(files, form))


def open_at_hand(files: Sequence[str], form: Form | None) -> Iterator[Sequence[Entry]]:
    """The same in groups: with each article those behind it that need not be waited for."""
    limit = settings_from().article_limit
    for name in files or (DASH,):
        if name == DASH:
            yield from entries_at_hand(STDIN, cast("BufferedIOBase", sys.stdin.buffer), form=form, limit=limit)
            continue
        with Path(name).open("rb") as lines:
            yield from entries_at_hand(name, lines, form=form, limit=limit)


def with_progress(items: Iterable[Item], doing: str) -> Iterator[Item]:
    """The items themselves; counted on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        return iter(items)
    from service.cli.progress import counted  # slow to load, and a pipe needs none of it

    return counted(items, doing)


def tell_refusals(refusals: Sequence[str]) -> bool:
    """Says on standard error why an entry was refused; true where it was."""
    for line in refusals:
        click.echo(line, err=True)
    return bool(refusals)
