"""Civil time as half-open stretches, with an end or both left open."""

from datetime import datetime
from typing import Literal

import msgspec

Granularity = Literal[
    "minute", "hour", "part_of_day", "day", "week", "month", "quarter", "year", "decade", "century", "vague"
]
"""From finest to coarsest; `vague` has no length at all."""

GRANULARITIES: tuple[Granularity, ...] = (
    "minute",
    "hour",
    "part_of_day",
    "day",
    "week",
    "month",
    "quarter",
    "year",
    "decade",
    "century",
    "vague",
)

Extent = Literal["within", "throughout"]
"""Whether something happened at some time within an interval, or all through it."""


class Interval(msgspec.Struct, frozen=True, gc=False):
    """A stretch of naive civil time `[start, end)` at the place of the event.

    Raises `ValueError` where both ends are told and the start does not come before the end.
    """

    start: datetime | None = None
    """First moment inside; null where not told."""
    end: datetime | None = None
    """First moment after; null where not told."""

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError(f"interval ends at {self.end} but starts at {self.start}: start must come first")

    @property
    def known(self) -> bool:
        """Both ends are told."""
        return self.start is not None and self.end is not None


EVER = Interval()
"""Nothing told of either end."""


def intersection(left: Interval, right: Interval) -> Interval | None:
    """The stretch that both hold, or None where they do not meet; open ends hold everything."""
    start = _later(left.start, right.start)
    end = _earlier(left.end, right.end)
    if start is not None and end is not None and start >= end:
        return None
    return Interval(start, end)


def hull(left: Interval, right: Interval) -> Interval:
    """The smallest stretch that holds both; an open end stays open."""
    start = None if left.start is None or right.start is None else min(left.start, right.start)
    end = None if left.end is None or right.end is None else max(left.end, right.end)
    return Interval(start, end)


def meets(left: Interval, right: Interval) -> bool:
    """The two share at least one moment."""
    return intersection(left, right) is not None


def within(inner: Interval, outer: Interval) -> bool:
    """Every moment of `inner` lies in `outer`."""
    return intersection(inner, outer) == inner


def _later(left: datetime | None, right: datetime | None) -> datetime | None:
    if left is None or right is None:
        return right if left is None else left
    return max(left, right)


def _earlier(left: datetime | None, right: datetime | None) -> datetime | None:
    if left is None or right is None:
        return right if left is None else left
    return min(left, right)
