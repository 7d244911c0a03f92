"""`claimline annotate`: articles in, annotations out."""

import sys

import click

from service.cli.sources import (
    feed_options,
    jobs_option,
    nouns_option,
    open_at_hand,
    tell_refusals,
    with_progress,
)
from service.intake.feed import Defaults, Form
from service.use_cases.workers import load_ahead


@click.command()
@feed_options
@jobs_option
@nouns_option
def annotate(
    files: tuple[str, ...],
    published: str | None,
    outlet: str | None,
    *,
    form: Form | None,
    jobs: int,
    nouns: str | None,
) -> None:
    r"""Reads articles and prints what was read off each: times, places, claims, reports.

    FILES hold one article a line as JSON (native, schema.org JSON-LD or IPTC ninjs), or one article each as HTML or
    plain text; `-` is standard input. One annotation a line comes out, in input order. A bad line is reported on
    standard error with its number; the rest go on, and the exit status is 1.

    \b
    claimline annotate articles.ndjson --jobs 2 > annotations.ndjson
    claimline annotate story.txt --published 2015-06-18 --outlet "The Daily"
    claimline annotate articles.ndjson --nouns nouns.csv

    A file of --nouns is CSV with the heading noun,group and a noun in the singular a line, such as "ranger,guard";
    groups are people, civilian, child, woman, man, aid_worker, journalist, health_worker, official, state_force, army,
    police, local_police, pro_government_militia, intelligence, guard, foreign_force, insurgent and unknown. Columns
    plural and role (victim or attacker) may follow. Own nouns stand before those that Claimline knows.
    """
    if jobs > 1:
        load_ahead()
    from service.use_cases.read_feed import print_feed  # slow to load: workers load it meanwhile

    refused = False
    feed = print_feed(open_at_hand(files, form), Defaults(published, outlet), jobs=jobs, nouns=nouns)
    for printed in with_progress(feed, "articles read"):
        refused |= tell_refusals(printed.refusals)
        if printed.annotation is not None:
            sys.stdout.buffer.write(printed.annotation)
            sys.stdout.buffer.flush()
    sys.exit(int(refused))
