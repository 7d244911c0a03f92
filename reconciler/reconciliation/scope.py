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


class Scope(msgspec.Struct, frozen=True):
    """What a figure is a count of, beyond outcome and group; only like scopes are held against each other."""

    part: Key | None
    """The claim that the part is told by; null for the whole event."""
    covers: Interval | None
    """Null for the event itself."""
    unit: Unit


def scope_of(one: Told, claims: Mapping[str, Claim]) -> Scope:
    """The scope of a claim, given all claims of its own report by id."""
    covers = None if one.claim.covers is None else one.claim.covers.interval
    of_event = covers is not None and _spans(covers, one.report.interval)
    return Scope(one.key if _is_part(one, claims) else None, None if of_event else covers, one.claim.quantity.unit)


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

    Figures of two sources in one text stay whole: they may well contradict each other.
    """
    floors: dict[tuple[object, ...], int] = {}
    for one in told:
        for voice in (voices[one.key].key, "any", *(("own",) if voices[one.key].kind == "own" else ())):
            key = (*_question(one, scopes), voice)
            floors[key] = max(floors.get(key, 0), allowed(one.claim).low or 0)
    return dict(scopes) | {
        one.key: msgspec.structs.replace(scopes[one.key], part=one.key)
        for one in told
        if scopes[one.key].part is None and _exceeded(one, floors, voices, scopes)
    }


def _exceeded(
    one: Told, floors: Mapping[tuple[object, ...], int], voices: Mapping[Key, Voice], scopes: Mapping[Key, Scope]
) -> bool:
    voice, high = voices[one.key], allowed(one.claim).high
    beside = ("any",) if voice.kind == "own" else (voice.key, "own")
    question = _question(one, scopes)
    return high is not None and any(floors.get((*question, key), 0) > high for key in beside)


def _question(one: Told, scopes: Mapping[Key, Scope]) -> tuple[object, ...]:
    claim = one.claim
    return one.article, claim.outcome, claim.group, claim.role, scopes[one.key].covers, claim.quantity.unit


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
