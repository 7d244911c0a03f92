"""What a figure counts: the whole event or a part of it, over which period, in which unit; and whether two may meet."""

from collections.abc import Mapping

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import nested
from reconciler.concepts.interval import Interval
from reconciler.concepts.quantity import Unit
from reconciler.reconciliation.told import Told


class Scope(msgspec.Struct, frozen=True):
    """What a figure is a count of, beyond outcome and group; only like scopes are held against each other."""

    part: str | None
    """The place or the claim that the part is told by; null for the whole event."""
    covers: Interval | None
    unit: Unit


def scope_of(one: Told, claims: Mapping[str, Claim]) -> Scope:
    """The scope of a claim, given all claims of its own report by id."""
    covers = None if one.claim.covers is None else one.claim.covers.interval
    return Scope(_part(one, claims), covers, one.claim.quantity.unit)


def _part(one: Told, claims: Mapping[str, Claim]) -> str | None:
    """A claim among the people of a claim of the same group is a part; soldiers among the dead are all the soldiers."""
    whole = claims.get(one.claim.part_of or "")
    if whole is None or whole.id == one.claim.id or whole.outcome != one.claim.outcome:
        return None
    if one.claim.group == whole.group:
        return f"{one.article}:{one.claim.id}"
    return None


def unlike(left: Told, right: Told, left_scope: Scope, right_scope: Scope) -> str | None:
    """Why two claims are no answers to one question, in words; None where they are."""
    if left.claim.outcome != right.claim.outcome or left.claim.role != right.claim.role:
        return "other people"
    if not nested(left.claim.group, right.claim.group):
        return "other groups"
    if left_scope.unit != right_scope.unit:
        return f"one counts by {left_scope.unit}, one by {right_scope.unit}"
    if left_scope.covers != right_scope.covers:
        return "they count other periods"
    return None if left_scope.part == right_scope.part else "one counts a part of the event"
