"""The command `claimline`: each sub-command in a file of its own, loaded when it is called."""

from collections.abc import Mapping
from importlib import import_module

import click

COMMANDS: Mapping[str, str] = {
    "resolve": "service.cli.resolve",
    "annotate": "service.cli.annotate",
    "reconcile": "service.cli.reconcile",
    "check": "service.cli.check",
    "checks": "service.cli.checks",
    "serve": "service.cli.serve",
    "ingest": "service.cli.ingest",
    "timeline": "service.cli.timeline",
    "event": "service.cli.event",
    "export": "service.cli.export",
    "migrate": "service.cli.migrate",
    "openapi": "service.cli.openapi",
    "rules": "service.cli.rules",
    "learn": "service.cli.learn",
}
"""Name of a command to the module that holds it, under that name; in the order of the help."""


class Commands(click.Group):
    """Sub-commands that are imported only when they are needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of the help."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(COMMANDS[cmd_name]), cmd_name.replace("-", "_"))
        assert isinstance(command, click.Command)
        command.help = unwrapped(command.help)
        return command


def unwrapped(text: str | None) -> str | None:
    r"""Help whose paragraphs that open with `\b` keep their lines: written so, click would show the mark itself."""
    return text and text.replace("\\b\n", "\b\n")


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="claimline")
def main() -> None:
    r"""Articles in; a timeline out, on which conflicting casualty figures stand side by side.

    \b
    claimline resolve "late on Wednesday" --published 2015-06-18
    claimline annotate articles.ndjson > annotations.ndjson
    claimline reconcile articles.ndjson --format csv > timeline.csv

    Exit status: 0 done, 1 some input was refused, 2 wrong usage.
    """


main.help = unwrapped(main.help)
