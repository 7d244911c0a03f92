"""What the expressions that date one event share: each narrows the ones before it, or names another day."""

import re
from collections.abc import Sequence
from datetime import timedelta

from reconciler.concepts.interval import GRANULARITIES, Granularity, Interval, intersection
from reconciler.extraction.reports.roles.dated import DatedRole
from reconciler.extraction.reports.when.date import UNDATED, Dating

HALF_DAY = timedelta(hours=12)


def shared_by(happened: Sequence[DatedRole]) -> Dating:
    """The first expression, narrowed by each later one that meets it and names no other day."""
    if not happened:
        return UNDATED
    shared, precision = happened[0].interval, happened[0].time.granularity
    for role in happened[1:]:
        met = intersection(shared, role.interval)
        if met is not None and not _about_midnight(role, shared) and _narrows(met, shared, role.time.granularity):
            shared = met
            precision = min(precision, role.time.granularity, key=GRANULARITIES.index)
    return Dating(shared, precision)


def _about_midnight(role: DatedRole, night: Interval) -> bool:
    """About midnight of a day whose night is told: it may be its first or its last hour."""
    return _MIDNIGHT.search(role.time.text) is not None and is_night(night)


_MIDNIGHT = re.compile(r"\bmidnight\b", re.ASCII | re.IGNORECASE)


def is_night(interval: Interval) -> bool:
    """Goes over midnight, and lasts no day."""
    start, end = interval.start, interval.end
    return start is not None and end is not None and end.date() > start.date() and end - start <= HALF_DAY


def _narrows(met: Interval, shared: Interval, granularity: Granularity) -> bool:
    """A whole day that shares only the small hours with a night is the day after it."""
    if met.start is None or shared.start is None or shared.end is None:
        return True
    short = shared.end - shared.start <= timedelta(days=1)
    return not (short and granularity in ("day", "part_of_day") and met.start.date() != shared.start.date())
