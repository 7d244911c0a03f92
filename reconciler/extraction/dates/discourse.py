"""What later phrases may count from, after each that was read."""

import msgspec

from reconciler.concepts.calendar import granule_of
from reconciler.concepts.interval import Interval
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.dates.rule import Reading, Setting

PERIODS = frozenset(("quarter", "half"))
HALF_YEARS = frozenset(("P6M", "P9M"))
"""Lengths that results are told for: what they are compared with is the year before."""

DATING = frozenset(("day", "week", "weekend", "month", "season", "quarter", "half", "year"))
"""Granules that "the next day" or "a year earlier" may count from; decades are too wide."""


def follow(setting: Setting, reading: Reading, times: list[TimeExpression]) -> Setting:
    """The setting after a reading, the last of `times`."""
    stretch = _stretch(setting, times)
    granule = reading.granule
    if reading.type == "DURATION" and reading.value in HALF_YEARS:
        return msgspec.structs.replace(setting, period=granule_of("year", setting.day), stretch=stretch)
    if granule is None or granule.unit not in DATING:
        return setting if stretch == setting.stretch else msgspec.structs.replace(setting, stretch=stretch)
    period = granule if granule.unit in PERIODS else setting.period
    return msgspec.structs.replace(setting, reference=granule, period=period, stretch=stretch)


def _stretch(setting: Setting, times: list[TimeExpression]) -> Interval:
    """From the start of the first of two ends to the end of the second."""
    if len(times) < 2 or times[-1].signal != "between" or times[-2].signal != "between":
        return setting.stretch
    start, end = times[-2].interval.start, times[-1].interval.end
    return Interval(start, end) if start is not None and end is not None and start < end else setting.stretch
