"""What a figure counts: the whole event or a part of it, over which period, in which unit; and whether two may meet."""

from collections.abc import Mapping
from datetime import timedelta

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import nested
from reconciler.concepts.interval import Interval
from reconciler.concepts.quantity import Unit
from reconciler.reconciliation.among import among_the_harmed
from reconciler.reconciliation.area import apart
from reconciler.reconciliation.marks import Key
from reconciler.reconciliation.reach import says_besides
from reconciler.reconciliation.told import Told

OTHER_PEOPLE, OTHER_GROUPS = "other people", "other groups"
"""Why two claims have nothing to do with each other."""
A_DAY = timedelta(days=1)
"""A period that begins and ends within a day of its event counts the event itself."""


class Scope(msgspec.Struct, frozen=True, gc=False):
    """What a figure is a count of, beyond outcome and group; only like scopes are held against each other."""

    part: Key | None
    """The claim that the part is told by; null for the whole event."""
    covers: Interval | None
    """Null for the event itself."""
    unit: Unit
    sums_events: bool
    summed: int | None = None
    """How many events it sums up, where told."""
    place: str | None = None
    """The one place that it counts where others sum up several; null for all of the event."""
    of: str | None = None
    """The one kind of people that it counts where another figure counts more in all; null for everybody."""
    elsewhere: bool = False
    """It counts an event that its text calls unrelated."""


def scope_of(one: Told, claims: Mapping[str, Claim]) -> Scope:
    """The scope of a claim, given all claims of its own report by id; what says another again counts what that does."""
    told = claims.get(one.claim.restates or "")
    source = told if one.claim.covers is None and told is not None and _same_count(one.claim, told) else one.claim
    covers = None if source.covers is None else source.covers.interval
    of_event = covers is not None and _spans(covers, one.report.interval)
    return Scope(
        one.key if _is_part(one, claims) else None,
        None if of_event else covers,
        one.claim.quantity.unit,
        one.sums_events,
        one.events_summed if one.sums_events else None,
        elsewhere=one.of_another_event,
    )


def beside(scope: Scope) -> str | None:
    """What a figure counts instead of the event, in words; None where it counts the event."""
    if scope.elsewhere:
        return "of another event"
    if scope.sums_events:
        return "of several events"
    if scope.covers is not None:
        return "over another period"
    if scope.place is not None:
        return f"in {scope.place}"
    if scope.of is not None:
        return f"of {scope.of}"
    return None if scope.part is None else "of a part"


def _same_count(left: Claim, right: Claim) -> bool:
    return (left.outcome, left.quantity.stated) == (right.outcome, right.quantity.stated)


def _spans(covers: Interval, event: Interval) -> bool:
    """A count "since the fighting began", on Sunday or whenever, counts all of the fighting."""
    if covers.start is None:
        return True
    if event.start is None or abs(covers.start - event.start) >= A_DAY:
        return False
    return covers.end is None or event.end is None or abs(covers.end - event.end) < A_DAY


def _is_part(one: Told, claims: Mapping[str, Claim]) -> bool:
    """A claim among the people of a like group is a part; soldiers or attackers among the dead are all of theirs."""
    if among_the_harmed(one.claim, one.after) or _feared_besides(one.claim, claims):
        return True
    whole = claims.get(one.claim.part_of or "")
    if whole is None or whole.id == one.claim.id or whole.outcome != one.claim.outcome:
        return False
    return (one.claim.group, one.claim.role) == (whole.group, whole.role)


def _feared_besides(claim: Claim, claims: Mapping[str, Claim]) -> bool:
    """It adds those who are feared dead to the known dead: "12 died, and 30 more are feared dead"."""
    known = (other.outcome == claim.outcome and other.modality == "asserted" for other in claims.values())
    return claim.modality == "feared" and says_besides(claim) and any(known)


def unlike(left: Told, right: Told, left_scope: Scope, right_scope: Scope) -> str | None:
    """Why two claims are no answers to one question, in words; None where they are."""
    if left.claim.outcome != right.claim.outcome or left.claim.role != right.claim.role:
        return OTHER_PEOPLE
    if not nested(left.claim.group, right.claim.group):
        return OTHER_GROUPS
    why = _other_count(left_scope, right_scope) or _other_part(left_scope, right_scope)
    return why or ("they count other places" if apart(left.area, right.area) else None)


def _other_count(left: Scope, right: Scope) -> str | None:
    if left.unit != right.unit:
        return f"one counts by {left.unit}, one by {right.unit}"
    if left.covers != right.covers:
        return "they count other periods"
    if left.elsewhere != right.elsewhere:
        return "one counts an unrelated event"
    if left.sums_events != right.sums_events:
        return "one sums up several events"
    if None not in (left.summed, right.summed) and left.summed != right.summed:
        return f"one sums up {left.summed} events, one {right.summed}"
    return None


def _other_part(left: Scope, right: Scope) -> str | None:
    if left.part != right.part:
        return "one counts a part of the event"
    for mine, theirs in ((left.place, right.place), (left.of, right.of)):
        if mine != theirs:
            return f"one counts {mine or theirs} alone"
    return None
