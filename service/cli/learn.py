"""`claimline learn`: match weights from labelled pairs."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import click

from reconciler.matching.learning.labelled import learn_table

A_FILE = click.Path(exists=True, dir_okay=False)


@click.command()
@click.argument("pairs", type=A_FILE)
@click.option(
    "--also",
    "others",
    type=(A_FILE, click.IntRange(min=1)),
    multiple=True,
    metavar="FILE TIMES",
    help="Another file of pairs, each counted so many times; may be given several times.",
)
@click.option(
    "--keep", "kept", multiple=True, help="A feature whose bits stay as they are; may be given several times."
)
@click.option("--note", "notes", multiple=True, help="A line for the head of the table: what the pairs are.")
def learn(pairs: str, others: tuple[tuple[str, int], ...], kept: tuple[str, ...], notes: tuple[str, ...]) -> None:
    r"""Learns match weights from PAIRS, a CSV of article pairs with a person's verdict, and prints them as a table.

    The columns are those of fixtures/pairs.csv. Each weight is in bits; the table names the files that it came from.

    \b
    claimline learn fixtures/pairs.csv > weights.tsv
    claimline learn pairs.csv --also fixtures/pairs.csv 8 --keep type > weights.tsv
    """
    files = ((pairs, 1), *others)
    try:
        with ExitStack() as opened:
            lines = [(opened.enter_context(Path(f).open(encoding="utf-8", newline="")), times) for f, times in files]
            table = learn_table(lines, (*_source(files, kept), *notes), kept=frozenset(kept))
    except ValueError as error:
        click.echo(f"{', '.join(name for name, _ in files)}: {error}", err=True)
        sys.exit(1)
    click.echo(table, nl=not table.endswith("\n"))


def _source(files: tuple[tuple[str, int], ...], kept: tuple[str, ...]) -> Iterator[str]:
    named = (Path(name).name + (f", each pair counted {times} times" if times > 1 else "") for name, times in files)
    yield f"Match weights in bits (log2 odds), learnt from {'; '.join(named)} by claimline learn."
    if kept:
        yield f"Kept as the features expect them: {', '.join(kept)}."
