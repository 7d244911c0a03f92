"""Years counted to the day: what people mark on an anniversary happened on that day, so many years before."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from reconciler.concepts.interval import Interval
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.roles.dated import DatedRole
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.words import FEW, ORDINALS, UNITS

_COUNTED = re.compile(
    rf"\b(?P<years>an?|one|{FEW}|\d{{1,2}}) years? (?:ago )?to the (?:very )?(?:day|hour|minute)\b"
    rf"|\b(?P<nth>{'|'.join(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)) anniversary of\b"
    rf"|\b(?P<span>one|{FEW}|\d{{1,2}})-year anniversary of\b"
    rf"|\bmark(?:s|ed|ing)? (?P<since>an?|one|{FEW}|\d{{1,2}}) years? since\b",
    re.ASCII,
)
_HINTS = frozenset("anniversary day hour minute since".split())
_OBSERVED = frozenset(
    "mark marks marked marking remember remembers remembered remembering commemorate commemorates commemorated mourn"
    " mourned mourns mourners honour honoured honor honored honors honours vigil memorial prayers candles wreaths"
    " wreath flowers carnations gathered ceremony silence tribute tributes unveiled bells names dropped laid lit"
    " lanterns".split()
)
"""Words of what people do on such a day."""
_NUMBERS = {"a": 1, "an": 1, **UNITS}


def on_anniversary(scene: Scene, roles: Sequence[DatedRole]) -> Sequence[DatedRole]:
    """The roles, where the day of an anniversary dates the ceremony, and the event so many years before."""
    if scene.tokens.isdisjoint(_HINTS) or scene.tokens.isdisjoint(_OBSERVED):
        return roles
    counted = _COUNTED.search(scene.low)
    if counted is None:
        return roles
    day = next((role for role in roles if role.time.granularity in _OF_A_DAY and role.interval.start), None)
    if day is not None and counted["since"] and _apart(scene, day, counted):
        return roles
    then = None if day is None else _years_before(day.interval.start, _years(counted))
    if day is None or then is None:
        return roles
    told = msgspec.structs.replace(day.time, interval=Interval(then, then + timedelta(days=1)), granularity="day")
    observed = [
        msgspec.structs.replace(role, role="telling") if role.time.granularity in _OF_A_DAY else role for role in roles
    ]
    return (*observed, DatedRole(told, "event", 0))


def _apart(scene: Scene, day: DatedRole, counted: "re.Match[str]") -> bool:
    """The day stands behind a comma, and may be of something new: "a year since the quake, a slide on Friday"."""
    begin = day.time.start - scene.sentence.start
    return begin > counted.end() and "," in scene.words[counted.end() : begin]


_OF_A_DAY = frozenset({"minute", "hour", "part_of_day", "day"})


def _years(counted: "re.Match[str]") -> int:
    ordinal = counted["nth"]
    if ordinal:
        return ORDINALS[ordinal] if ordinal in ORDINALS else int(ordinal[:-2])
    told = counted["years"] or counted["span"] or counted["since"]
    return _NUMBERS.get(told) or int(told)


def _years_before(moment: datetime | None, years: int) -> datetime | None:
    """The same day of an earlier year; None where the calendar has none."""
    if moment is None or not 0 < years < moment.year:
        return None
    day = moment.replace(hour=0, minute=0, second=0)
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=day.day - 1)


def to_the_day(scene: Scene, base: TimeExpression, told: Sequence[TimeExpression]) -> DatedRole | None:
    """The same day so many years before: "Tuesday's raid came three years to the day after"."""
    years = next((time for time in told if _YEARS.fullmatch(time.value) is not None), None)
    if years is None or not scene.words.startswith(" to the day", years.end - scene.sentence.start):
        return None
    day = _years_before(base.interval.start, int(years.value[1:-1]))
    if day is None:
        return None
    return DatedRole(msgspec.structs.replace(base, interval=Interval(day, day + timedelta(days=1))), "event", 0)


_YEARS = re.compile(r"P\d{1,2}Y", re.ASCII)
