"""What later phrases may count from, after each that was read."""

import msgspec

from reconciler.concepts.calendar import Granule, first_day, granule_of, year_of
from reconciler.concepts.interval import Interval
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.dates.direction import lean
from reconciler.extraction.dates.rule import Phrase, Reading, Setting

PERIODS = frozenset(("quarter", "half"))
HALF_YEARS = frozenset(("P6M", "P9M"))
"""Lengths that results are told for: what they are compared with is the year before."""

DATING = frozenset(("day", "week", "weekend", "month", "season", "quarter", "half", "year"))
"""Granules that "the next day" or "a year earlier" may count from; decades are too wide."""

BACK = frozenset("previous preceding prior previously earlier before ago".split())

RANGES = (("between", "between"), ("from", "until"))
"""Signals of the two ends of a range."""

FRAME = 3
"""A bare year within so many words of a sentence's start sets the scene for what follows."""

GOES_ON = 3
"""A year named further on in a sentence is where the telling goes on to if it is so few years ahead."""

UNTIL_REACH = 8
"""Tokens behind "until" within which a date is only the end of what is told: "until the fall of the city in 1945"."""

PLANS = frozenset(
    "until will would planned plan plans projected scheduled expected due date deadline timetable expires expire"
    " proposed promised".split()
)
"""Words under which a date ahead of the telling is not come to: "a campaign planned for 1976"."""


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
        reference=_reference(setting, granule),
        period=granule if _is_reported(phrase, granule, setting) else setting.period,
        told_year=_told_year(setting, phrase, reading),
        night=reading.value.endswith("NI"),
        stretch=stretch,
    )


def _is_reported(phrase: Phrase, granule: Granule, setting: Setting) -> bool:
    """A period whose results the text may tell: one that is forecast, or still runs, displaces none that is told."""
    if granule.unit not in PERIODS:
        return False
    told = setting.period is not None and setting.period.unit in PERIODS
    return not told or (first_day(granule.shift(1)) <= setting.day and lean(phrase) != "future")


def _reference(setting: Setting, granule: Granule) -> Granule:
    """What later words count from: in a narrative, naming the year once more leaves it where it was."""
    told = setting.reference
    again = setting.narrative and told is not None and granule.unit == "year" and year_of(told) == granule.index
    return told if again and told is not None else granule


def looks_back(phrase: Phrase) -> bool:
    """The year before, two weeks earlier: a glance back, after which a narrative goes on from where it was."""
    return not BACK.isdisjoint(phrase.tokens[phrase.start : phrase.end])


def _told_year(setting: Setting, phrase: Phrase, reading: Reading) -> int | None:
    """The year that a narrative has come to: an aside ("an inquiry of 2005 found") does not move it."""
    if not setting.narrative or reading.granule is None:
        return setting.told_year
    year = year_of(reading.granule)
    if setting.told_year is None:
        return year
    return setting.told_year if _is_aside(phrase, reading.granule, year - setting.told_year) else year


def _is_aside(phrase: Phrase, granule: Granule, ahead: int) -> bool:
    """A year far from the telling, named in passing; what is told only as the end of something, or as planned."""
    if ahead > 0 and not PLANS.isdisjoint(phrase.before(UNTIL_REACH)):
        return True
    return granule.unit == "year" and phrase.start >= FRAME and not 0 <= ahead <= GOES_ON


def _stretch(setting: Setting, times: list[TimeExpression]) -> Interval:
    """From the start of the first of two ends to the end of the second."""
    if len(times) < 2 or (times[-2].signal, times[-1].signal) not in RANGES:
        return setting.stretch
    start, end = times[-2].interval.start, times[-1].interval.end
    return Interval(start, end) if start is not None and end is not None and start < end else setting.stretch
