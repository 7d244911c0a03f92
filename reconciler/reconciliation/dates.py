"""When an event happened, out of what each of its reports says of it."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import reduce
from itertools import combinations

import msgspec

from reconciler.concepts.interval import (
    EVER,
    GRANULARITIES,
    Granularity,
    Interval,
    hull,
    intersection,
    meets,
)
from reconciler.concepts.report import Report

EVENING = 18
"""A night's first hour; small hours that follow it are of the same night."""
NIGHT = timedelta(hours=18)
"""From six in the evening to noon: the longest that two halves of one night span."""
A_DAY = timedelta(days=1)


class Dated(msgspec.Struct, frozen=True):
    """When an event happened, as all its reports together have it."""

    interval: Interval
    precision: Granularity
    conflict: bool
    """Two reports cannot both be right."""
    derived: bool
    """Nobody printed this interval: it follows from several, or was reasoned."""


def reconcile_dates(reports: Sequence[Report]) -> Dated:
    """One interval for all reports; background dates it only where nothing better is known.

    Reports that happened `within` their intervals are intersected if all meet, else hulled; `throughout` are hulled.
    What was reasoned of one text may narrow the weeks or months that others printed, never a day, and never
    contradicts or widens them.
    """
    telling = [report for report in reports if report.interval != EVER]
    best = _trusted([report for report in telling if report.kind != "background"] or telling)
    if not best:
        return Dated(EVER, "vague", conflict=False, derived=False)
    interval, conflict = _reconciled(best)
    printed = any(report.interval == interval and not report.derived for report in best)
    return Dated(interval, _precision(interval, best, narrowed=not conflict), conflict, derived=not printed)


def _trusted(reports: Sequence[Report]) -> Sequence[Report]:
    """The reports that print their dates, and where these name no day and all meet, those that reason theirs."""
    printed = [report for report in reports if not report.derived]
    if not printed:
        return reports
    if any(_to_the_day(report.interval) for report in printed):
        return printed
    lasting = any(report.extent == "throughout" for report in reports)
    alike = tuple(dict.fromkeys(report.interval for report in reports))
    return printed if lasting or not _all_meet(alike) else reports


def _to_the_day(interval: Interval) -> bool:
    return interval.start is not None and interval.end is not None and interval.end - interval.start <= A_DAY


def _reconciled(best: Sequence[Report]) -> tuple[Interval, bool]:
    """The interval, and whether the reports contradict each other."""
    long = list(dict.fromkeys(report.interval for report in best if report.extent == "throughout"))
    brief = list(dict.fromkeys(report.interval for report in best if report.extent == "within"))
    apart = not _all_meet(brief)
    moment = None if not brief else reduce(hull, brief) if apart else _meeting(brief)
    if not long:
        return moment or EVER, apart
    whole = reduce(hull, long)
    if moment is None:
        return whole, False
    return hull(whole, moment) if _closed(moment) else whole, apart or not touch(whole, moment)


def _all_meet(intervals: Sequence[Interval]) -> bool:
    return all(touch(left, right) for left, right in combinations(intervals, 2))


def _meeting(intervals: Sequence[Interval]) -> Interval:
    """What all share; two halves of one night, which share nothing, count as that night."""
    halves = [one for one in intervals if not all(meets(one, other) for other in intervals)]
    whole = [one for one in intervals if one not in halves]
    return reduce(_common, [*([reduce(hull, halves)] if halves else []), *whole])


def _common(left: Interval, right: Interval) -> Interval:
    return intersection(left, right) or left


def touch(left: Interval, right: Interval) -> bool:
    """The two can be one event: they share a moment, or are two halves of one night."""
    return meets(left, right) or _one_night(left, right) or _one_night(right, left)


def _one_night(evening: Interval, morning: Interval) -> bool:
    """An evening, and the small hours that begin at its midnight."""
    if evening.start is None or evening.end is None or morning.start is None or morning.end is None:
        return False
    at_midnight = evening.end == morning.start and morning.start.hour == 0
    return at_midnight and evening.start.hour >= EVENING and morning.end - evening.start <= NIGHT


def _closed(interval: Interval) -> bool:
    return interval.start is not None and interval.end is not None


def _precision(interval: Interval, reports: Sequence[Report], *, narrowed: bool) -> Granularity:
    """Of a report that has this very interval; else of the finest report where they met, the coarsest where not."""
    same = [report.precision for report in reports if report.interval == interval]
    pick: Callable[..., Granularity] = min if narrowed or same else max
    return pick(same or [report.precision for report in reports], key=GRANULARITIES.index)
