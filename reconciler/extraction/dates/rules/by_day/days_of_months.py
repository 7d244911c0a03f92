"""Days of months by their numbers."""

from datetime import date

import msgspec

from reconciler.concepts.calendar import Granule, granule_of
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.ambiguity import either
from reconciler.extraction.dates.grammar.numbers import ordinal_value
from reconciler.extraction.dates.grammar.phrases import plain
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import Reading, Refused
from reconciler.extraction.words import MONTH_NAMES, MONTHS

LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of each month in a leap year."""


def day_before_christ(month: Granule, day: int, because: str) -> Reading | Refused:
    """A day of a month BC: the civil calendar has none, so later words count from its month."""
    whole = dated(month, because, EXPLICIT)
    if isinstance(whole, Refused) or not 0 < day <= LONGEST[month.index % len(LONGEST)]:
        return whole if isinstance(whole, Refused) else Refused(f"no such month has a day {day}")
    return msgspec.structs.replace(whole, value=f"{whole.value}-{day:02}", granularity="day", edtf=None)


def beside(likely: Reading | Refused, other: Reading | Refused) -> Reading | Refused:
    """Both readings, where there are two."""
    return either(likely, other) if isinstance(likely, Reading) and isinstance(other, Reading) else likely


def day_of(year: int, month: int, day: int, *, because: str, anchor: Anchor) -> Reading | Refused:
    """One day, or why there is none."""
    if day == 0 or day > LONGEST[month - 1]:
        return Refused(f"{MONTH_NAMES[month - 1]} has no day {day}")
    try:
        return dated(granule_of("day", date(year, month, day)), because, anchor)
    except ValueError:
        return Refused(f"{MONTH_NAMES[month - 1]} {year} has no day {day}")


def month_of(words: str) -> int:
    """The number of a month: `Sept.` is 9."""
    return MONTHS[plain(words)]


def monthday_of(word: str) -> int:
    """The number of a day of the month: `13`, `13th`, `thirteenth`."""
    return ordinal_value(word)
