"""The counts that a claim's words allow where it is compared, and how two such stretches lie to each other."""

from reconciler.concepts.figure import Bounds
from reconciler.concepts.quantity import Quantity
from reconciler.reconciliation.told import Told

NEARLY_FLOOR = 8, 10
"""For comparison alone, "nearly 40" reaches down to eight tenths of 40."""
ABOUT_SPAN = 1, 10
"""For comparison alone, "about 40" reaches a tenth of 40 to either side."""


def allowed(one: Told) -> Bounds:
    """What a claim allows when it is held against another; hedges are read as widely as readers take them."""
    quantity = one.claim.quantity
    bounds = _by_hedge(quantity)
    if quantity.scope_ambiguous:
        return _opened(quantity, bounds)
    return Bounds(bounds.low, None) if one.counts_some else bounds


def shared(left: Bounds, right: Bounds) -> Bounds | None:
    """What both allow, or None where they share no count."""
    low = _greatest(left.low, right.low)
    high = _least(left.high, right.high)
    return None if low is not None and high is not None and low > high else Bounds(low, high)


def holds(outer: Bounds, inner: Bounds) -> bool:
    """Every count that `inner` allows, `outer` allows too."""
    return shared(outer, inner) == inner


def _by_hedge(quantity: Quantity) -> Bounds:
    stated = quantity.stated
    if stated is None:
        return Bounds(quantity.low, quantity.high)
    if quantity.hedge == "nearly":
        times, by = NEARLY_FLOOR
        return Bounds(-(-stated * times // by), quantity.high)
    if quantity.hedge == "about":
        times, by = ABOUT_SPAN
        reach = -(-stated * times // by)
        return Bounds(max(0, stated - reach), stated + reach)
    return Bounds(stated, quantity.high) if quantity.hedge == "more_than" else Bounds(quantity.low, quantity.high)


def _opened(quantity: Quantity, bounds: Bounds) -> Bounds:
    """A hedge of unclear reach leaves open the end that it would open; one that is unknown leaves both."""
    if quantity.hedge in ("at_least", "more_than"):
        return Bounds(bounds.low, None)
    if quantity.hedge in ("at_most", "up_to", "fewer_than", "nearly"):
        return Bounds(None, bounds.high)
    return Bounds()


def _greatest(left: int | None, right: int | None) -> int | None:
    return right if left is None else left if right is None else max(left, right)


def _least(left: int | None, right: int | None) -> int | None:
    return right if left is None else left if right is None else min(left, right)
