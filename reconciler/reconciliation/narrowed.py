"""Figures of some kind of people beside a greater one of them all: 144 passengers are no toll of 150 aboard."""

from collections.abc import Mapping, Sequence

import msgspec

from reconciler.reconciliation.allowed import allowed
from reconciler.reconciliation.kinds import kind_of
from reconciler.reconciliation.marks import Key
from reconciler.reconciliation.scope import Scope, beside
from reconciler.reconciliation.told import Told


def narrowed(told: Sequence[Told], scopes: Mapping[Key, Scope]) -> Mapping[Key, Scope]:
    """The scopes, those of figures of one kind of people with that kind, where another text counts more in all.

    `told` are the current claims. A kind that is told to outnumber everybody is left to be held against them.
    """
    most: dict[tuple[str, str], int] = {}
    for one in told:
        if kind_of(one.claim) is None and beside(scopes[one.key]) is None and one.claim.group == "people":
            question = one.claim.outcome, one.claim.role
            most[question] = max(most.get(question, 0), allowed(one).low or 0)
    kinds = {
        one.key: kind_of(one.claim) for one in told if _below(one, most.get((one.claim.outcome, one.claim.role), 0))
    }
    found = {key: msgspec.structs.replace(scopes[key], part=None, of=kind) for key, kind in kinds.items() if kind}
    return dict(scopes) | found


def _below(one: Told, everybody: int) -> bool:
    high = one.claim.quantity.high
    return high is not None and high < everybody
