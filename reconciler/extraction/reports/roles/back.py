"""Counts back from a day: to the day over days and weeks, about the month or the year over longer stretches."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

import msgspec
from dateutil.relativedelta import relativedelta

from reconciler.concepts.interval import Granularity, Interval
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.roles.dated import DatedRole

RECALLED_DAYS = {f"P{days}D": days for days in range(1, 22)} | {"P1W": 7, "P2W": 14, "P3W": 21}
"""Durations that are counted back to the day."""


_IN_HOURS = {"PT24H": 1, "PT48H": 2, "PT72H": 3}


def days_of(length: TimeExpression) -> int | None:
    """How many days it is; hours before something were on its day, but for whole days told in hours."""
    if length.value in _IN_HOURS:
        return _IN_HOURS[length.value]
    return 0 if length.value.startswith("PT") else RECALLED_DAYS.get(length.value)


def counted_back(base: TimeExpression, duration: TimeExpression) -> DatedRole | None:
    """That long before the day of `base`."""
    start = base.interval.start
    interval = None if start is None else so_long_before(start, duration)
    return None if interval is None else DatedRole(_said_so(base, duration, interval), "event", 0)


def so_long_after(base: DatedRole, duration: TimeExpression) -> DatedRole | None:
    """So many days after the day of `base`."""
    days, start = days_of(duration), base.interval.start
    if not days or start is None:
        return None
    try:
        day = start.replace(hour=0, minute=0) + timedelta(days=days)
        interval = Interval(day, day + timedelta(days=1))
    except OverflowError:
        return None
    return DatedRole(_said_so(base.time, duration, interval, counted="after"), "event", 0)


def so_long_before(moment: datetime, duration: TimeExpression) -> Interval | None:
    """To the day up to three weeks before, else about the month or the year; None for other lengths."""
    days, months = days_of(duration), months_of(duration)
    midnight = moment.replace(hour=0, minute=0)
    try:
        if days is not None:
            day = midnight - timedelta(days=days)
            return Interval(day, day + timedelta(days=1))
        if months is None:
            return None
        day = midnight - relativedelta(months=months)
        return Interval(day - granted(duration), day + granted(duration))
    except (OverflowError, ValueError):
        return None


def granted(duration: TimeExpression) -> timedelta:
    """How far off a count of months or years may be, either way."""
    return ABOUT_A_YEAR if duration.value.endswith("Y") else ABOUT_A_MONTH


def months_of(length: TimeExpression) -> int | None:
    """How many months it is, of whole months and years."""
    told = _MONTHS.fullmatch(length.value)
    return None if told is None else int(told["count"]) * (MONTHS_A_YEAR if told["unit"] == "Y" else 1)


_MONTHS = re.compile(r"P(?P<count>\d{1,3})(?P<unit>[MY])", re.ASCII)
MONTHS_A_YEAR = 12
ABOUT_A_MONTH = timedelta(days=15)
"""How far off a count of months may be, either way."""
ABOUT_A_YEAR = timedelta(days=183)
"""How far off a count of years may be, either way."""


def _said_so(
    base: TimeExpression, duration: TimeExpression, interval: Interval, counted: str = "before"
) -> TimeExpression:
    """The duration as the expression that names the stretch."""
    granularity, letters = _FINE.get("" if days_of(duration) is not None else duration.value[-1:], ("day", 10))
    middle = interval.start if granularity == "day" else interval.start and interval.start + granted(duration)
    return msgspec.structs.replace(
        base,
        start=duration.start,
        end=duration.end,
        text=duration.text,
        value=middle.date().isoformat()[:letters] if middle else base.value,
        granularity=granularity,
        signal=None,
        mod=None,
        interval=interval,
        because=f"{duration.text} {counted} {base.text}",
    )


_FINE: Mapping[str, tuple[Granularity, int]] = {"M": ("month", len("2015-06")), "Y": ("year", len("2015"))}
"""By the unit of a length that is no count of days: how finely it dates, and how much of a day's value says so."""
