"""Readings of granules: one day, week, month, year, whole or its early, middle or late part."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import lru_cache

from reconciler.concepts.calendar import GRANULARITY, Granule, first_day, interval_of, value_of, year_of
from reconciler.concepts.interval import EVER, Granularity, Interval
from reconciler.concepts.timex import Alternative, Anchor, Mod, TimexType
from reconciler.extraction.dates.grammar.rule import Reading, Refused

EXPLICIT = Anchor("explicit")
UNANCHORED = Anchor("none")
_SEASON_EDTF = (21, 22, 23, 24)
_PART_GRANULARITY: Mapping[str, Granularity] = {
    "day": "part_of_day",
    "week": "day",
    "weekend": "day",
    "month": "week",
    "season": "month",
    "quarter": "month",
    "half": "month",
    "year": "month",
    "decade": "year",
    "century": "decade",
    "millennium": "century",
}
"""How fine the early, middle or late part of a granule is."""

COARSE = frozenset(("month", "season", "quarter", "half", "year", "decade", "century"))
"""Granules that are counted in months or years, and so reach beyond the calendar of days."""

EARLIEST = -9998
"""9999 BC, as ISO 8601 counts."""

_EARLY_UNTIL = timedelta(hours=9)
_MIDDAY = (timedelta(hours=9), timedelta(hours=15))
_LATE_FROM = timedelta(hours=18)
_MONTH_CUTS = (timedelta(days=10), timedelta(days=20))


def dated(
    granule: Granule,
    because: str,
    anchor: Anchor,
    *,
    mod: Mod | None = None,
    edge: bool = False,
    alternatives: tuple[Alternative, ...] = (),
) -> Reading | Refused:
    """A DATE that is one granule, or the part of it that `mod` names; `edge` is "the end of", nearer than "late"."""
    try:
        if granule.unit in COARSE and is_before_christ(granule):
            return _before_christ(granule, because, anchor, mod)
        whole, value, edtf = _whole(granule)
        if mod is None:
            granularity = GRANULARITY[granule.unit]
            return Reading("DATE", value, granularity, because, anchor, whole, mod, edtf, granule, alternatives)
        interval = part_of(granule, mod, edge)
    except ValueError as error:
        return Refused(str(error))
    granularity = GRANULARITY[granule.unit] if interval == whole else _PART_GRANULARITY[granule.unit]
    edtf = edtf_about(granule) if mod == "APPROX" else edtf
    return Reading("DATE", value, granularity, because, anchor, interval, mod, edtf, granule, alternatives)


@lru_cache(maxsize=4096)
def _whole(granule: Granule) -> tuple[Interval, str, str | None]:
    """Its interval, its value and its EDTF."""
    return interval_of(granule), value_of(granule), edtf_of(granule)


def is_before_christ(granule: Granule) -> bool:
    """It lies before the year 1: the civil calendar has no interval for it."""
    if granule.unit not in COARSE or year_of(granule) > 0:
        return False
    return granule.index != 0 or granule.unit not in ("decade", "century")


def _before_christ(granule: Granule, because: str, anchor: Anchor, mod: Mod | None) -> Reading | Refused:
    if year_of(granule) < EARLIEST:
        return Refused("a date before 9999 BC, the earliest year of four digits")
    edtf = edtf_about(granule) if mod == "APPROX" else edtf_of(granule)
    return Reading("DATE", value_of(granule), GRANULARITY[granule.unit], because, anchor, EVER, mod, edtf, granule)


@lru_cache(maxsize=4096)
def part_of(granule: Granule, mod: Mod, edge: bool) -> Interval:
    """Days: until 9, 9 to 15, from 18 hours; months: days 1-10, 11-20, 21-end; years: thirds, edges one month."""
    whole = interval_of(granule)
    start, end = whole.start, whole.end
    if start is None or end is None or mod not in ("START", "MID", "END"):
        return whole
    if granule.unit == "day":
        cuts = {"START": (start, start + _EARLY_UNTIL), "END": (start + _LATE_FROM, end)}
        return Interval(*cuts.get(mod, (start + _MIDDAY[0], start + _MIDDAY[1])))
    if granule.unit == "month":
        first, second = start + _MONTH_CUTS[0], start + _MONTH_CUTS[1]
    elif granule.unit == "year" and edge and mod != "MID":
        first, second = datetime(start.year, 2, 1), datetime(start.year, 12, 1)
    elif granule.unit == "year":
        first, second = datetime(start.year, 5, 1), datetime(start.year, 9, 1)
    else:
        third = timedelta(days=max((end - start).days // 3, 1))
        first, second = start + third, end - third
    return {"START": Interval(start, first), "MID": Interval(first, second), "END": Interval(second, end)}[mod]


def edtf_of(granule: Granule) -> str | None:
    """ISO 8601-2, levels 1 and 2; None for weeks, and before the year 1 for all but years, which it cannot say."""
    unit, index = granule.unit, granule.index
    if is_before_christ(granule):
        return None if unit != "year" else f"{index:05}" if index else "0000"
    if unit in ("day", "month", "year"):
        return value_of(granule)
    if unit == "season":
        return f"{index // 4:04}-{_SEASON_EDTF[index % 4]}"
    if unit == "quarter":
        return f"{index // 4:04}-{33 + index % 4}"
    if unit == "half":
        return f"{index // 2:04}-{40 + index % 2}"
    return {"decade": f"{index:03}X", "century": f"{index:02}XX"}.get(unit)


def edtf_about(granule: Granule) -> str | None:
    """The same told as about: `1996~`; ISO 8601-2 marks years, months and days so, and no parts of a year."""
    plain = edtf_of(granule)
    return plain if plain is None or granule.unit not in ("day", "month", "year") else f"{plain}~"


def timed(
    type_: TimexType,
    value: str,
    interval: Interval,
    granularity: Granularity,
    because: str,
    anchor: Anchor,
    *,
    mod: Mod | None = None,
    granule: Granule | None = None,
) -> Reading:
    """A TIME, or any reading whose interval is no whole granule."""
    return Reading(type_, value, granularity, because, anchor, interval, mod, None, granule)


@lru_cache(maxsize=4096)
def hours_of(day: Granule, first: int, last: int) -> Interval:
    """From one hour of a day to another, past 24 on the next day."""
    start = first_day(day)
    midnight = datetime(start.year, start.month, start.day)
    return Interval(midnight + timedelta(hours=first), midnight + timedelta(hours=last))
