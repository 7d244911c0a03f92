"""Names of days, months and lengths of time as reasons print them."""

from datetime import date
from functools import lru_cache

from reconciler.concepts.calendar import Granule, first_day, value_of
from reconciler.extraction.dates.grammar.numbers import printed
from reconciler.extraction.dates.grammar.units import PLURAL_OF
from reconciler.extraction.words import MONTH_NAMES

DAY_NAMES = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


def named(granule: Granule) -> str:
    """A granule as a person would say it: `June 2015`, `the week of Monday 15 June 2015`, `2015`."""
    if granule.unit == "day":
        return long_day(first_day(granule))
    if granule.unit == "week":
        return f"the week of {long_day(first_day(granule))}"
    if granule.unit == "month":
        return f"{MONTH_NAMES[granule.index % 12]} {granule.index // 12}"
    if granule.unit == "year" and granule.index > 0:
        return str(granule.index)
    return value_of(granule)


@lru_cache(maxsize=4096)
def long_day(day: date) -> str:
    """`Thursday 18 June 2015`."""
    return f"{DAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def long_length(number: float, unit: str) -> str:
    """`40 minutes`, `1 hour`, `half an hour`."""
    if number == 1 / 2:
        return f"half {'an' if unit == 'hour' else 'a'} {unit}"
    return f"{printed(number)} {unit if number == 1 else PLURAL_OF[unit]}"
