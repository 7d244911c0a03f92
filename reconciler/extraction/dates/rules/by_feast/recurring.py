"""Which of the days that come every year is meant: of a year told, the latest, the next, the nearest."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from reconciler.concepts.calendar import first_day
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.appointed import is_declared
from reconciler.extraction.dates.context.context import told_year
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.year_of_month import year_beside
from reconciler.extraction.dates.grammar.names import long_day
from reconciler.extraction.dates.grammar.points import EXPLICIT
from reconciler.extraction.dates.grammar.rule import Phrase, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS, NEXT_WORDS
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_feast.holiday_tables import DaysOf

NEARBY = timedelta(days=21)
"""A holiday so soon to come is the one that is told of, whatever verb stands near: "Christmas sales were slow"."""
LONG_GONE = timedelta(days=240)
"""A holiday so long before what a history told last is that of its next year."""
HARDLY_OVER = timedelta(days=10)
"""A holiday so long gone is not yet called the last one: three days after Thanksgiving that is a year old."""
FRESH = ", but for the one hardly over"
HAPPENED_ON = frozenset("since on over during of at".split())
"""Behind these it is when something happened."""
Chosen = tuple[date, str, Anchor]


def which_day(days_of: DaysOf, phrase: Phrase, setting: Setting) -> Chosen | None:
    """The day, why that one, and what it counts from; None where the years asked for have none.

    Raises `ValueError` for a year that the calendar does not hold.
    """
    printed = phrase.get("year")
    if printed is not None:
        return _of_year(days_of(year_of(printed, setting)), "the year is told", EXPLICIT)
    if "whose" in phrase.groups:
        year, because, anchor = year_beside(phrase["whose"].removeprefix("the ").split()[0], setting)
        return _of_year(days_of(year), because, anchor)
    if setting.narrative:
        return _of_telling(days_of, setting)
    around = [day for year in range(setting.day.year - 2, setting.day.year + 2) for day in days_of(year)]
    return _near(around, phrase, setting)


def _of_year(days: Sequence[date], because: str, anchor: Anchor) -> Chosen | None:
    return (days[0], because, anchor) if days else None


def _of_telling(days_of: DaysOf, setting: Setting) -> Chosen | None:
    """Of the year told last; of the next one where that day had long gone by: New Year's Day behind October."""
    year, told = told_year(setting), setting.reference
    days = days_of(year)
    if days and told is not None and told.unit in ("day", "month") and first_day(told) - days[0] > LONG_GONE:
        year += 1
        return _of_year(days_of(year), "of the year after that told last", Anchor("timex", str(year)))
    return _of_year(days, "of the year told last", Anchor("timex", str(year)))


def _near(days: Sequence[date], phrase: Phrase, setting: Setting) -> Chosen | None:
    here, which, leaning = setting.day, phrase.get("which"), None if is_declared(phrase) else lean(phrase)
    before, at = bisect_left(days, here), bisect_right(days, here)
    if not before or at == len(days):
        return None
    today = before != at
    if which in NEXT_WORDS or (which not in LAST_WORDS and leaning == "future" and not today):
        return days[at], f"the first after {long_day(here)}", setting.anchor
    if which in LAST_WORDS:
        fresh = phrase["which"] == "last" and before > 1 and here - days[before - 1] <= HARDLY_OVER
        return days[before - 1 - fresh], f"the latest before {long_day(here)}{FRESH if fresh else ''}", setting.anchor
    if leaning == "past" and (phrase.last_token in HAPPENED_ON or days[at] - here > NEARBY):
        return days[at - 1], f"the latest by {long_day(here)}", setting.anchor
    nearest = min(days[at - 1], days[at], key=lambda day: abs(day - here))
    return nearest, f"the nearest to {long_day(here)}", setting.anchor
