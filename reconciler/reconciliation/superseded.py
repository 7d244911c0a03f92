"""Claims that their own voice replaced later, or that the text itself tells as overtaken."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from reconciler.concepts.claim import AttributionKind
from reconciler.concepts.figure import Bounds
from reconciler.reconciliation.allowed import allowed, holds, shared
from reconciler.reconciliation.marks import Key, Mark, Marks
from reconciler.reconciliation.moments import later
from reconciler.reconciliation.movement import movement_of, recalled
from reconciler.reconciliation.phrases import day_of, number
from reconciler.reconciliation.restated import RESTATING
from reconciler.reconciliation.scope import Scope, unlike
from reconciler.reconciliation.told import Told, Voice

APART: frozenset[AttributionKind] = frozenset({"party", "ngo", "witness", "media"})
"""Who keeps a count of its own: no other voice's rise or fall ever touches it."""


def superseded(told: Sequence[Told], voices: Mapping[Key, Voice], scopes: Mapping[Key, Scope]) -> Marks:
    """Marks on claims that count no longer because a later figure took their place.

    Parts and single victims without a number are no figures that another replaces.
    """
    whole = [one for one in told if _is_toll(one, scopes)]
    return {**_by_movement(whole, voices, scopes), **_by_voice(whole, voices, scopes)}


def overtaken(told: Sequence[Told], voices: Mapping[Key, Voice], scopes: Mapping[Key, Scope]) -> Marks:
    """Marks on claims that their own text tells as earlier ones, where a newer one is told at all."""
    old = {one.key: one for one in told if recalled(one)}
    fresh = [one for one in told if one.key not in old]
    return {
        one.key: Mark("superseded", f"its own text tells {number(one.claim)} as an earlier figure")
        for one in old.values()
        if any(_like(one, other, scopes) and may_replace(other, one, voices) for other in fresh)
    }


def _is_toll(one: Told, scopes: Mapping[Key, Scope]) -> bool:
    asserted = one.claim.modality not in ("denied", "hypothetical")
    return asserted and scopes[one.key].part is None and not one.counts_some and not one.sums_events


def _by_voice(told: Sequence[Told], voices: Mapping[Key, Voice], scopes: Mapping[Key, Scope]) -> dict[Key, Mark]:
    def question(one: Told) -> tuple[str, ...]:
        claim = one.claim
        return voices[one.key].key, claim.outcome, claim.group, claim.role, repr(scopes[one.key])

    marks: dict[Key, Mark] = {}
    for _, answers in groupby(sorted(told, key=lambda one: (question(one), *_in_time(one))), key=question):
        marks.update(_replaced(list(answers), voices))
    return marks


def _replaced(answers: Sequence[Told], voices: Mapping[Key, Voice]) -> Iterator[tuple[Key, Mark]]:
    """One voice's answers to one question, oldest first: each replaced by the next that differs."""
    current: list[Told] = []
    gone: dict[Bounds, Told] = {}
    for answer in answers:
        voice, bounds = voices[answer.key], allowed(answer)
        if bounds in gone and movement_of(answer) is None:
            yield answer.key, Mark("superseded", _repeats(answer, gone[bounds], voice))
            continue
        if answer.claim.block not in RESTATING and not recalled(answer):
            for old in [old for old in current if _replaces(answer, old)]:
                current.remove(old)
                gone[allowed(old)] = answer
                yield old.key, Mark("superseded", _replaces_says(answer, old, voice))
        current.append(answer)


def _replaces(new: Told, old: Told) -> bool:
    """A later figure that is not just a looser telling of the old one."""
    return later(new.moment, old.moment) and not holds(allowed(new), allowed(old))


def _by_movement(told: Sequence[Told], voices: Mapping[Key, Voice], scopes: Mapping[Key, Scope]) -> dict[Key, Mark]:
    """Figures that a later text says the toll rose or fell from."""
    marks: dict[Key, Mark] = {}
    for new in told:
        movement = movement_of(new)
        if movement is None or recalled(new):
            continue
        for old in told:
            if _moved_on(new, old, movement) and _like(new, old, scopes) and may_replace(new, old, voices):
                says = f"{number(new.claim)} in {new.article}: its text says that the count {movement}"
                marks.setdefault(old.key, Mark("superseded", f"overtaken by {says}"))
    return marks


def _moved_on(new: Told, old: Told, movement: str) -> bool:
    if new.article == old.article or later(old.moment, new.moment) or movement_of(old) is not None:
        return False
    left, right = allowed(new), allowed(old)
    if shared(left, right) is not None:
        return False
    up = right.high is not None and left.low is not None and right.high < left.low
    return {"rose": up, "fell": not up, "revised": True}[movement]


def may_replace(new: Told, old: Told, voices: Mapping[Key, Voice]) -> bool:
    """Whether a movement told in `new` may touch `old`: never across parties, nor over a count kept by itself."""
    left, right = voices[new.key], voices[old.key]
    if left.key == right.key:
        return True
    if left.side is not None and right.side is not None and left.side != right.side:
        return False
    return not {_kind(new), _kind(old)} & APART


def _kind(one: Told) -> AttributionKind:
    return "none" if one.attribution is None else one.attribution.kind


def _like(left: Told, right: Told, scopes: Mapping[Key, Scope]) -> bool:
    same_group = left.claim.group == right.claim.group
    return same_group and unlike(left, right, scopes[left.key], scopes[right.key]) is None


def _in_time(one: Told) -> tuple[object, ...]:
    at = one.moment.at
    return one.moment.day, () if at is None else (at,), one.article, one.claim.start


def _replaces_says(new: Told, old: Told, voice: Voice) -> str:
    when = "the day before" if (new.moment.day - old.moment.day).days == 1 else day_of(old.moment.day)
    who = "the same outlet's" if voice.kind == "own" else "the same speaker's"
    return f"{number(new.claim)} replaces {who} {number(old.claim)} of {when}"


def _repeats(answer: Told, newer: Told, voice: Voice) -> str:
    return f"repeats {number(answer.claim)}, which {voice.label} had replaced with {number(newer.claim)}"
