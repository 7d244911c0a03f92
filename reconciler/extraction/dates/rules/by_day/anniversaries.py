"""Days, weeks and months of another year or month: "two years ago Monday", "a year ago last month"."""

from datetime import datetime, timedelta

from reconciler.concepts.calendar import GranuleUnit, first_day, granule_of
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import counted_from
from reconciler.extraction.dates.grammar.amounts import COUNTED, length_of
from reconciler.extraction.dates.grammar.lengths import shifted as shifted_moment
from reconciler.extraction.dates.grammar.names import long_length
from reconciler.extraction.dates.grammar.numbers import COUNT, number_of
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS, NEXT_WORDS
from reconciler.extraction.dates.grammar.units import GRANULE_UNITS, UNIT_WORDS
from reconciler.extraction.dates.rules.by_weekday.bare_weekdays import weekday_near
from reconciler.extraction.words import WEEKDAYS

MONTHS_A_YEAR = 12
DAYS_AWAY = {"today": 0, "yesterday": -1, "tomorrow": 1}


def read_ago_this(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Two years ago this month: that month of that year; the week of the day so many years back; last and next too."""
    number = number_of(phrase["count"])
    if number is None or number % 1:
        return None
    unit: GranuleUnit = "month" if phrase["this"] == "month" else "week"
    here, anchor, base = counted_from(setting, unit)
    shift = (phrase["which"] in NEXT_WORDS) - (phrase["which"] in LAST_WORDS)
    here, because = here.shift(shift), f"{long_length(number, 'year')} before {phrase['which']} {unit}, from {base}"
    if unit == "month":
        return dated(here.shift(-int(number) * MONTHS_A_YEAR), because, anchor)
    day = setting.day + timedelta(weeks=shift) if anchor == setting.anchor else first_day(here)
    try:
        there = shifted_moment(datetime(day.year, day.month, day.day), "year", -number)
    except (ValueError, OverflowError):
        return Refused("a week that lies outside the calendar, which holds the years 1 to 9999")
    return dated(granule_of("week", there.date()), because, anchor)


def _day_named(phrase: Phrase, setting: Setting) -> tuple[int, str] | None:
    """Today, yesterday, or the weekday of an anniversary, which is counted in months or years."""
    named = phrase.get("day")
    if named is not None:
        return setting.day.toordinal() + DAYS_AWAY[named], named
    if UNIT_WORDS[phrase["unit"]] not in ("month", "year"):
        return None
    day, because, _ = weekday_near(WEEKDAYS[phrase["weekday"]], phrase, setting)
    return day.index, because


def read_to_the_day(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Three weeks ago today, a week from tomorrow: that very day."""
    _, unit, number = length_of(phrase)
    if number is None or unit not in GRANULE_UNITS:
        return None
    near = _day_named(phrase, setting)
    if near is None:
        return None
    today, name = near
    try:
        here = datetime.fromordinal(today)
        there = shifted_moment(here, unit, -number if phrase["side"] == "ago" else number)
    except (ValueError, OverflowError):
        return Refused("a day that lies outside the calendar, which holds the years 1 to 9999")
    because = f"{long_length(number, unit)} {phrase['side']} {name}"
    return dated(granule_of("day", there.date()), because, setting.anchor)


ANNIVERSARY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<count> <unit> ago today",
        pattern=f"{COUNTED} <unit> (side= ago | from) (<day:named_day> | on? (weekday= <:weekday_name>))",
        read=read_to_the_day,
        examples=(
            Example("three weeks ago today", "2015-05-28", "2015-06-18"),
            Example("a year ago yesterday", "2014-06-17", "2015-06-18"),
            Example("a week from tomorrow", "2015-06-26", "2015-06-18"),
            Example("He was shot two years ago Monday", "2013-06-15", "2015-06-18"),
        ),
        not_examples=("a week from nowhere",),
    ),
    DateRule(
        name="<count> years ago this <week or month>",
        pattern=f"{COUNT} (year | years) ago (which= this | <:last> | <:next>) (this= week | month)",
        read=read_ago_this,
        examples=(
            Example("two years ago this month", "2013-06", "2015-06-18"),
            Example("twenty years ago this week", "1995-W24", "2015-06-18"),
            Example("a year ago last month", "2014-05", "2015-06-18"),
        ),
        not_examples=("two years ago this monthly fell", "two and a half years ago this month"),
    ),
)
