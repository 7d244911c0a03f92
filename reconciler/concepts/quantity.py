"""How many, as printed: a number with its hedge and the bounds that the words themselves give."""

from typing import Literal

import msgspec

Hedge = Literal[
    "exact", "at_least", "more_than", "at_most", "up_to", "fewer_than", "nearly", "about", "range", "vague", "none"
]
"""`none`: the text says that there were none."""

Unit = Literal["person", "family", "household"]


class Quantity(msgspec.Struct, frozen=True, gc=False):
    """A count of people, families or households; null bounds are open, never zero or infinite by guess.

    Raises `ValueError` for bounds that cross or a count below zero.
    """

    hedge: Hedge
    stated: int | None = None
    """The printed number; null for vague words."""
    low: int | None = None
    """Least count that the words allow, inclusive; null is open."""
    high: int | None = None
    """Greatest count that the words allow, inclusive; null is open."""
    unit: Unit = "person"
    profile: str = "literal"
    """The named table that vague words take their bounds from."""
    scope_ambiguous: bool = False
    """A hedge may or may not reach over this one of several coordinated nouns."""

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"quantity has low {self.low} above high {self.high}: low must not exceed high")
        if (self.stated or 0) < 0 or (self.low or 0) < 0 or (self.high or 0) < 0:
            raise ValueError(f"quantity {self.stated}, {self.low} to {self.high} is below zero: counts start at 0")
