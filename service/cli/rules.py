"""`claimline rules`: every rule with its examples."""

import sys

import click
import msgspec

from reconciler.concepts.rule import Rule
from reconciler.rulebook import RULEBOOK

STAGES = sorted({rule.stage for rule in RULEBOOK})


@click.command()
@click.option("--stage", help=f"Only the rules of one stage: {', '.join(STAGES)}.")
@click.option("--json", "as_json", is_flag=True, help="One rule a line, as JSON.")
def rules(stage: str | None, *, as_json: bool) -> None:
    r"""Lists every rule: its name, what it reads, and what it must not read.

    \b
    claimline rules --stage dates
    claimline rules --json | head
    """
    chosen = [rule for rule in RULEBOOK if stage in {None, rule.stage}]
    if not chosen:
        raise click.UsageError(f"no rules of stage {stage!r}: use one of {', '.join(STAGES)}")
    for rule in chosen:
        if as_json:
            told = {field: getattr(rule, field) for field in Rule.__struct_fields__}
            sys.stdout.buffer.write(msgspec.json.encode(told) + b"\n")
            continue
        click.echo(f"{rule.stage}: {rule.name}")
        for example in rule.examples:
            counted = f" (published {example.published})" if example.published else ""
            click.echo(f"  reads      {example.text}  →  {example.means}{counted}")
        for words in rule.not_examples:
            click.echo(f"  leaves     {words}")
