"""`claimline reconcile`: articles in, one timeline out, without server or database."""

import sys
from collections.abc import Sequence

import click

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Timeline
from reconciler.concepts.judgement import Judgement
from reconciler.matching.revisions import latest_readings
from reconciler.pipeline import reconcile_read
from reconciler.reconciliation.corrections import link_corrections
from service.cli.format_option import format_option
from service.cli.judgements import read_judgements, tell_orphans
from service.cli.sources import (
    as_many_jobs_option,
    feed_options,
    open_sources,
    tell_refusals,
    with_progress,
)
from service.exports.formats import FORMATS
from service.intake.feed import Defaults, Form
from service.use_cases.read_feed import read_feed


@click.command()
@feed_options
@as_many_jobs_option
@format_option
@click.option(
    "--judgements",
    "judged_in",
    type=click.Path(exists=True, dir_okay=False),
    help="File of what people decided, one JSON object a line; the later of two on one thing holds.",
)
def reconcile(
    files: tuple[str, ...],
    published: str | None,
    outlet: str | None,
    form: Form | None,
    jobs: int | None,
    to: str,
    judged_in: str | None,
) -> None:
    r"""Reads articles and prints one timeline: every event with its figures side by side.

    The order of the articles never matters. Articles that are refused are reported on standard error; the timeline
    is made of the others, and the exit status is 1.

    \b
    claimline reconcile articles.ndjson > timeline.json
    claimline reconcile monday.ndjson tuesday.ndjson --format csv > timeline.csv
    claimline reconcile articles.ndjson --format table
    claimline reconcile articles.ndjson --judgements judgements.ndjson
    """
    judgements, refused = read_judgements(judged_in)
    readings: list[AnnotatedArticle] = []
    places: list[str] = []
    feed = read_feed(open_sources(files, form), Defaults(published, outlet), jobs=jobs)
    for reading in with_progress(feed, "articles read"):
        refused |= tell_refusals(reading.refusals)
        if reading.read is not None:
            readings.append(reading.read)
            places.append(reading.at)
    current = latest_readings(readings)
    _tell_passed_over(readings, places, current)
    _tell_refused_corrections(current)
    refused |= tell_orphans(current, judgements)
    for chunk in FORMATS[to](_reconciled(current, judgements)):
        sys.stdout.buffer.write(chunk)
    sys.exit(int(refused))


def _tell_passed_over(
    readings: Sequence[AnnotatedArticle], places: Sequence[str], current: Sequence[AnnotatedArticle]
) -> None:
    """Says which texts a later one of the same id took the place of."""
    kept = {read.article.key: read.article.content_hash for read in current}
    texts = [(read.article.key, read.article.content_hash) for read in readings]
    at = dict(reversed(tuple(zip(texts, places, strict=True))))
    for (key, content), place in zip(texts, places, strict=True):
        if content != kept[key]:
            click.echo(f"{place}: passed over: id {key!r} has a later text at {at[key, kept[key]]}", err=True)


def _tell_refused_corrections(current: Sequence[AnnotatedArticle]) -> None:
    """Says which corrections cannot count, such as those of articles that are not among these."""
    for one in link_corrections({read.article.key: read for read in current}).refused.values():
        click.echo(one.says, err=True)


def _reconciled(readings: Sequence[AnnotatedArticle], judgements: Sequence[Judgement]) -> Timeline:
    """Judgements that exclude one another end the command: no timeline is both."""
    try:
        return reconcile_read(readings, judgements)
    except ValueError as contradiction:
        click.echo(str(contradiction), err=True)
        sys.exit(1)
