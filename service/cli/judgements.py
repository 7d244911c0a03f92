"""Judgements out of a file, one a line."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import click
import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.judgement import Judgement
from reconciler.reconciliation.judged import as_judged


def read_judgements(name: str | None) -> tuple[tuple[Judgement, ...], bool]:
    """Those of the file, in its order, and whether any line was refused; each such line is told on standard error."""
    if name is None:
        return (), False
    found: list[Judgement] = []
    refused = False
    for number, line in enumerate(Path(name).read_bytes().splitlines(), 1):
        if not line.strip():
            continue
        try:
            found.append(msgspec.json.decode(line, type=Judgement))
        except (msgspec.DecodeError, UnicodeDecodeError) as wrong:
            click.echo(f"{name}:{number}: {wrong}", err=True)
            refused = True
    return tuple(found), refused


def tell_orphans(articles: Iterable[AnnotatedArticle], judgements: Sequence[Judgement]) -> bool:
    """Says on standard error which judgements find nothing to judge; true where there is one."""
    orphans = as_judged({read.annotation.article: read for read in articles}, judgements).orphans
    for orphan in orphans:
        click.echo(f"judgement {orphan.judgement} is not followed: {orphan.why}", err=True)
    return bool(orphans)
