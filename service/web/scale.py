"""Figures drawn to one scale: where each claim's bounds lie, in percent of the strip's width."""

from collections.abc import Iterable, Sequence

import msgspec

from reconciler.concepts.quantity import Quantity

NEAR_END, FAR_END = 3.0, 86.0
"""Percent at which nothing and the scale's top are drawn; what lies beyond the top shows that a bound is open."""
BEYOND = 98.0
STEPS = (1, 2, 5)
ROUND_NUMBERS = 12
"""Powers of ten that a scale's top may have: more people than there are."""


class Strip(msgspec.Struct, frozen=True):
    """One claim on the scale; positions are percent from the left."""

    left: str
    right: str
    point: str | None
    """The printed number; null where there is none."""
    opens_left: bool
    opens_right: bool


def top_of(quantities: Iterable[Quantity]) -> int:
    """The round number that the scale of these quantities ends at."""
    most = max((n for q in quantities for n in (q.stated, q.low, q.high) if n is not None), default=1)
    rounds = (step * 10**power for power in range(ROUND_NUMBERS) for step in STEPS)
    return next((top for top in rounds if top >= most), most)


def strip(quantity: Quantity, top: int) -> Strip | None:
    """A quantity on a scale from 0 to `top`; None where nothing of it is a number."""
    told: Sequence[int] = [n for n in (quantity.low, quantity.stated, quantity.high) if n is not None]
    if not told:
        return None
    left = NEAR_END if quantity.low is None else _at(quantity.low, top)
    right = BEYOND if quantity.high is None else _at(quantity.high, top)
    point = None if quantity.stated is None else _percent(_at(quantity.stated, top))
    return Strip(_percent(left), _percent(right), point, quantity.low is None, quantity.high is None)


def _at(number: int, top: int) -> float:
    return NEAR_END + (FAR_END - NEAR_END) * min(number / top, 1.0)


def _percent(at: float) -> str:
    return f"{at:.2f}%"
