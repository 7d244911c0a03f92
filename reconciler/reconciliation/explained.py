"""What explains that two figures share nothing: attackers, an unborn child or the dead counted in by one of them."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Outcome
from reconciler.concepts.figure import Bounds
from reconciler.reconciliation.allowed import allowed, shared
from reconciler.reconciliation.phrases import between
from reconciler.reconciliation.told import Told

HELD: frozenset[Outcome] = frozenset({"captured", "missing", "trapped"})
"""Outcomes that end where somebody is freed or found: those who were may be counted still."""
FEWEST_ALIKE = 3
"""One or two dead in two texts need not be the same."""


class Counted(msgspec.Struct, frozen=True, gc=False):
    """Who else came to harm in the event, whom one text may count in and the other leave out."""

    attackers: Mapping[str, Bounds]
    """How many attackers came to each outcome, where any text tells it."""
    dead: int = 0
    """The most victims that any text tells as killed."""
    unborn: int = 0
    """The most unborn children that any text tells as killed."""
    freed: int = 0
    """The most that any text tells as rescued or freed."""
    parts: frozenset[tuple[object, ...]] = frozenset()
    """What each text gives as a part of its own greater figure."""


def counted(told: Sequence[Told], parts: Iterable[Told]) -> Counted:
    """Who else came to harm, by the claims that still count; `parts` are those of them that count a part."""
    killed = [one for one in told if one.claim.outcome == "killed" and one.claim.role == "victim"]
    unborn = [one for one in killed if "unborn" in one.claim.text.casefold()]
    freed = [one for one in told if one.claim.outcome == "rescued"]
    told_apart = frozenset(_answer(one.article, one) for one in parts if not one.counts_some)
    return Counted(_attackers(told), _most(killed), _most(unborn), _most(freed), told_apart)


def _answer(article: str, one: Told) -> tuple[object, ...]:
    claim = one.claim
    return article, claim.outcome, claim.group, claim.role, claim.quantity.stated


def _most(told: Sequence[Told]) -> int:
    return max((one.claim.quantity.stated or 0 for one in told), default=0)


def _attackers(told: Sequence[Told]) -> Mapping[str, Bounds]:
    """How many attackers came to each outcome, from the least told to the most; "himself" is one."""
    found: dict[str, Bounds] = {}
    for one in told:
        if one.claim.role == "attacker":
            quantity, known = one.claim.quantity, found.get(one.claim.outcome)
            bounds = Bounds(quantity.low, quantity.high)
            found[one.claim.outcome] = bounds if known is None else _wider(known, bounds)
    return _without_the_dead(found)


def _without_the_dead(attackers: Mapping[str, Bounds]) -> Mapping[str, Bounds]:
    """Attackers told as wounded and as many told as dead are the same: the dead are not counted with the wounded."""
    wounded, dead = attackers.get("injured"), attackers.get("killed")
    if wounded is None or dead is None or wounded.high is None or (dead.low or 0) < wounded.high:
        return attackers
    return {outcome: bounds for outcome, bounds in attackers.items() if outcome != "injured"}


def _wider(left: Bounds, right: Bounds) -> Bounds:
    low = None if left.low is None or right.low is None else min(left.low, right.low)
    high = None if left.high is None or right.high is None else max(left.high, right.high)
    return Bounds(low, high)


def by_attackers(left: Told, right: Told, others: Counted) -> str | None:
    """The attackers that one of two figures counts in, where they make up the difference."""
    low, high = sorted((allowed(left), allowed(right)), key=lambda bounds: bounds.high is None or bounds.high)
    more, less = (left, right) if allowed(left) == high else (right, left)
    known = others.attackers.get(left.claim.outcome)
    counted_in, left_out = more.claim.includes_attackers, less.claim.includes_attackers is not True
    if counted_in and left_out and known is None:
        return "attackers of untold number"
    if known is None or counted_in is False or not left_out or (known.high is None and not counted_in):
        return None
    return f"the {between(known)} attackers" if shared(_plus(low, known), high) is not None else None


def _plus(left: Bounds, right: Bounds) -> Bounds:
    low = None if left.low is None else left.low + (right.low or 0)
    return Bounds(low, None if left.high is None or right.high is None else left.high + right.high)


def by_victims(left: Told, right: Told, others: Counted) -> str | None:
    """The unborn, or the dead among those found with wounds, that one of two figures may count in; None for neither."""
    gap = _gap(allowed(left), allowed(right))
    if gap is None:
        return None
    if left.claim.outcome == "killed" and gap == others.unborn:
        return "an unborn child" if gap == 1 else f"{gap} unborn children"
    if left.claim.outcome in HELD and gap == others.freed:
        return f"the {gap} who were freed"
    greater = max((left, right), key=lambda one: allowed(one).low or 0)
    if greater.may_hold_dead and gap <= others.dead:
        return "some of the dead"
    return None


def by_part(left: Told, right: Told, others: Counted) -> str | None:
    """The outlet that gives one figure as a part of the other: its 32 dead are 20 in one place and 12 in another."""
    for whole, part in ((left, right), (right, left)):
        if _answer(whole.article, part) in others.parts and (part.claim.quantity.stated or 0) >= FEWEST_ALIKE:
            return whole.outlet or whole.article
    return None


def _gap(left: Bounds, right: Bounds) -> int | None:
    """How far apart two stretches lie; None where either end that faces the other is open."""
    lower, upper = sorted((left, right), key=lambda bounds: bounds.low or 0)
    return None if lower.high is None or upper.low is None else upper.low - lower.high
