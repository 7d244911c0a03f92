"""The civil calendar as granules: whole days, weeks, months, seasons, years that are counted, widened and named."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal

import msgspec

from reconciler.concepts.interval import Granularity, Interval

GranuleUnit = Literal[
    "day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century", "millennium"
]

MONTHS_PER: Mapping[str, int] = {"month": 1, "season": 3, "quarter": 3, "half": 6, "year": 12}
YEARS_PER: Mapping[str, int] = {"decade": 10, "century": 100, "millennium": 1000}
SEASON_CODES = ("SP", "SU", "FA", "WI")
"""Spring begins in March; the winter of a year begins in its December."""

SEASON_LAG = 2
"""Months from January to the first season of a year."""

GRANULARITY: Mapping[str, Granularity] = {
    "day": "day",
    "week": "week",
    "weekend": "day",
    "month": "month",
    "season": "quarter",
    "quarter": "quarter",
    "half": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
    "millennium": "century",
}
"""The nearest granularity that intervals have a name for."""


class OutsideCalendar(ValueError):
    """A day that the civil calendar, years 1 to 9999, does not hold."""


class Granule(msgspec.Struct, frozen=True, order=True, gc=False):
    """One whole unit of the calendar; `index` counts units, so that adding to it moves by whole units."""

    unit: GranuleUnit
    index: int
    """Days as `date.toordinal`; weeks and weekends from the Monday of year 1; the rest from the start of year 0."""

    def shift(self, count: int) -> "Granule":
        """The granule `count` units later, earlier where it is negative."""
        return Granule(self.unit, self.index + count)


def granule_of(unit: GranuleUnit, day: date) -> Granule:
    """The granule of `unit` that holds `day`; a weekend is the one of its week."""
    if unit == "day":
        return Granule("day", day.toordinal())
    if unit in ("week", "weekend"):
        return Granule(unit, (day.toordinal() - 1) // 7)
    if unit in YEARS_PER:
        return Granule(unit, day.year // YEARS_PER[unit])
    months = day.year * 12 + day.month - 1
    return Granule(unit, (months - (SEASON_LAG if unit == "season" else 0)) // MONTHS_PER[unit])


def month_granule(year: int, month: int) -> Granule:
    """A month of a year; months beyond twelve run on into the next."""
    return Granule("month", year * 12 + month - 1)


def first_day(granule: Granule) -> date:
    """Its first day; raises `OutsideCalendar` where the calendar (years 1 to 9999) does not hold it."""
    unit, index = granule.unit, granule.index
    try:
        if unit == "day":
            return date.fromordinal(index)
        if unit in ("week", "weekend"):
            return date.fromordinal(index * 7 + (1 if unit == "week" else 6))
        if unit in YEARS_PER:
            return date(max(index * YEARS_PER[unit], 1), 1, 1)
        months = index * MONTHS_PER[unit] + (SEASON_LAG if unit == "season" else 0)
        return date(months // 12, months % 12 + 1, 1)
    except (ValueError, OverflowError):
        beyond = f"{_called(granule)} lies outside the calendar, which holds the years 1 to 9999"
        raise OutsideCalendar(beyond) from None


def _called(granule: Granule) -> str:
    """Days and weeks that the calendar does not hold have no name."""
    if granule.unit in ("day", "week", "weekend"):
        return f"a {granule.unit} so far away"
    return f"the {granule.unit} {'' if granule.unit == 'year' else 'that begins in '}{year_of(granule)}"


@lru_cache(maxsize=4096)
def interval_of(granule: Granule) -> Interval:
    """Its civil interval `[start, end)`; raises `OutsideCalendar` where the calendar does not hold both ends."""
    start = first_day(granule)
    after = first_day(Granule("week" if granule.unit == "weekend" else granule.unit, granule.index + 1))
    return Interval(datetime(start.year, start.month, start.day), datetime(after.year, after.month, after.day))


def end_of(day: date) -> datetime:
    """The midnight that ends it; the last second that the calendar has on its last day."""
    return datetime.max.replace(microsecond=0) if day == date.max else datetime.combine(day, time.min) + timedelta(1)


def year_of(granule: Granule) -> int:
    """The year that it begins in; years before 1 count back from 0, which is 1 BC, as ISO 8601 has them."""
    if granule.unit in YEARS_PER:
        return granule.index * YEARS_PER[granule.unit]
    if granule.unit in MONTHS_PER:
        lag = SEASON_LAG if granule.unit == "season" else 0
        return (granule.index * MONTHS_PER[granule.unit] + lag) // 12
    return first_day(granule).year


def widen(granule: Granule, unit: GranuleUnit) -> Granule:
    """The granule of a coarser `unit` that holds its first day."""
    if granule.unit == unit:
        return granule
    if unit == "year":
        return Granule("year", year_of(granule))
    if unit in YEARS_PER and year_of(granule) < 1:
        return Granule(unit, before_christ(1 - year_of(granule), YEARS_PER[unit]))
    return granule_of(unit, first_day(granule))


def before_christ(year: int, size: int) -> int:
    """The index of the stretch of so many years that a year BC lies in: its digits are those of its years."""
    return -(year // size) - 1


CENTURY_DIGITS = 2


def _printed_year(year: int) -> str:
    """Four digits; `BC0490` for a year before 1, as TIDES TIMEX2 has it."""
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


@lru_cache(maxsize=4096)
def value_of(granule: Granule) -> str:
    """TIMEX3 value, ISO 8601 as TimeML extends it: `2015-W25`, `2015-SU`, `2015-H1`, `199` for the nineties."""
    unit, index = granule.unit, granule.index
    if unit == "day":
        return first_day(granule).isoformat()
    if unit in ("week", "weekend"):
        year, week, _ = first_day(granule).isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "weekend" else "")
    if unit == "month":
        return f"{_printed_year(index // 12)}-{index % 12 + 1:02}"
    if unit in ("quarter", "half"):
        per = 12 // MONTHS_PER[unit]
        return f"{_printed_year(index // per)}-{unit[0].upper()}{index % per + 1}"
    if unit == "season":
        return f"{_printed_year(index // 4)}-{SEASON_CODES[index % 4]}"
    if unit == "year":
        return _printed_year(index)
    width = {"decade": 3, "century": CENTURY_DIGITS, "millennium": 1}[unit]
    return f"{index:0{width}}" if index >= 0 else f"BC{-index - 1:0{width}}"
