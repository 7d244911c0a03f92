"""Which of an event's claims still count, and what comparing them needs to know."""

from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.figure import Bounds
from reconciler.reconciliation.compare import Context
from reconciler.reconciliation.marks import Key, Marks
from reconciler.reconciliation.parts import lesser_parts
from reconciler.reconciliation.restated import originals, restated
from reconciler.reconciliation.scope import Scope, scope_of
from reconciler.reconciliation.superseded import overtaken, superseded
from reconciler.reconciliation.told import Told
from reconciler.reconciliation.voices import hear


class Weighed(msgspec.Struct, frozen=True):
    """What became of an event's claims."""

    marks: Marks
    context: Context
    """What comparing the rest needs to know."""
    row_of: Mapping[Key, Key]
    """The claim in whose row each restatement stands: a title's "eleven" beside the body's eleven soldiers."""


def weigh(told: Sequence[Told], dropped: Marks) -> Weighed:
    """Marks on every claim that does not count, those in `dropped` first, and what becomes of the others.

    Told in canonical order; each step looks only at what the steps before it left standing.
    """
    claims = _by_report(told)
    voices = hear(told)
    scopes: Mapping[Key, Scope] = {one.key: scope_of(one, claims[one.article, one.report.id]) for one in told}
    marks = {**restated(told, voices, dropped), **dropped}
    marks = {**overtaken(_unmarked(told, marks), voices, scopes), **marks}
    scopes = lesser_parts(_unmarked(told, marks), voices, scopes)
    marks = {**superseded(told, voices, scopes, marks), **marks}
    context = Context(voices, scopes, _attackers(_unmarked(told, marks)))
    return Weighed(marks, context, _rows(originals(told, voices)))


def _unmarked(told: Sequence[Told], marks: Marks) -> list[Told]:
    return [one for one in told if one.key not in marks]


def _rows(original_of: Mapping[Key, Told]) -> Mapping[Key, Key]:
    rows = {}
    for key, original in original_of.items():
        seen = {key}
        while original.key in original_of and original.key not in seen:
            seen.add(original.key)
            original = original_of[original.key]
        rows[key] = original.key
    return rows


def _by_report(told: Sequence[Told]) -> Mapping[tuple[str, str], Mapping[str, Claim]]:
    claims: dict[tuple[str, str], dict[str, Claim]] = {}
    for one in told:
        claims.setdefault((one.article, one.report.id), {})[one.claim.id] = one.claim
    return claims


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
