"""Expressions that can date an event, with the part that they may have in it."""

import re
from datetime import date, timedelta
from functools import cached_property
from typing import Literal

import msgspec

from reconciler.concepts.interval import Interval
from reconciler.concepts.timex import TimeExpression

TimeRole = Literal["event", "start", "nearby", "later", "clock", "telling", "afterwards", "none"]

_NAMED = re.compile(
    r"(?<!\bmid)(?<!\bmid-)day\b|night|morning|evening|this afternoon"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)"
    r"|\d{4}(?! ?h)|/|noon \w|ago\b|earlier|later",
    re.ASCII | re.IGNORECASE,
)
_DAWN = re.compile(r"(?:dawn|daybreak|sunrise|first light)\b", re.ASCII | re.IGNORECASE)
_BARE_PART = re.compile(
    r"(?:(?:the|early|late|later|mid)[ -]){0,3}(?:mornings?|nights?|afternoons?|evenings?|dawn)(?: hours)?"
    r"|(?:the )?(?:early|small|wee|pre-?dawn) hours(?: of the (?:morning|day))?",
    re.ASCII | re.IGNORECASE,
)
REACH = 220
"""Characters around an expression that are looked at."""
LOOK = 40
"""Characters before an expression in which a phrase that bears on it ends."""
DATING = frozenset({"minute", "hour", "part_of_day", "day", "week", "month"})
"""Granularities that date an event; a year or a decade is history."""
OVER_A_DAY = frozenset({"week", "month"})
"""Granularities that date an event coarsely: a day beside them is a part of them."""
SEASONS = ("-SP", "-SU", "-FA", "-WI")
"""Ends of the values of seasons, which date no event."""
BOUNDS = frozenset({"by", "until", "before", "after", "between"})
"""Signals that put the event beside the expression, not into it."""
WEEK_ON = timedelta(days=6)
OVERNIGHT = "overnight"
"""Said in the morning, of what the evening's news did not have."""
DAYS_ABOUT = timedelta(days=4)
SATURDAY = 5
JUST = timedelta(minutes=15)
"""How long "just before" an hour lasts."""
CLOCKS = frozenset({"minute", "hour"})
"""Granularities of which a bound is hardly off: "just after 11 p.m. Sunday"."""


class DatedRole(msgspec.Struct, frozen=True, dict=True):
    """One time expression with what it dates, and how near the word stands that says so."""

    time: TimeExpression
    role: TimeRole
    distance: int
    loose: bool = False
    """Names a feast that what happened was held for, on the day or about it: "a Halloween party"."""
    of_event: bool = False
    """A clock that stands nearest to a word for the event: "it began at 6 a.m."."""

    @cached_property
    def interval(self) -> Interval:
        """The expression's own; the minutes before it, where it is the end of them: "just before midnight"."""
        told = self.time.interval
        if before_dawn(self.time) and told.start is not None:
            return Interval(told.start.replace(hour=0, minute=0), told.end)
        if self.time.signal != "before" or self.time.granularity not in CLOCKS or told.start is None:
            return told
        try:
            return Interval(told.start - JUST, told.start)
        except OverflowError:
            return told

    @cached_property
    def around(self) -> Interval:
        """The interval, and of a week told at its end the days after it: "last week", said on a Sunday."""
        told = self.interval
        if self.loose:
            return _about(told)
        if OVERNIGHT in self.time.text.lower():
            return _night_before_too(told)
        if self.time.granularity == "part_of_day" and self.time.text.lower().endswith("morning"):
            return _from_midnight(told)
        if self.time.granularity != "week" or told.end is None or not _at_weekend(self.time.anchor.value):
            return told
        try:
            return Interval(told.start, told.end + WEEK_ON)
        except OverflowError:
            return told


def _about(feast: Interval) -> Interval:
    """The days around a feast that it is held on."""
    if feast.start is None or feast.end is None:
        return feast
    try:
        return Interval(feast.start - DAYS_ABOUT, feast.end + DAYS_ABOUT)
    except OverflowError:
        return feast


def _night_before_too(night: Interval) -> Interval:
    """A night that may be the one before, where it was written the day before."""
    if night.start is None:
        return night
    try:
        return Interval(night.start - timedelta(days=1), night.end)
    except OverflowError:
        return night


def _from_midnight(morning: Interval) -> Interval:
    """A morning with its small hours, of which it is said as well: "this morning's quake", at five."""
    if morning.start is None:
        return morning
    return Interval(morning.start.replace(hour=0, minute=0), morning.end)


def _at_weekend(day: str | None) -> bool:
    """The day counted from is none from Monday to Friday, or is not known."""
    try:
        return day is None or date.fromisoformat(day).weekday() >= SATURDAY
    except ValueError:
        return True


def before_dawn(time: TimeExpression) -> bool:
    """Small hours, told by the dawn that ended them."""
    return time.signal == "before" and time.granularity == "part_of_day" and _DAWN.match(time.text) is not None


def may_date(time: TimeExpression) -> bool:
    """Names a stretch of civil time no longer than a month, and no season."""
    return (
        time.type in ("DATE", "TIME")
        and time.granularity in DATING
        and time.interval.known
        and not time.value.endswith(SEASONS)
    )


def is_clock(time: TimeExpression) -> bool:
    """A time of day without its day: "about 2:45 a.m.", "a late-night shooting"."""
    if time.granularity == "part_of_day":
        return _BARE_PART.fullmatch(time.text) is not None
    return time.granularity in CLOCKS and _NAMED.search(time.text) is None


def telling(role: DatedRole) -> DatedRole:
    """The role as that of a telling alone, if it may be the event's."""
    return msgspec.structs.replace(role, role="telling") if role.role in ("event", "nearby", "later") else role
