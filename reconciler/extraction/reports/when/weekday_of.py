"""The one day that a weekday names in a part of a month: "on a rainy Friday afternoon in mid-July", "that Saturday"."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from reconciler.concepts.interval import Interval
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.drafts.draft import Told
from reconciler.extraction.reports.when.date import Dating
from reconciler.extraction.reports.when.derive import whole_day

LONGEST = timedelta(days=14)
"""A longer stretch has two of each weekday."""
A_DAY = timedelta(days=1)
_NO_DATE = "XXXX-WXX-"
"""Before the number of a weekday that no week is told of."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def only_weekday(when: Dating, own: Sequence[Told], told: Sequence[Told]) -> Dating:
    """`when`, or the only day of it that has the weekday told: of its own sentences, or "that Saturday" anywhere."""
    held = when.interval
    if held.start is None or held.end is None or when.extent == "throughout" or not _is_part(held):
        return when
    of_it = {each.scene.index for each in own}
    for each in told:
        for number in _weekdays(each, generic=each.scene.index in of_it):
            days = [day for day in _days(held.start, held.end) if day.isoweekday() == number]
            if len(days) == 1:
                return Dating(whole_day(days[0]), "day", derived=True)
    return when


def _is_part(held: Interval) -> bool:
    return held.start is not None and held.end is not None and A_DAY < held.end - held.start <= LONGEST


def _days(start: datetime, end: datetime) -> Iterator[date]:
    for count in range((end - start).days):
        yield start.date() + timedelta(days=count)


def _weekdays(told: Told, *, generic: bool) -> Iterator[int]:
    """The numbers of the weekdays that no week is told of: Monday is 1."""
    for time in told.scene.times:
        if time.value.startswith(_NO_DATE):
            if generic and _of_one(told, time):
                yield int(time.value[len(_NO_DATE)])
        elif told.scene.low.endswith("that ", 0, time.start - told.scene.sentence.start):
            yield from (at + 1 for at, name in enumerate(_WEEKDAYS) if time.text.lower().startswith(name))


def _of_one(told: Told, time: TimeExpression) -> bool:
    """One such day, not all: "on a rainy Friday", "one Saturday night"."""
    begin = time.start - told.scene.sentence.start
    before = told.scene.low[max(0, begin - 24) : begin].split()
    return bool({"a", "one"} & set(before[-3:]))
