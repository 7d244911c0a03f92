"""Which of an event's claims still count, and what comparing them needs to know."""

from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.figure import Bounds
from reconciler.reconciliation.allowed import allowed
from reconciler.reconciliation.compare import Context
from reconciler.reconciliation.marks import Marks
from reconciler.reconciliation.restated import restated
from reconciler.reconciliation.scope import scope_of
from reconciler.reconciliation.superseded import superseded
from reconciler.reconciliation.told import Told
from reconciler.reconciliation.voices import hear


def weigh(told: Sequence[Told], dropped: Marks) -> tuple[Marks, Context]:
    """Marks on every claim that does not count, those in `dropped` first, and the context of the others.

    Told in canonical order; each step looks only at what the steps before it left standing.
    """
    claims = _by_report(told)
    voices = hear(told)
    scopes = {one.key: scope_of(one, claims[one.article, one.report.id]) for one in told}
    marks = {**restated(told, voices, dropped), **dropped}
    marks = {**superseded([one for one in told if one.key not in marks], voices, scopes), **marks}
    return marks, Context(voices, scopes, _attackers([one for one in told if one.key not in marks]))


def _by_report(told: Sequence[Told]) -> Mapping[tuple[str, str], Mapping[str, Claim]]:
    claims: dict[tuple[str, str], dict[str, Claim]] = {}
    for one in told:
        claims.setdefault((one.article, one.report.id), {})[one.claim.id] = one.claim
    return claims


def _attackers(told: Sequence[Told]) -> Mapping[str, Bounds]:
    """How many attackers came to each outcome, from the least told to the most."""
    found: dict[str, Bounds] = {}
    for one in told:
        if one.claim.role == "attacker":
            bounds, known = allowed(one.claim), found.get(one.claim.outcome)
            found[one.claim.outcome] = bounds if known is None else _wider(known, bounds)
    return found


def _wider(left: Bounds, right: Bounds) -> Bounds:
    low = None if left.low is None or right.low is None else min(left.low, right.low)
    high = None if left.high is None or right.high is None else max(left.high, right.high)
    return Bounds(low, high)
