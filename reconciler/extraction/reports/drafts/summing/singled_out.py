"""A sum over a time, of which the text then singles out one: "killed 38 in April", "nine died in one strike".

The figure of the sum is nobody's toll but the sum's own: the happening singled out has the day, the place and the
figure that it is told with.
"""

import re
from collections.abc import Sequence

import msgspec

from reconciler.concepts.interval import Granularity, Interval, within
from reconciler.concepts.report import EventType
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.happenings import one
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.several import tells_of_several
from reconciler.extraction.reports.drafts.summing.one_event import tells_of_one
from reconciler.extraction.reports.drafts.summing.periods import SOME
from reconciler.extraction.reports.drafts.summing.sums import FORTNIGHT, compares_over
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import COURTS
from reconciler.extraction.words import RANKS

NEAR = 4
"""Sentences behind a sum within which one of what it sums up is singled out."""
_LONG: frozenset[Granularity] = frozenset({"week", "month", "quarter", "year", "decade"})
_DAY: frozenset[Granularity] = frozenset({"minute", "hour", "part_of_day", "day"})
_ONE_DISASTER: frozenset[EventType] = frozenset({"flood", "storm", "earthquake"})
"""What goes on for a fortnight as one event, and is told village by village."""
_ONE_DOER = COURTS | frozenset("gunman shooter bomber attacker assailant arsonist killer accused charged".split())
"""Of what one did, or is tried for, a whole year may be the time."""
_SHORT = re.compile(r"PT.+|P(?:\d|1[0-4])D|P[12]W")
"""Lengths of up to a fortnight."""
_COUNTED_OVER = re.compile(
    r"\b(?:in|over|during|within)(?: (?:the|just|only|about|around|some|these))?\s$", re.ASCII | re.IGNORECASE
)
_SINCE_IT_BEGAN = re.compile(r"\bsince the (?:start|beginning|onset|opening|outbreak) of ", re.ASCII | re.IGNORECASE)
_MOST = (
    "worst|deadliest|bloodiest|fiercest|biggest|largest|gravest|heaviest|costliest|latest|last|first"
    "|most (?:recent|serious)"
)
_ONE = one(besides="case victim toll loss day night")
_NTH = "|".join(RANKS[1:])
_IN_ONE = one(besides="place village town case night day family street house")
_OF_THEM = re.compile(r"\bof (?:them|those|all|the (?:dead|victims|killed|deaths|total))\b", re.ASCII)
_SINGLED_OUT = re.compile(
    rf"\b(?:the|its|their|whose|[a-z]+['’]s) (?:single )?(?:{_MOST}) (?:[a-z-]{{2,14}} ){{0,3}}"
    rf"(?:{_ONE}|was|were|came|happened|occurred)\b"
    rf"|\bin (?:a single|one|just one) (?:[a-z-]{{3,14}} ){{0,2}}{_IN_ONE}\b"
    r"|\b(?:among|amongst|of) (?:them|those|these|the (?:dead|victims|killed|deaths|total))\b"
    rf"|\ban? (?:{_NTH}|\d{{1,3}}th),|^the (?:{_MOST}|youngest|oldest),"
    r"|\b(?:lists?|listed|cites?|cited|documents?|documented|recorded|including)\b"
    r"|\balone\b",
    re.ASCII | re.IGNORECASE,
)


def singled_out(told: Sequence[Told]) -> list[Told]:
    """The scenes, the first figures marked as a sum where one of the next sentences singles out a part of them."""
    at = next((at for at, each in enumerate(told) if each.scene.claims), None)
    if at is None or not _may_sum_up(told[at]):
        return list(told)
    over = _time_of(told[at].scene)
    if over is None or (not over.long and not _ONE_DISASTER.isdisjoint(told[at].scene.types)):
        return list(told)
    if not any(_is_one_of(each, told[at], over) for each in told[at + 1 : at + 1 + NEAR]):
        return list(told)
    return [*told[:at], _as_a_sum(told[at], over), *told[at + 1 :]]


def of_the_tally(told: Told, drafts: Sequence[Draft], current: int) -> int | None:
    """Index of the sum whose people a bare count is of: "41 of the dead", right after one wreck that killed 13."""
    scene = told.scene
    if told.dates or scene.places or not scene.claims or _OF_THEM.search(scene.words) is None:
        return None
    tally = next((at for at, draft in enumerate(drafts) if draft.first.cue == "tally"), None)
    if tally is None or tally == current:
        return None
    few, many = drafts[current].most_told() or 0, drafts[tally].most_told() or 0
    return tally if few < _greatest(scene) < many else None


class _Over(msgspec.Struct, frozen=True):
    """The time that a sum is over."""

    interval: Interval
    """Open where it is told by its length."""
    long: bool
    """Longer than one series of attacks lasts."""


def _may_sum_up(told: Told) -> bool:
    """Counts several people, and tells of no one event: of none by a noun, of none by a day."""
    scene = told.scene
    dated = any(role.time.granularity in _DAY and not _is_weekend(role.time) for role in told.dates)
    one = not _ONE_DOER.isdisjoint(scene.tokens) or tells_of_one(scene)
    free = scene.cue in (None, "statistic")
    return free and _greatest(scene) >= SOME and not dated and not one and not tells_of_several(scene)


def _greatest(scene: Scene) -> int:
    return max((claim.quantity.stated or 0 for claim in scene.claims), default=0)


def _time_of(scene: Scene) -> _Over | None:
    """The time that the figures of a scene are counted over."""
    for time in scene.times:
        if time.direction == "future" or time.signal == "until" or not _of_the_figures(time, scene):
            continue
        if time.type == "DURATION" and _COUNTED_OVER.search(scene.words, 0, time.start - scene.sentence.start):
            return _Over(time.interval, long=_SHORT.fullmatch(time.value) is None)
        if time.type == "DATE" and (time.granularity in _LONG or _is_weekend(time)):
            return _Over(time.interval, long=_days(time.interval) > FORTNIGHT)
    return _Over(Interval(None, None), long=True) if _SINCE_IT_BEGAN.search(scene.words) else None


def _of_the_figures(time: TimeExpression, scene: Scene) -> bool:
    """It compares nothing, and no comma parts it from a figure: "killing nine, had not been seen to in years"."""
    told, start = time.start - scene.sentence.start, scene.sentence.start
    if compares_over(scene.words, told):
        return False
    ends = [sorted((told, claim.end - start)) for claim in scene.claims]
    return any(scene.words.find(", ", first, last) < 0 for first, last in ends)


def _is_weekend(time: TimeExpression) -> bool:
    return "weekend" in time.text.lower()


def _days(interval: Interval) -> float:
    return (
        (interval.end - interval.start).days if interval.start is not None and interval.end is not None else FORTNIGHT
    )


def _is_one_of(told: Told, total: Told, over: _Over) -> bool:
    """It counts fewer, and is said to be one of them, or was on a day of that time."""
    scene = told.scene
    if scene.claims and _greatest(scene) >= _greatest(total.scene):
        return False
    days = [role.time.interval for role in told.dates if role.time.granularity in _DAY]
    inside = bool(days) and over.long and over.interval.known and all(within(day, over.interval) for day in days)
    told_apart = bool(scene.times or scene.places) and _SINGLED_OUT.search(scene.words) is not None
    return told_apart or (inside and bool(scene.claims or scene.types))


def _as_a_sum(told: Told, over: _Over) -> Told:
    """A tally of a long time; of a weekend or some days, a sum that counts the happenings in."""
    cue = "tally" if over.long else "aggregate"
    return msgspec.structs.replace(told, scene=msgspec.structs.replace(told.scene, cue=cue))
