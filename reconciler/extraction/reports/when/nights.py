"""Nights that dates are told by: their small hours, and the night before the day on which they are told."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from reconciler.concepts.interval import Interval
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.roles.dated import OVERNIGHT, DatedRole
from reconciler.extraction.reports.when.date import Dating
from reconciler.extraction.reports.when.shared import is_night


def after_midnight(shared: Dating, clocks: Sequence[DatedRole], *, said: str) -> Dating:
    """A night narrowed to its small hours: "Friday night … about 2:45 a.m.", "overnight" where no hour is told."""
    start, end = shared.interval.start, shared.interval.end
    if start is None or end is None or not is_night(shared.interval):
        return shared
    hours = [hour for clock in clocks if (hour := clock.interval.start) is not None]
    told = next((hour for hour in hours if not end.hour <= hour.hour < start.hour), next(iter(hours), None))
    small = told.hour < end.hour if told is not None else _BARE.search(said) is not None
    if not small:
        return shared
    midnight = datetime.combine(end.date(), time.min)
    return Dating(Interval(midnight, end), shared.precision) if midnight < end else shared


_BARE = re.compile(rf"\b{OVERNIGHT}\b(?! (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)", re.IGNORECASE)
"""The night that the news comes after; "overnight on Tuesday" is a whole night."""


def told_on(draft: Draft, published: date) -> date:
    """The day on which its first sentence is told, where that is one or two days before the publication."""
    roles = (role for role in draft.told[0].roles if role.role == "telling" and role.time.granularity == "day")
    days = (role.interval.start.date() for role in roles if role.interval.start is not None)
    return next((day for day in days if timedelta() < published - day <= timedelta(days=2)), published)


def night_before(told: Dating, published: date, *, said: str, told_on: date) -> Dating:
    """What happened overnight, said on the day that the night would begin, happened in the night before.

    Of a night told on an earlier day than the publication it is the night before that day.
    """
    start, end = told.interval.start, told.interval.end
    if OVERNIGHT not in said.lower() or start is None or end is None:
        return told
    if start.date() <= published and told_on == published:
        return told
    day = max(start.date() - published, timedelta()) + (published - told_on)
    return Dating(Interval(start - day, end - day), told.precision)
