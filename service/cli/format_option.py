"""`--format` of the commands that print a timeline."""

import click

from service.exports.formats import FORMATS

format_option = click.option(
    "--format",
    "to",
    type=click.Choice(sorted(FORMATS)),
    default="json",
    show_default=True,
    help="Form of the timeline.",
)
