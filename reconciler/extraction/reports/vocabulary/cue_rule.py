"""The shape of a cue: a phrase that says how a sentence stands to the ones before it."""

import msgspec

from reconciler.concepts.rule import Example, Rule
from reconciler.extraction.happenings import one
from reconciler.extraction.words import FEW, MONTH_NAMES

NUMBER = rf"(?:{FEW}|\d{{1,3}})"
MONTHS = "|".join(MONTH_NAMES).lower()
KILLINGS = r"(?:homicides|murders|slayings|killings|fatal shootings|shooting deaths)"
HAPPENING = one(besides="operation rescue siege protest")
KIND = r"(?:(?!open(?:ed|ing)?\b|under\b|caught\b)[a-z-]{3,14} ){0,2}"
"""Before what a happening is called; none "opened fire"."""


class Cue(msgspec.Struct, frozen=True):
    """A rule with what it means, and words of which a sentence in small letters holds one if the rule can match."""

    rule: Rule
    means: str
    hints: tuple[str, ...]


def cue_rule(
    name: str, means: str, pattern: str, *, hints: str, examples: tuple[str, ...], not_examples: tuple[str, ...]
) -> Cue:
    """A cue; `hints` are parted by upright strokes."""
    told = tuple(Example(text=text, means=means) for text in examples)
    rule = Rule(name=name, stage="reports", pattern=pattern, examples=told, not_examples=not_examples)
    return Cue(rule, means, tuple(hints.split("|")))
