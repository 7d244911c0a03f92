"""The days of a series by those of its parts."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from reconciler.concepts.interval import hull, intersection
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.roles.dated import OVER_A_DAY
from reconciler.extraction.reports.when.date import UNDATED, Dating

TWO = 2
SOON = timedelta(days=10)
"""Within this much before a search or a death lies what it is the search or the death of."""


def of_parts(drafts: Sequence[Draft], own: Sequence[Dating], primary: int) -> Dating | None:
    """The days of its parts, for a series that has none itself; what goes on since a day in one of them began then."""
    inner = [own[at] for at, draft in enumerate(drafts) if draft.whole == primary]
    known = [when for when in inner if when.interval.known and when.precision not in OVER_A_DAY]
    first = min(known, key=lambda when: when.interval.start or datetime.max, default=None)
    if first is None or first.extent == "throughout" or len(known) < TWO:
        return first if first is not None and first.extent == "throughout" else None
    span = first.interval
    for when in known:
        span = hull(span, when.interval)
    return Dating(span, "day")


def of_a_part(drafts: Sequence[Draft], own: Sequence[Dating], primary: int) -> Dating | None:
    """The day of the first part that has one, for a series that only its search or its deaths date, days after."""
    told = own[primary].interval.start
    if not own[primary].derived or told is None:
        return None
    inner = [own[at] for at, draft in enumerate(drafts) if draft.whole == primary]
    known = [
        when for when in inner if not when.derived and when.extent == "within" and when.precision not in OVER_A_DAY
    ]
    starts = [(when.interval.start, when) for when in known if when.interval.start is not None]
    start, first = min(starts, key=lambda each: each[0], default=(told, UNDATED))
    return msgspec.structs.replace(first, derived=True) if timedelta() < told - start <= SOON else None


def within_parts(told: Dating, parts: Dating | None) -> Dating | None:
    """The days of the parts of a series, where they are some of those that it is told of: "over the weekend"."""
    if parts is None or parts.extent == "throughout" or told.extent == "throughout":
        return None
    inside = intersection(told.interval, parts.interval) == parts.interval
    return parts if inside and parts.interval != told.interval else None
