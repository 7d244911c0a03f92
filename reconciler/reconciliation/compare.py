"""Two current claims held against each other: whether their counts can both be true, and why."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.figure import Bounds
from reconciler.concepts.group import ancestry
from reconciler.reconciliation.allowed import allowed, shared
from reconciler.reconciliation.explained import Counted, by_attackers, by_part, by_victims
from reconciler.reconciliation.marks import Key
from reconciler.reconciliation.moments import later
from reconciler.reconciliation.phrases import GROUP_WORDS, between, whose
from reconciler.reconciliation.restated import RESTATING
from reconciler.reconciliation.scope import Scope, unlike
from reconciler.reconciliation.told import Told, Voice, is_set_against, stood_behind

Relation = Literal["agree", "compatible", "apart", "conflict", "attackers", "not_counted", "not_compared"]

APART_TIMES = 3, 2
"""Printed numbers stand apart from half again upwards …"""
APART_BY = 5
"""… where they also differ by this many people: 2 and 4 are not worth a word."""


class Comparison(msgspec.Struct, frozen=True, gc=False):
    """How two claims lie to each other."""

    relation: Relation
    because: str


class Context(msgspec.Struct, frozen=True, gc=False):
    """What comparing needs to know of the whole event."""

    voices: Mapping[Key, Voice]
    scopes: Mapping[Key, Scope]
    others: Counted


def compare(left: Told, right: Told, context: Context) -> Comparison:
    """How two claims of one event lie to each other; the same whichever is named first."""
    left, right = sorted((left, right), key=lambda one: (one.published, one.key))
    why_not = unlike(left, right, context.scopes[left.key], context.scopes[right.key])
    if why_not is not None:
        return Comparison("not_compared", f"{_both(left, right, context)} are not held against each other: {why_not}")
    if left.claim.group != right.claim.group:
        return _compare_part(*_part_first(left, right), context)
    return _compare_equals(left, right, context)


def _compare_equals(left: Told, right: Told, context: Context) -> Comparison:
    mine, theirs = allowed(left), allowed(right)
    both = _both(left, right, context)
    common = shared(mine, theirs)
    if common is None:
        return _without_common(left, right, both, context)
    if mine == theirs:
        return Comparison("agree", f"{both} are equal")
    if _stand_apart(left, right, common, context):
        return Comparison("apart", f"{both} share {between(common)} only because a bound is open")
    return Comparison("compatible", f"{both} share {between(common)}")


def _both(left: Told, right: Told, context: Context) -> str:
    return f"{whose(left, context.voices[left.key])} and {whose(right, context.voices[right.key])}"


def _without_common(left: Told, right: Told, both: str, context: Context) -> Comparison:
    uncounted = [reason for one in (left, right) if (reason := not_counted(one)) is not None]
    if uncounted:
        return Comparison("not_counted", f"{both} share nothing, but {uncounted[0]} makes no conflict")
    if _one_text(left, right, context):
        return Comparison("not_compared", f"{both} come from one outlet: read as counts of different people or days")
    attackers = by_attackers(left, right, context.others)
    if attackers is not None:
        differ = "differ" if left.claim.includes_attackers or right.claim.includes_attackers else "may differ"
        return Comparison("attackers", f"{both} {differ} by {attackers} counted in one of them")
    victims = by_victims(left, right, context.others)
    if victims is not None:
        return Comparison("not_compared", f"{both} may differ by {victims} counted in one of them")
    outlet = by_part(left, right, context.others)
    if outlet is not None:
        return Comparison("not_compared", f"{both} may be a whole and the part of it that {outlet} gives")
    return Comparison("conflict", f"{both} share nothing")


def _compare_part(part: Told, whole: Told, context: Context) -> Comparison:
    if part.counts_all and shared(allowed(part), allowed(whole)) is None:
        return _compare_equals(part, whole, context)
    low, high = allowed(part).low, allowed(whole).high
    named = whose(part, context.voices[part.key], GROUP_WORDS[part.claim.group])
    among = whose(whole, context.voices[whole.key], GROUP_WORDS[whole.claim.group])
    if low is None or high is None or low <= high:
        return Comparison("compatible", f"{named} can be among {among}")
    says = f"{named} cannot be among {among}"
    uncounted = [reason for one in (part, whole) if (reason := not_counted(one)) is not None]
    if uncounted:
        return Comparison("not_counted", f"{says}, but {uncounted[0]} makes no conflict")
    if _one_voice_later(part, whole, context):
        return Comparison("not_compared", f"{says}, but the same speaker told that on another day")
    victims = by_victims(part, whole, context.others)
    if victims is not None:
        return Comparison("not_compared", f"{says}, but {victims} may be counted in")
    if _one_text(part, whole, context) and part.claim.part_of != whole.claim.id:
        return Comparison("not_compared", f"{says}, but one text gives both: read as counts of different people")
    return Comparison("conflict", f"{says}: a part exceeds its whole")


def not_counted(one: Told) -> str | None:
    """Why a claim never makes a conflict, in words; None where it can."""
    claim = one.claim
    if claim.modality in ("denied", "hypothetical", "feared"):
        return f"a {claim.modality} figure"
    if not stood_behind(one):
        return "a figure that its source does not stand behind"
    if claim.quantity.hedge == "vague":
        return f"the vague word {claim.figure.text!r}"
    return f"a {claim.block}" if claim.block in RESTATING else None


def _one_voice_later(part: Told, whole: Told, context: Context) -> bool:
    """One speaker's part that came after its whole is news of both."""
    return context.voices[part.key].key == context.voices[whole.key].key and later(part.moment, whole.moment)


def _one_text(left: Told, right: Told, context: Context) -> bool:
    """One article in one voice, or one outlet once without a source: it hardly contradicts itself.

    Unless the text sets a speaker's figure against its own.
    """
    mine, theirs = context.voices[left.key], context.voices[right.key]
    if left.article == right.article:
        against = any(voice.kind != "own" and is_set_against(one) for voice, one in ((mine, left), (theirs, right)))
        return mine.key == theirs.key or ("own" in (mine.kind, theirs.kind) and not against)
    return (
        mine.key != theirs.key
        and left.outlet is not None
        and left.outlet == right.outlet
        and "own"
        in (
            mine.kind,
            theirs.kind,
        )
    )


def _stand_apart(left: Told, right: Told, common: Bounds, context: Context) -> bool:
    """Different voices' printed numbers lie far apart and meet only where one of them is open."""
    if context.voices[left.key].key == context.voices[right.key].key:
        return False
    if any(not_counted(one) or one.counts_some for one in (left, right)) or _one_text(left, right, context):
        return False
    by_opening = None in (allowed(left).high, allowed(right).high, common.low)
    return by_opening and far_apart(left.claim, right.claim)


def far_apart(left: Claim, right: Claim) -> bool:
    """The printed numbers differ by half again and by some people, whatever their hedges."""
    numbers = [claim.quantity.stated for claim in (left, right) if claim.quantity.stated is not None]
    times, by = APART_TIMES
    return len(numbers) == 2 and max(numbers) * by >= min(numbers) * times and max(numbers) - min(numbers) >= APART_BY


def _part_first(left: Told, right: Told) -> tuple[Told, Told]:
    return (left, right) if right.claim.group in ancestry(left.claim.group) else (right, left)
