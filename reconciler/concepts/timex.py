"""Time expressions: TIMEX3 mentions with their civil interval and the reason for it."""

from typing import Literal

import msgspec

from reconciler.concepts.interval import EVER, Granularity, Interval
from reconciler.concepts.mention import FieldName, Span

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Mod = Literal[
    "BEFORE",
    "AFTER",
    "ON_OR_BEFORE",
    "ON_OR_AFTER",
    "LESS_THAN",
    "MORE_THAN",
    "EQUAL_OR_LESS",
    "EQUAL_OR_MORE",
    "START",
    "MID",
    "END",
    "APPROX",
]
"""TimeML 1.2.1, attribute `mod` of TIMEX3."""

Signal = Literal["since", "by", "until", "before", "after", "between", "from"]
Direction = Literal["past", "present", "future"]
AnchorKind = Literal["published", "speech", "timex", "revision", "explicit", "none"]


class Anchor(msgspec.Struct, frozen=True, gc=False):
    """What an expression counts from."""

    kind: AnchorKind
    """`published`: the publication day; `speech`: the day that a quotation was said; `timex`: another expression of
    the text; `revision`: the day a later revision added the words; `explicit`: the words say all; `none`: nothing."""
    value: str | None = None
    """The day, or the TIMEX3 value, counted from."""


class Alternative(msgspec.Struct, frozen=True, gc=False):
    """Another reading that the text leaves open, less likely than the one given."""

    type: TimexType
    value: str
    interval: Interval
    because: str
    mod: Mod | None = None


class TimeExpression(msgspec.Struct, frozen=True, gc=False):
    """One temporal expression, as TimeML TIMEX3 has it, and the civil time that it names."""

    field: FieldName
    start: int
    end: int
    text: str
    type: TimexType
    value: str
    """ISO 8601 as extended by TIMEX3: `2015-06-17`, `2015-W25`, `P3D`, `PXD`, `PAST_REF`, …"""
    granularity: Granularity
    rule: str
    """Name of the rule that read it."""
    because: str
    """Why this reading, in one line."""
    anchor: Anchor
    signal: Signal | None = None
    """The preposition that bounds it, left outside the span."""
    mod: Mod | None = None
    interval: Interval = EVER
    """The expression's own interval; the signal is not applied."""
    edtf: str | None = None
    """Extended Date/Time Format (ISO 8601-2), where it can say it."""
    direction: Direction | None = None
    """Of the interval relative to the publication day; null for generic expressions and sets."""
    alternatives: tuple[Alternative, ...] = ()

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.field, self.start, self.end)
