"""Names of days and months as reasons print them."""

from datetime import date

DAY_NAMES = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
MONTH_NAMES = tuple("January February March April May June July August September October November December".split())


def long_day(day: date) -> str:
    """`Thursday 18 June 2015`."""
    return f"{DAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year}"
