"""`claimline learn`: match weights from labelled pairs."""

import sys
from pathlib import Path

import click

from reconciler.matching.labelled import learn_table


@click.command()
@click.argument("pairs", type=click.Path(exists=True, dir_okay=False))
@click.option(
    "--keep", "kept", multiple=True, help="A feature whose bits stay as they are; may be given several times."
)
def learn(pairs: str, kept: tuple[str, ...]) -> None:
    r"""Learns match weights from PAIRS, a CSV of article pairs with a person's verdict, and prints them as a table.

    The columns are those of fixtures/pairs.csv. Each weight is in bits; the table names the file that it came from.

    \b
    claimline learn fixtures/pairs.csv > weights.csv
    claimline learn pairs.csv --keep "event time" --keep type
    """
    source = (f"learnt from {Path(pairs).name} by claimline learn",)
    try:
        with Path(pairs).open(encoding="utf-8", newline="") as lines:
            table = learn_table(lines, source, kept=frozenset(kept))
    except ValueError as error:
        click.echo(f"{pairs}: {error}", err=True)
        sys.exit(1)
    click.echo(table, nl=not table.endswith("\n"))
