"""Days near publication: just gone by, coming soon, or those on which the holders were of record."""

from datetime import date

from reconciler.extraction.dates.grammar.rule import Phrase

MONTHS_A_YEAR = 12
FRESH = 21
"""Days within which news tells of what it tells anew."""
SOON = 35
"""Days ahead within which a day is the coming one: a year back it is told with its year, or by a past verb alone."""


def is_of_record(phrase: Phrase) -> bool:
    """Holders of record on a day, or as of it."""
    before = phrase.before(4)
    return "record" in before and before[before.index("record") - 1] == "of"


def went_by_lately(year: int, month: int, day: int | None, here: date) -> bool:
    """A day of the last weeks: the next one lies nearly a year ahead, and is told with its year."""
    try:
        return day is not None and 0 < (here - date(year, month, day)).days <= FRESH
    except ValueError:
        return False


def comes_soon(year: int, month: int, day: int | None, here: date) -> bool:
    """A day within weeks of publication, the next month."""
    if day is None:
        return (month - here.month) % MONTHS_A_YEAR == 1
    try:
        return 0 < (date(year, month, day) - here).days <= SOON
    except ValueError:
        return False
