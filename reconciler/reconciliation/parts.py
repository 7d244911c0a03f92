"""Figures that count a part of the event, as the greater figures of their own text show."""

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import TypeAlias

import msgspec

from reconciler.concepts.group import ancestry
from reconciler.reconciliation.allowed import allowed
from reconciler.reconciliation.marks import Key
from reconciler.reconciliation.scope import Scope
from reconciler.reconciliation.told import Told, Voice, is_set_against, stood_behind

NEAR = 2
"""Of two sources in one text, figures less than this many times apart are taken for answers to one question."""

Question: TypeAlias = tuple[object, ...]
Floor: TypeAlias = tuple[int, Told]
Greatest: TypeAlias = Mapping[Question, Sequence[Floor]]
"""The greatest floor that each voice of a text gives, by what it counts; the greatest of all first."""


def lesser_parts(told: Sequence[Told], voices: Mapping[Key, Voice], scopes: Mapping[Key, Scope]) -> Mapping[Key, Scope]:
    """The scopes of current claims, where a text's lesser figures beside its greater one count some of the people.

    Two sources of one text may well contradict each other: those of two sides always, others where their figures are
    near each other, unless the lesser ones add up to the greater.
    """
    whole = [one for one in told if scopes[one.key].part is None]
    greatest = _greatest(told, voices, scopes)
    parts = {one.key for one in whole if _counts_some(one, greatest[_question(one, one.claim.group, scopes)], voices)}
    parts |= _adding_up(whole, greatest, scopes)
    return dict(scopes) | {key: msgspec.structs.replace(scopes[key], part=key) for key in parts}


def _greatest(told: Sequence[Told], voices: Mapping[Key, Voice], scopes: Mapping[Key, Scope]) -> Greatest:
    """A count of some of a group counts for the group too: four men among the dead are four dead at least.

    Those feared dead beside the known dead are no floor.
    """
    greatest: dict[Question, dict[str, Floor]] = {}
    for one in told:
        feared_besides = one.claim.modality == "feared" and scopes[one.key].part is not None
        floor = (allowed(one).low or 0) if stood_behind(one) and not feared_besides else 0
        for group in ancestry(one.claim.group):
            heads = greatest.setdefault(_question(one, group, scopes), {})
            if floor > heads.get(voices[one.key].key, (-1, one))[0]:
                heads[voices[one.key].key] = floor, one
    return {question: sorted(heads.values(), key=lambda head: -head[0]) for question, heads in greatest.items()}


def _counts_some(one: Told, greatest: Sequence[Floor], voices: Mapping[Key, Voice]) -> bool:
    high = _printed_high(one)
    if high is None:
        return False
    above = takewhile(lambda head: head[0] > high, greatest)
    return any(_counts_some_of(one, high, head, voices) for head in above)


def _counts_some_of(one: Told, high: int, head: Floor, voices: Mapping[Key, Voice]) -> bool:
    floor, greater = head
    mine, theirs = voices[one.key], voices[greater.key]
    if mine.key == theirs.key or mine.kind == "own":
        return True
    if _owns_a_count(one):
        return False
    if theirs.kind == "own":
        return not is_set_against(one)
    opposed = mine.side is not None and theirs.side is not None and mine.side != theirs.side
    return not opposed and high * NEAR < floor


def _owns_a_count(one: Told) -> bool:
    """A party to a war counts for itself, and puts the whole of it low: no part of what others count."""
    party = one.attribution is not None and one.attribution.kind == "party"
    return party and one.claim.group == "people" and one.claim.role == "victim" and not one.counts_some


def _printed_high(one: Told) -> int | None:
    """`four had died in hospital` prints four, if a floor."""
    bound = allowed(one).high
    return one.claim.quantity.high if bound is None else bound


def _adding_up(told: Sequence[Told], greatest: Greatest, scopes: Mapping[Key, Scope]) -> set[Key]:
    """The lesser figures of one text that together make its greatest: two at the one place and two at the other."""
    parts: set[Key] = set()
    for question, lesser in _by_question(told, scopes).items():
        most, _ = greatest[question][0]
        below = [one for one in lesser if (one.claim.quantity.stated or most) < most and not one.counts_some]
        if len(below) > 1 and sum(one.claim.quantity.stated or 0 for one in below) == most:
            parts |= {one.key for one in below}
    return parts


def _by_question(told: Sequence[Told], scopes: Mapping[Key, Scope]) -> Mapping[Question, list[Told]]:
    found: dict[Question, list[Told]] = {}
    for one in told:
        found.setdefault(_question(one, one.claim.group, scopes), []).append(one)
    return found


def _question(one: Told, group: str, scopes: Mapping[Key, Scope]) -> Question:
    """What a figure answers in its text, told for `group`."""
    claim, scope = one.claim, scopes[one.key]
    return (
        one.article,
        claim.outcome,
        group,
        claim.role,
        scope.covers,
        claim.quantity.unit,
        one.sums_events,
        scope.elsewhere,
    )
