"""Rules: a pattern, its reading, its examples and not-examples."""

from typing import Literal

import msgspec

RuleStage = Literal["dates", "claims", "reports"]


class Example(msgspec.Struct, frozen=True):
    """Words that a rule reads, and the value that it must give for them."""

    text: str
    means: str
    """The value in the short form of the rule's stage: a TIMEX3 value; `killed 4 army`; a report kind."""
    published: str | None = None
    """Publication day that the reading counts from, ISO 8601; null where it does not matter."""


class Rule(msgspec.Struct, frozen=True):
    """What all rules of all stages have in common; each stage adds how its rules read."""

    name: str
    """Says the phrase family in words, with its variable parts in angle brackets: `<count> <unit> ago`."""
    stage: RuleStage
    pattern: str
    """Regular expression without nested or unbounded quantifiers."""
    examples: tuple[Example, ...]
    not_examples: tuple[str, ...]
    """Words that look alike and must not be read by it."""
