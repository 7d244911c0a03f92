"""What a rule on who is responsible is."""

from collections.abc import Mapping

import msgspec

from reconciler.concepts.claim import Stance
from reconciler.concepts.rule import Example, Rule


class BlameRule(msgspec.Struct, frozen=True):
    """A rule, the stance that it tells, and words of which a sentence holds one if the rule can match."""

    rule: Rule
    stance: Stance
    hints: tuple[str, ...]


def blame_rule(
    name: str, pattern: str, stance: Stance, *, hints: str, means: Mapping[str, str], not_examples: tuple[str, ...]
) -> BlameRule:
    """A rule; `means` gives the agent of each example, or both apart by a comma, `hints` the words apart by bars."""
    examples = tuple(Example(text=text, means=f"{stance} {agent}") for text, agent in means.items())
    rule = Rule(name=name, stage="reports", pattern=pattern, examples=examples, not_examples=not_examples)
    return BlameRule(rule, stance, tuple(hints.split("|")))
