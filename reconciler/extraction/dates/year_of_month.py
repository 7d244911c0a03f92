"""The year of a month, or of a day in it: told with it, else left by tense, weekday and telling."""

from calendar import isleap

from reconciler.concepts.calendar import first_day
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.direction import lean
from reconciler.extraction.dates.names import long_day
from reconciler.extraction.dates.points import EXPLICIT
from reconciler.extraction.dates.rule import Leaning, Phrase, Setting
from reconciler.extraction.dates.years import spelt_year, year_of

GONE_BY = frozenset("was were had did passing passed missed since".split())
DEADLINE_REACH = 12
"""Tokens before a deadline within which a past auxiliary governs it."""

LEAP_DAY = (2, 29)
MONTHS_A_YEAR = 12
HALF_A_YEAR = 6


def year_for(month: int, day: int | None, phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor]:
    """The year printed with it, else the one that tense and telling leave; why; and what it counts from."""
    printed, spelt = phrase.get("year"), phrase.get("year_words")
    if phrase.get("era") is not None and printed is not None:
        return 1 - int(printed), "the year is told", EXPLICIT
    if printed is not None:
        return year_of(printed, setting), "the year is told", EXPLICIT
    if spelt is not None:
        return spelt_year(spelt), "the year is told", EXPLICIT
    year, because, anchor = year_near(month, day, phrase, setting)
    if (month, day) == LEAP_DAY:
        return min((year, year - 1, year + 1, year - 2, year + 2), key=_leap_first), because, anchor
    return year, because, anchor


def _leap_first(year: int) -> bool:
    return not isleap(year)


def year_near(month: int, day: int | None, phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor]:
    """The year of a month, or of a day in it, that is told without one, and why."""
    if setting.narrative and setting.told_year is not None:
        return _carried(month, setting, setting.told_year)
    here = setting.day
    begun = (month, day or 1) <= (here.month, here.day)
    latest = here.year if begun else here.year - 1
    current = month == here.month and day is None
    leaning = month_leaning(phrase)
    if leaning == "future" and not current:
        same_day = begun and (month, day) == (here.month, here.day)
        return latest if same_day else latest + 1, f"the first after {long_day(here)}: told as to come", setting.anchor
    if leaning == "past":
        return latest, f"the latest not after {long_day(here)}: told as past", setting.anchor
    back = (here.year - latest) * MONTHS_A_YEAR + here.month - month
    nearest = latest if back <= HALF_A_YEAR else latest + 1
    return nearest, f"the nearest to {long_day(here)}", setting.anchor


def _carried(month: int, setting: Setting, year: int) -> tuple[int, str, Anchor]:
    """In a narrative: the year told last; the next one where the telling passes from autumn into a new year."""
    told = setting.reference
    if told is not None and told.unit in ("day", "week", "month") and year > 0:
        before = first_day(told)
        year += before.year == year and before.month - month > HALF_A_YEAR + 2
    return year, f"{year}, carried forward", Anchor("timex", str(year))


def month_leaning(phrase: Phrase) -> Leaning | None:
    """A deadline lies ahead unless a past auxiliary says that it has gone by."""
    ahead = phrase.last_token() in ("by", "until", "set") or phrase.next_token() == "deadline"
    if ahead and GONE_BY.isdisjoint(phrase.before(DEADLINE_REACH)):
        return "future"
    return lean(phrase)
