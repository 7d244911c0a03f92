"""What an expression dates in its sentence: the event, its telling, or what came after it."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal

import msgspec

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.scene import Scene, type_of_word
from reconciler.extraction.reports.words import AFTERWARDS, HAPPENED, TELLING

TimeRole = Literal["event", "start", "telling", "afterwards", "none"]

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?|[,;:]", re.ASCII)
_BOUNDARIES = frozenset(", ; : that when while".split(" "))
_BOUNDARY_COSTS = 30
_COMMA_COSTS = 12
"""Characters that a clause boundary between counts as."""
_AFTER_COSTS = 8
"""Characters that standing after the expression, not before it, counts as."""
_TAIL_COSTS = 60
"""Characters that a comma after the expression counts as: "…, officials said" ends a sentence of any content."""
_ADJUNCT_COSTS = 10
"""Characters that a comma right before the expression counts as: "…, on Saturday"."""
_ADJUNCT = 6
_FAR_BACK = 100
"""Beyond this many characters a year dates something else than what the sentence tells."""
_SINCE = 40
_REACH = 220
NO_ROLE: TimeRole = "none"
DATING = frozenset({"minute", "hour", "part_of_day", "day", "week", "month"})
"""Granularities that date an event; a year or a decade is history."""
HISTORY = frozenset({"quarter", "year", "decade", "century"})


class DatedRole(msgspec.Struct, frozen=True):
    """One time expression with what it dates, and how near the word stands that says so."""

    time: TimeExpression
    role: TimeRole
    distance: int


@cache
def _roles() -> Mapping[str, TimeRole]:
    roles: dict[str, TimeRole] = {}
    roles.update(dict.fromkeys(HAPPENED | type_of_word().keys(), "event"))
    roles.update(dict.fromkeys(AFTERWARDS, "afterwards"))
    roles.update(dict.fromkeys(TELLING, "telling"))
    return roles


def dated_roles(scene: Scene) -> tuple[DatedRole, ...]:
    """Every expression of a scene that names a stretch of civil time no longer than a month, with what it dates."""
    return tuple(_role(time, scene) for time in scene.times if _may_date(time))


def _may_date(time: TimeExpression) -> bool:
    return (
        time.type in ("DATE", "TIME")
        and time.granularity in DATING
        and time.interval.known
        and time.direction != "future"
        and time.signal not in ("by", "until", "before", "after", "between")
    )


def dates_history(scene: Scene) -> bool:
    """A past year or decade dates what the scene tells."""
    past = (time for time in scene.times if time.granularity in HISTORY and time.direction == "past")
    roles = (_role(time, scene) for time in past)
    return any(role.role in ("event", "start") and role.distance <= _FAR_BACK for role in roles)


def _role(time: TimeExpression, scene: Scene) -> DatedRole:
    """By the nearest word that a time can stand with; words before it are nearer than words after."""
    begin, end = time.start - scene.sentence.start, time.end - scene.sentence.start
    lowered = scene.words.lower()
    cost, role = min(_costs(lowered, begin, end), default=(_REACH, NO_ROLE))
    if role == "event" and (time.signal in ("since", "from") or "since" in lowered[max(0, begin - _SINCE) : begin]):
        role = "start"
    return DatedRole(time, role, cost)


def _costs(words: str, begin: int, end: int) -> list[tuple[int, TimeRole]]:
    roles, found, extra = _roles(), list[tuple[int, TimeRole]](), 0
    for match in reversed(list(_WORD.finditer(words, max(0, begin - _REACH), begin))):
        word = match.group()
        if word in _BOUNDARIES:
            near = begin - match.end() < _ADJUNCT
            extra += _ADJUNCT_COSTS if near else _COMMA_COSTS if word == "," else _BOUNDARY_COSTS
        elif word in roles:
            found.append((begin - match.end() + extra, roles[word]))
            break
    extra = _AFTER_COSTS
    for match in _WORD.finditer(words, end, min(len(words), end + _REACH)):
        word = match.group()
        if word in _BOUNDARIES:
            extra += _TAIL_COSTS if match.start() > end + 1 or found else 0
        elif word in roles:
            found.append((match.start() - end + extra, roles[word]))
            break
    return found
