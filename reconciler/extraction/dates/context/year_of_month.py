"""The year of a month, or of a day in it: told with it, else left by tense, weekday and telling."""

from calendar import isleap
from datetime import date

from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.carried_year import carried
from reconciler.extraction.dates.context.context import counted_from, told_last
from reconciler.extraction.dates.context.direction_of_months import (
    is_merely_named,
    is_of_figures_expected,
    lean_of_month,
)
from reconciler.extraction.dates.context.entries import year_of_entry
from reconciler.extraction.dates.context.left_open import was_called_off, was_supposed
from reconciler.extraction.dates.context.linked_year import (
    is_running,
    year_counted,
    year_framed,
    year_joined,
    year_known,
    year_linked,
    year_ranged,
    year_told_with,
)
from reconciler.extraction.dates.context.looking_back import GOING_ON_TO, looks_back
from reconciler.extraction.dates.context.near_days import FRESH, comes_soon, is_of_record, went_by_lately
from reconciler.extraction.dates.grammar.names import long_day
from reconciler.extraction.dates.grammar.phrases import plain
from reconciler.extraction.dates.grammar.points import EXPLICIT
from reconciler.extraction.dates.grammar.rule import Leaning, Phrase, Setting
from reconciler.extraction.dates.grammar.tables import (
    FOLLOWING_WORDS,
    LAST_WORDS,
    NEXT_WORDS,
    PREVIOUS_WORDS,
    THIS_WORDS,
)
from reconciler.extraction.dates.grammar.units import UNIT_WORDS
from reconciler.extraction.dates.grammar.years import spelt_year, year_of
from reconciler.extraction.words import WEEKDAYS

Told = tuple[int, str, Anchor, bool]
"""A year, why, what it counts from, and whether the words leave another one open."""
SETTLING = frozenset(("year", "year_words", "whose", "which", "weekday"))
"""Parts of a phrase that leave one year alone."""
YEARS_AROUND = 12
"""Within so many years every day falls on every weekday, 29 February and some days beside a leap year aside."""

LEAP_DAY = (2, 29)
DAYS_A_WEEK = 7
MONTHS_A_YEAR = 12
HALF_A_YEAR = 6
BACK_AT_MOST = 9
"""Months that a month told without a verb may lie back; else it is the coming one: most of what news tells is past."""


def year_for(month: int, day: int | None, phrase: Phrase, setting: Setting) -> Told:
    """The year printed with it, else the one that tense and telling leave."""
    printed, spelt = phrase.get("year"), phrase.get("year_words")
    if "era" in phrase.groups and printed is not None:
        return 1 - int(printed), "the year is told", EXPLICIT, False
    if printed is not None:
        return year_of(printed, setting), "the year is told", EXPLICIT, False
    if spelt is not None:
        return spelt_year(spelt), "the year is told", EXPLICIT, False
    if "whose" in phrase.groups:
        return *year_beside(phrase["whose"].removeprefix("the ").split()[0], setting), False
    year, because, anchor, is_open = year_near(month, day, phrase, setting)
    if day is not None and "weekday" in phrase.groups:
        weekday = WEEKDAYS[plain(phrase["weekday"])]
        fitting = _year_with(weekday, (year, month, day))
        if fitting != year and _is_slip(weekday, (year, month, day), setting):
            return year, f"{because}, though that is no {phrase['weekday']}: one day off", anchor, False
        return fitting, f"{because}, that has such a weekday", anchor, False
    if (month, day) == LEAP_DAY:
        return min((year, year - 1, year + 1, year - 2, year + 2), key=_leap_first), because, anchor, False
    return year, because, anchor, is_open


def year_beside(which: str, setting: Setting) -> tuple[int, str, Anchor]:
    """June last year, July of that year: this, last and next count from here, the others from what was told."""
    from_here = which in LAST_WORDS or which in NEXT_WORDS or which in THIS_WORDS
    year, anchor, base = counted_from(setting, "year") if from_here else told_last(setting, "year")
    back, ahead = which in LAST_WORDS | PREVIOUS_WORDS, which in NEXT_WORDS | FOLLOWING_WORDS
    return year.index + ahead - back, f"{which} year, counted from {base}", anchor


def _year_with(weekday: int, near: tuple[int, int, int]) -> int:
    """The nearest year, the earlier of two, in which that day falls on the weekday; as it was where none does."""
    year, month, day = near
    nearest = (year, *(year + sign * step for step in range(1, YEARS_AROUND) for sign in (-1, 1)))
    return next((one for one in nearest if _weekday_of(one, month, day) == weekday), year)


def _is_slip(weekday: int, near: tuple[int, int, int], setting: Setting) -> bool:
    """Of the last weeks of news, and a neighbour of the weekday told with it: a misprint, not a day of long ago."""
    fell = None if setting.narrative else _weekday_of(*near)
    if fell is None or (fell - weekday) % DAYS_A_WEEK not in (1, DAYS_A_WEEK - 1):
        return False
    return abs((date(*near) - setting.day).days) <= FRESH


def _weekday_of(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


def _leap_first(year: int) -> bool:
    return not isleap(year)


def year_near(month: int, day: int | None, phrase: Phrase, setting: Setting) -> Told:
    """The year of a month, or of a day in it, that is told without one, and why."""
    entered = None if setting.entry is None else year_of_entry(month, day, phrase, setting)
    if entered is not None:
        return *entered, False
    if setting.narrative and setting.told_year is not None and not _is_of_news_of_death(phrase, setting):
        return *carried(month, phrase, setting, setting.told_year), False
    known = year_known(month, day, phrase, setting) or year_linked(month, day, phrase, setting)
    known = known or year_framed(phrase, setting) or year_counted(phrase, setting)
    known = known or year_told_with(month, day, phrase, setting)
    known = known or year_ranged(month, phrase, setting) or year_joined(month, phrase, setting)
    if known is not None:
        return *known, False
    here = setting.day
    if phrase.get("which") in LAST_WORDS:
        passed = (month, day or 1) < (here.month, here.day)
        return here.year - (not passed), f"the last before {long_day(here)}", setting.anchor, False
    if phrase.get("which") in NEXT_WORDS:
        ahead = (month, day or DAYS_A_MONTH) > (here.month, here.day)
        return here.year + (not ahead), f"the first after {long_day(here)}", setting.anchor, False
    told = lean_of_month(phrase) or ("future" if _goes_through(month, day, phrase, here) else None)
    leaning = None if was_called_off(phrase) or (told == "past" and was_supposed(phrase)) else told
    year, because = _year_leaning((month, day), phrase, here, leaning=leaning)
    return year, because, setting.anchor, told is None and SETTLING.isdisjoint(phrase.groups)


def _is_of_news_of_death(phrase: Phrase, setting: Setting) -> bool:
    """Who died May 20: the first date of an obituary, which tells a life behind it."""
    return setting.reference is None and "died" in phrase.before(2)


def _goes_through(month: int, day: int | None, phrase: Phrase, here: date) -> bool:
    """Pays for agencies through January, where no past verb tells of it; counts are told through a day just gone by."""
    if phrase.last_token != "through":
        return False
    gone = ((here.month - month) * DAYS_A_MONTH + here.day - (day or DAYS_A_MONTH)) % (MONTHS_A_YEAR * DAYS_A_MONTH)
    return gone > JUST_GONE and phrase.tokens[max(phrase.start - 2, 0)] not in UNIT_WORDS


GONE_MONTHS, WOULD_REACH = 2, 8
"""Months back that what somebody said he would do may lie; words before a month within which "would" stands."""
DAYS_A_MONTH = 30
JUST_GONE = 90
"""Days for which counts are still told through a day."""


def _year_leaning(
    told: tuple[int, int | None], phrase: Phrase, here: date, *, leaning: Leaning | None
) -> tuple[int, str]:
    """The year of a month, or of a day in it, told as past or to come, and why; else the nearest."""
    month, day = told
    begun = (month, day or 1) <= (here.month, here.day)
    latest = here.year if begun else here.year - 1
    back = (here.year - latest) * MONTHS_A_YEAR + here.month - month
    gone = went_by_lately(latest, month, day, here) and phrase.last_token not in GOING_ON_TO
    merely = is_merely_named(phrase)
    gone = (
        gone
        or (back < HALF_A_YEAR and (merely or is_of_record(phrase)))
        or (day is None and is_running(month, phrase, here))
    )
    lately = day is None and 0 < back <= GONE_MONTHS
    gone = gone or (lately and ("would" in phrase.before(WOULD_REACH) or is_of_figures_expected(phrase)))
    if leaning == "future" and not (month == here.month and day is None) and not gone:
        same_day = begun and (month, day) == (here.month, here.day)
        return latest if same_day else latest + 1, f"the first after {long_day(here)}: told as to come"
    if comes_soon(latest + 1, month, day, here) and not looks_back(phrase):
        return latest + 1, f"the first after {long_day(here)}, and near: a year back needs its year"
    if leaning == "past":
        return latest, f"the latest not after {long_day(here)}: told as past"
    nearest = latest if back <= (HALF_A_YEAR if merely else BACK_AT_MOST) else latest + 1
    return nearest, f"the nearest to {long_day(here)}"


def other_year(month: int, year: int, setting: Setting) -> int:
    """The year on the other side of the publication day, where neither the words nor the telling leave one alone."""
    return year + 1 if (year, month) < (setting.day.year, setting.day.month) else year - 1
