"""Civil time as a person says it."""

import re
from datetime import date, datetime, time, timedelta

from reconciler.concepts.interval import Interval

PARTS = {
    (0, 9): "early on {}",
    (6, 12): "the morning of {}",
    (12, 18): "the afternoon of {}",
    (18, 24): "the evening of {}",
}
"""Parts of a day by their hours, as the reading of dates has them."""
NIGHT = (18, 6)
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T|$)")
DAY = timedelta(days=1)


def say_day(day: date, *, weekday: bool = True) -> str:
    """`Wednesday 17 June 2015`."""
    return (f"{day:%A} " if weekday else "") + f"{day.day} {day:%B} {day.year}"


def say_iso(told: str) -> str:
    """`18 June 2015` for an ISO date or moment; as told where it is neither."""
    if _ISO_DAY.match(told) is None:
        return told
    try:
        return say_day(date.fromisoformat(told[:10]), weekday=False)
    except ValueError:
        return told


def say_interval(interval: Interval) -> str:
    """`Wednesday 17 June 2015`, `22 to 25 June 2014`, `the night of 5 to 6 June 2021`, `since 2014`."""
    start, end = interval.start, interval.end
    if start is None and end is None:
        return "not dated"
    if start is None:
        return f"until {_say_last(end)}" if end else "not dated"
    if end is None:
        return f"since {_say_moment(start)}"
    if _midnight(start) and _midnight(end):
        return _say_days(start.date(), (end - DAY).date())
    return _say_hours(start, end)


def _say_days(first: date, last: date) -> str:
    after = last + DAY if last < date.max else last
    if (first.month, first.day, after.month, after.day) == (1, 1, 1, 1):
        return f"{first.year}" if first.year == last.year else f"{first.year} to {last.year}"
    if first.day == after.day == 1:
        return _span(f"{first:%B}", f"{last:%B}", first, last)
    if first == last:
        return say_day(first)
    return _span(f"{first.day} {first:%B}", f"{last.day} {last:%B}", first, last)


def _span(left: str, right: str, first: date, last: date) -> str:
    if first.year != last.year:
        return f"{left} {first.year} to {right} {last.year}"
    if left == right:
        return f"{left} {first.year}"
    if (first.month == last.month) and " " in left:
        left = left.split()[0]
    return f"{left} to {right} {last.year}"


def _say_hours(start: datetime, end: datetime) -> str:
    last = (end - timedelta(microseconds=1)).date()
    if start.date() == last:
        hours = (start.hour, 24 if _midnight(end) else end.hour)
        whole = start.time() == time(start.hour) and end.time() == time(end.hour)
        if whole and hours in PARTS:
            return PARTS[hours].format(say_day(last))
        return f"{say_day(last)}, {_clock(start)} to {_clock(end, ending=True)}"
    if (start.time(), end.time()) == (time(NIGHT[0]), time(NIGHT[1])) and last == start.date() + DAY:
        return f"the night of {_span(f'{start.day} {start:%B}', f'{last.day} {last:%B}', start.date(), last)}"
    return f"{_say_moment(start)} to {say_day(last)}, {_clock(end, ending=True)}"


def _say_moment(moment: datetime) -> str:
    return say_day(moment.date()) if _midnight(moment) else f"{say_day(moment.date())}, {_clock(moment)}"


def _say_last(end: datetime) -> str:
    return say_day((end - DAY).date()) if _midnight(end) else _say_moment(end)


def _clock(moment: datetime, *, ending: bool = False) -> str:
    return "24:00" if ending and _midnight(moment) else f"{moment:%H:%M}"


def _midnight(moment: datetime) -> bool:
    return moment.time() == time()
