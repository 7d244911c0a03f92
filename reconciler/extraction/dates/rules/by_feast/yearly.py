"""Sets from year to year: "every summer", "every April", "each Oct. 3", "every Christmas"."""

from reconciler.concepts.calendar import GRANULARITY, SEASON_CODES
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.phrases import DAYS, MONTH, MONTH_DAY
from reconciler.extraction.dates.grammar.points import UNANCHORED
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import SEASONS
from reconciler.extraction.dates.grammar.units import length_in
from reconciler.extraction.dates.rules.by_day.days_of_months import day_of, month_of, monthday_of
from reconciler.extraction.dates.rules.by_feast.holiday_tables import HOLIDAYS, pattern_of
from reconciler.extraction.dates.rules.by_feast.holidays import days_of
from reconciler.extraction.dates.rules.by_length.sets import repeated

LEAP_YEAR = 2000
"""Every day of a month is in it."""
YEARS = (2014, 2015, 2016)
"""A holiday that falls on one day in these falls on it always."""


def read_every_season(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Every summer."""
    del setting
    return repeated(f"XXXX-{SEASON_CODES[SEASONS[phrase['season']]]}", GRANULARITY["season"])


def read_every_month(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Every April, each Oct. 3."""
    del setting
    month = month_of(phrase["month"])
    if "day" not in phrase.groups:
        return repeated(f"XXXX-{month:02}", GRANULARITY["month"])
    day = monthday_of(phrase["day"])
    real = day_of(LEAP_YEAR, month, day, because="", anchor=UNANCHORED)
    return real if isinstance(real, Refused) else repeated(f"XXXX-{month:02}-{day:02}", GRANULARITY["day"])


def read_every_holiday(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Every Christmas; one that moves comes once a year."""
    del setting
    days = days_of(phrase)
    if days is None:
        return None
    found = {(day.month, day.day) for year in YEARS for day in days(year)}
    if len(found) > 1:
        return repeated(length_in("year"), GRANULARITY["day"])
    return repeated("".join(f"XXXX-{month:02}-{day:02}" for month, day in found), GRANULARITY["day"])


YEARLY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="every <season>",
        pattern="(every | each) <season>",
        read=read_every_season,
        examples=(Example("every summer", "XXXX-SU"),),
        not_examples=("every summery day",),
    ),
    DateRule(
        name="every <month>",
        pattern=f"(every | each) ({MONTH_DAY}? | (day= {DAYS}) of? {MONTH})",
        read=read_every_month,
        examples=(
            Example("the race is run every April", "XXXX-04"),
            Example("they meet each Oct. 3", "XXXX-10-03"),
            Example("every 1 May they march", "XXXX-05-01"),
        ),
        not_examples=("each marcher", "every may be"),
    ),
    DateRule(
        name="every <holiday>",
        pattern=f"(every | each) (name= {pattern_of(HOLIDAYS)})",
        read=read_every_holiday,
        examples=(
            Example("he sang every Christmas Eve", "XXXX-12-24"),
            Example("they march each Easter", "P1Y"),
        ),
        not_examples=("every Christmas tree",),
    ),
)
