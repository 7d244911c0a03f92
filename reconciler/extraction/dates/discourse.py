"""What later phrases may count from, after each that was read."""

import msgspec

from reconciler.concepts.calendar import granule_of, year_of
from reconciler.concepts.interval import Interval
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.dates.rule import Phrase, Reading, Setting

PERIODS = frozenset(("quarter", "half"))
HALF_YEARS = frozenset(("P6M", "P9M"))
"""Lengths that results are told for: what they are compared with is the year before."""

DATING = frozenset(("day", "week", "weekend", "month", "season", "quarter", "half", "year"))
"""Granules that "the next day" or "a year earlier" may count from; decades are too wide."""

BACK = frozenset("previous preceding prior previously earlier before ago".split())

FRAME = 3
"""A bare year within so many words of a sentence's start sets the scene for what follows."""


def follow(setting: Setting, phrase: Phrase, reading: Reading, times: list[TimeExpression]) -> Setting:
    """The setting after a reading, the last of `times`."""
    stretch = _stretch(setting, times)
    if setting.narrative and looks_back(phrase):
        return setting
    granule = reading.granule
    if reading.type == "DURATION" and reading.value in HALF_YEARS:
        return msgspec.structs.replace(setting, period=granule_of("year", setting.day), stretch=stretch)
    if granule is None or granule.unit not in DATING:
        return setting if stretch == setting.stretch else msgspec.structs.replace(setting, stretch=stretch)
    return msgspec.structs.replace(
        setting,
        reference=granule,
        period=granule if granule.unit in PERIODS else setting.period,
        told_year=_told_year(setting, phrase, reading),
        night=reading.value.endswith("NI"),
        stretch=stretch,
    )


def looks_back(phrase: Phrase) -> bool:
    """The year before, two weeks earlier: a glance back, after which a narrative goes on from where it was."""
    return not BACK.isdisjoint(phrase.tokens[phrase.start : phrase.end])


def _told_year(setting: Setting, phrase: Phrase, reading: Reading) -> int | None:
    """The year that a narrative has come to: an aside ("an inquiry of 2005 found") does not move it."""
    if not setting.narrative or reading.granule is None:
        return setting.told_year
    year = year_of(reading.granule)
    aside = reading.granule.unit == "year" and phrase.start >= FRAME
    return setting.told_year if aside and setting.told_year is not None else year


def _stretch(setting: Setting, times: list[TimeExpression]) -> Interval:
    """From the start of the first of two ends to the end of the second."""
    if len(times) < 2 or times[-1].signal != "between" or times[-2].signal != "between":
        return setting.stretch
    start, end = times[-2].interval.start, times[-1].interval.end
    return Interval(start, end) if start is not None and end is not None and start < end else setting.stretch
