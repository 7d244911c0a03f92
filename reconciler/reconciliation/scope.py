"""What a figure counts: the whole event or a part of it, over which period, in which unit; and whether two may meet."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import nested
from reconciler.concepts.interval import Interval
from reconciler.concepts.quantity import Unit
from reconciler.reconciliation.allowed import allowed
from reconciler.reconciliation.marks import Key
from reconciler.reconciliation.told import Told, Voice

A_DAY = timedelta(days=1)
"""A period that begins and ends within a day of its event counts the event itself."""


NEAR = 2
"""Of two sources in one text, figures less than this many times apart are taken for answers to one question."""


class Scope(msgspec.Struct, frozen=True):
    """What a figure is a count of, beyond outcome and group; only like scopes are held against each other."""

    part: Key | None
    """The claim that the part is told by; null for the whole event."""
    covers: Interval | None
    """Null for the event itself."""
    unit: Unit
    sums_events: bool


def scope_of(one: Told, claims: Mapping[str, Claim]) -> Scope:
    """The scope of a claim, given all claims of its own report by id."""
    covers = None if one.claim.covers is None else one.claim.covers.interval
    of_event = covers is not None and _spans(covers, one.report.interval)
    return Scope(
        one.key if _is_part(one, claims) else None,
        None if of_event else covers,
        one.claim.quantity.unit,
        one.sums_events,
    )


def _spans(covers: Interval, event: Interval) -> bool:
    """A count "since the fighting began on Sunday" counts all of the fighting."""
    if covers.start is None or event.start is None or abs(covers.start - event.start) >= A_DAY:
        return False
    return covers.end is None or event.end is None or abs(covers.end - event.end) < A_DAY


def _is_part(one: Told, claims: Mapping[str, Claim]) -> bool:
    """A claim among the people of a claim of the same group is a part; soldiers among the dead are all the soldiers."""
    whole = claims.get(one.claim.part_of or "")
    if whole is None or whole.id == one.claim.id or whole.outcome != one.claim.outcome:
        return False
    return one.claim.group == whole.group


def lesser_parts(told: Sequence[Told], voices: Mapping[Key, Voice], scopes: Mapping[Key, Scope]) -> Mapping[Key, Scope]:
    """The scopes of current claims, where a text's lesser figures beside its greater one count some of the people.

    Two sources of one text may well contradict each other: those of two sides always, others where their figures
    are near each other.
    """
    greatest: dict[tuple[object, ...], dict[str, tuple[int, Told]]] = {}
    for one in told:
        floor = allowed(one).low or 0
        heads = greatest.setdefault(_question(one, scopes), {})
        if floor > heads.get(voices[one.key].key, (-1, one))[0]:
            heads[voices[one.key].key] = floor, one
    return dict(scopes) | {
        one.key: msgspec.structs.replace(scopes[one.key], part=one.key)
        for one in told
        if scopes[one.key].part is None
        and any(
            _counts_some_of(one, floor, greater, voices) for floor, greater in greatest[_question(one, scopes)].values()
        )
    }


def _counts_some_of(one: Told, floor: int, greater: Told, voices: Mapping[Key, Voice]) -> bool:
    mine, theirs = voices[one.key], voices[greater.key]
    bound = allowed(one).high
    high = one.claim.quantity.high if bound is None else bound  # "four had died in hospital" prints four, if a floor
    if high is None or floor <= high:
        return False
    if mine.key == theirs.key or "own" in (mine.kind, theirs.kind):
        return True
    opposed = mine.side is not None and theirs.side is not None and mine.side != theirs.side
    return not opposed and high * NEAR < floor


def _question(one: Told, scopes: Mapping[Key, Scope]) -> tuple[object, ...]:
    claim = one.claim
    return (
        one.article,
        claim.outcome,
        claim.group,
        claim.role,
        scopes[one.key].covers,
        claim.quantity.unit,
        one.sums_events,
    )


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
    if left_scope.sums_events != right_scope.sums_events:
        return "one sums up several events"
    return None if left_scope.part == right_scope.part else "one counts a part of the event"
