"""Arithmetic of lengths of time: what a counted unit is worth, and where it ends counted from a day."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from reconciler.concepts.calendar import Granule, first_day
from reconciler.concepts.interval import Granularity, Interval

DAYS_IN: Mapping[str, int] = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "weekend": 7}
MONTHS_IN: Mapping[str, int] = {
    "month": 1,
    "quarter": 3,
    "year": 12,
    "decade": 120,
    "century": 1_200,
    "millennium": 12_000,
}
HOURS_IN: Mapping[str, float] = {"hour": 1, "minute": 1 / 60, "second": 1 / 3_600}

GRANULARITIES_OF: Mapping[str, Granularity] = {
    "second": "minute",
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "night": "day",
    "week": "week",
    "fortnight": "week",
    "weekend": "day",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
    "millennium": "century",
}

SEVERAL_REACH: Mapping[str, float] = {"hour": 6, "day": 3, "week": 4, "month": 3, "year": 3, "decade": 3}
"""How far a vague plural reaches, for its interval alone: the value keeps its X."""


def stretch_beside(day: date, unit: str, count: float) -> Interval | None:
    """`count` units up to `day`, that day left out; from it where negative; None beyond the calendar."""
    try:
        here = datetime(day.year, day.month, day.day) + timedelta(days=unit in HOURS_IN)
        there = shifted(here, unit, -count)
    except (ValueError, OverflowError):
        return None
    return Interval(min(here, there), max(here, there)) if here != there else None


def shifted(moment: datetime, unit: str, count: float) -> datetime:
    """So many units away, on the same day of the month or its last; raises `ValueError` or `OverflowError` beyond."""
    if unit in HOURS_IN:
        return moment + timedelta(hours=HOURS_IN[unit] * count)
    if unit in DAYS_IN:
        return moment + timedelta(days=DAYS_IN[unit] * count)
    index = moment.year * 12 + moment.month - 1 + int(MONTHS_IN[unit] * count)
    last = (first_day(Granule("month", index + 1)) - timedelta(days=1)).day
    return moment.replace(year=index // 12, month=index % 12 + 1, day=min(moment.day, last))
