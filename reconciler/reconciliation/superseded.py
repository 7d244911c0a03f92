"""Claims that their own voice replaced later, or that the text itself tells as overtaken."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from reconciler.concepts.claim import AttributionKind
from reconciler.concepts.figure import Bounds
from reconciler.concepts.group import Group, ancestry
from reconciler.reconciliation.allowed import allowed, holds
from reconciler.reconciliation.marks import Key, Mark, Marks
from reconciler.reconciliation.moments import Moment, later
from reconciler.reconciliation.movement import movement_of, recalled
from reconciler.reconciliation.phrases import day_of, number
from reconciler.reconciliation.restated import RESTATING
from reconciler.reconciliation.scope import Scope, unlike
from reconciler.reconciliation.told import Told, Voice

APART: frozenset[AttributionKind] = frozenset({"party", "ngo", "witness", "media"})
"""Who keeps a count of its own: no other voice's rise or fall ever touches it."""


def superseded(told: Sequence[Told], voices: Mapping[Key, Voice], scopes: Mapping[Key, Scope], gone: Marks) -> Marks:
    """Marks on claims that count no longer because a later figure took their place; `gone` are marked already.

    Parts and single victims without a number are no figures that another replaces.
    """
    whole = [one for one in told if one.key not in gone and _is_toll(one, scopes)]
    left_from = [one for one in told if recalled(one)]
    by_part = _by_greater_part(whole, voices, scopes)
    return {**_by_movement(whole, left_from, voices), **by_part, **_by_voice(whole, voices, scopes)}


def overtaken(told: Sequence[Told], voices: Mapping[Key, Voice], scopes: Mapping[Key, Scope]) -> Marks:
    """Marks on claims that their own text tells as earlier ones, where a newer one of the same voice is told at all."""
    old = {one.key: one for one in told if recalled(one)}
    fresh = [one for one in told if one.key not in old]
    return {
        one.key: Mark("superseded", f"its own text tells {number(one.claim)} as an earlier figure")
        for one in old.values()
        if any(_like(one, other, scopes) and _may_overtake(other, one, voices) for other in fresh)
    }


def _may_overtake(new: Told, old: Told, voices: Mapping[Key, Voice]) -> bool:
    """Never one named voice the other, nor one party the other."""
    left, right = voices[new.key], voices[old.key]
    both_named = left.kind == right.kind == "named"
    return left.key == right.key or (not both_named and not opposed(left, right, kinds_of(new, old)))


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
    current: dict[tuple[Bounds, Moment], list[Told]] = {}
    gone: dict[Bounds, Told] = {}
    for answer in answers:
        voice, bounds = voices[answer.key], allowed(answer)
        if bounds in gone and movement_of(answer) is None:
            yield answer.key, Mark("superseded", _repeats(answer, gone[bounds], voice))
            continue
        if answer.claim.block not in RESTATING and not recalled(answer):
            for alike in [alike for alike, (old, *_) in current.items() if _replaces(answer, old)]:
                gone[alike[0]] = answer
                yield from (
                    (old.key, Mark("superseded", _replaces_says(answer, old, voice))) for old in current.pop(alike)
                )
        current.setdefault((bounds, answer.moment), []).append(answer)


def _replaces(new: Told, old: Told) -> bool:
    """A later figure that is not just a looser telling of the old one."""
    return later(new.moment, old.moment) and not holds(allowed(new), allowed(old))


def _by_greater_part(told: Sequence[Told], voices: Mapping[Key, Voice], scopes: Mapping[Key, Scope]) -> dict[Key, Mark]:
    """A speaker's earlier figures for all, below what he later says of some of them: "3 men" after "2 people"."""
    newest: dict[tuple[object, ...], dict[Group, Told]] = {}
    for one in sorted(told, key=_in_time):
        newest.setdefault(_of_whom(one, voices, scopes), {})[one.claim.group] = one
    return {
        old.key: Mark("superseded", _replaces_says(new, old, voices[old.key]))
        for old in told
        for new in newest[_of_whom(old, voices, scopes)].values()
        if _exceeds_later(new, old)
    }


def _of_whom(one: Told, voices: Mapping[Key, Voice], scopes: Mapping[Key, Scope]) -> tuple[object, ...]:
    return voices[one.key].key, scopes[one.key], one.claim.outcome, one.claim.role


def _exceeds_later(new: Told, old: Told) -> bool:
    part = new.claim.group != old.claim.group and old.claim.group in ancestry(new.claim.group)
    low, high = allowed(new).low, allowed(old).high
    return part and later(new.moment, old.moment) and low is not None and high is not None and low > high


def _by_movement(told: Sequence[Told], left_from: Sequence[Told], voices: Mapping[Key, Voice]) -> dict[Key, Mark]:
    """Earlier tellings of the very figure that a later text says the toll rose or fell from, or was at first.

    `left_from` are the figures so named. Another voice's other figures stay, whatever the text says of its own.
    """
    marks: dict[Key, Mark] = {}
    for new in told:
        named = {old.claim.quantity.stated for old in left_from if _left_by(old, new, voices)}
        for old in told if named else ():
            if old.claim.quantity.stated in named and _overtakes(new, old, voices):
                says = f"overtaken by {number(new.claim)} in {new.article}: its text {_moved(new, old)}"
                marks.setdefault(old.key, Mark("superseded", says))
    return marks


def _moved(new: Told, old: Told) -> str:
    movement, before = movement_of(new), number(old.claim)
    return (
        f"tells {before} as an earlier figure" if movement is None else f"says that the count {movement} from {before}"
    )


def _overtakes(new: Told, old: Told, voices: Mapping[Key, Voice]) -> bool:
    elsewhere = old.article != new.article and not later(old.moment, new.moment)
    return elsewhere and _same_people(new, old) and _may_overtake(new, old, voices)


def _left_by(old: Told, new: Told, voices: Mapping[Key, Voice]) -> bool:
    """`old` is the figure that `new` came from in the same text, and the text ascribes it to nobody else."""
    voice = voices[old.key]
    own = voice.kind == "own" or voice.key == voices[new.key].key
    return own and old.article == new.article and _same_people(new, old)


def _same_people(left: Told, right: Told) -> bool:
    mine, theirs = left.claim, right.claim
    return (mine.outcome, mine.group, mine.role) == (theirs.outcome, theirs.group, theirs.role)


def opposed(left: Voice, right: Voice, kinds: frozenset[AttributionKind]) -> bool:
    """The two voices are of two parties, or one keeps a count of its own."""
    if left.key == right.key:
        return False
    of_two_sides = left.side is not None and right.side is not None and left.side != right.side
    return of_two_sides or not kinds.isdisjoint(APART)


def kinds_of(left: Told, right: Told) -> frozenset[AttributionKind]:
    """What kinds of sources two claims come from."""
    return frozenset((_kind(left), _kind(right)))


def _kind(one: Told) -> AttributionKind:
    return "none" if one.attribution is None else one.attribution.kind


def _like(left: Told, right: Told, scopes: Mapping[Key, Scope]) -> bool:
    """`right` answers the question of `left`, or a wider one: "eight teenagers were hurt, but the number is ten"."""
    at_least_as_wide = right.claim.group in ancestry(left.claim.group)
    return at_least_as_wide and unlike(left, right, scopes[left.key], scopes[right.key]) is None


def _in_time(one: Told) -> tuple[object, ...]:
    at = one.moment.at
    return one.moment.day, () if at is None else (at,), one.article, one.claim.start


def _replaces_says(new: Told, old: Told, voice: Voice) -> str:
    when = "the day before" if (new.moment.day - old.moment.day).days == 1 else day_of(old.moment.day)
    who = "the same outlet's" if voice.kind == "own" else "the same speaker's"
    return f"{number(new.claim)} replaces {who} {number(old.claim)} of {when}"


def _repeats(answer: Told, newer: Told, voice: Voice) -> str:
    return f"repeats {number(answer.claim)}, which {voice.label} had replaced with {number(newer.claim)}"
