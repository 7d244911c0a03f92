"""Weeks and their days told together: "Tuesday of last week", "Friday the 13th", "the week of March 6"."""

from collections.abc import Iterator
from datetime import date

from reconciler.concepts.calendar import Granule, first_day, granule_of, widen
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import counted_from, told_last
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.grammar.names import DAY_NAMES, long_day
from reconciler.extraction.dates.grammar.numbers import number_of
from reconciler.extraction.dates.grammar.phrases import EARLY, MONTH_DAY, OF_YEAR, PART, WEEKDAY, plain
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import FOLLOWING_WORDS, LAST_WORDS, NEXT_WORDS, PREVIOUS_WORDS
from reconciler.extraction.dates.grammar.units import GRANULE_UNITS
from reconciler.extraction.dates.rules.by_day.absolute import read_day_of_month
from reconciler.extraction.dates.rules.by_day.days_of_months import monthday_of
from reconciler.extraction.dates.rules.by_hour.day_parts import day_or_part
from reconciler.extraction.dates.rules.by_length.counted import CLAUSE_STARTS
from reconciler.extraction.dates.rules.by_weekday.bare_weekdays import after, on_or_before, weekday_near
from reconciler.extraction.words import WEEKDAYS

DAYS_A_WEEK, SATURDAY = 7, 5
MONTHS_A_YEAR = 12
MONTHS_AROUND = 14
"""In any fourteen months in a row, each day of the month falls on each weekday."""


def read_weekday_of_week(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Tuesday of last week, Monday this week."""
    which = phrase["which"]
    told = which in PREVIOUS_WORDS or which in FOLLOWING_WORDS
    week, anchor, base = told_last(setting, "week") if told else counted_from(setting, "week")
    shift = (which in NEXT_WORDS | FOLLOWING_WORDS) - (which in LAST_WORDS | PREVIOUS_WORDS)
    weekday = WEEKDAYS[plain(phrase["weekday"])]
    try:
        day = first_day(week.shift(shift)).toordinal() + weekday
    except ValueError as error:
        return Refused(str(error))
    because = f"{DAY_NAMES[weekday]} of the week {_WHERE[shift]} {base}"
    return day_or_part(Granule("day", day), phrase, because, anchor)


_WHERE = {-1: "before", 0: "of", 1: "after"}


def read_week_ended(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The week that holds its last day, or its first."""
    day, because, anchor = weekday_near(WEEKDAYS[plain(phrase["weekday"])], phrase.part("weekday"), setting)
    return dated(widen(day, "week"), f"the week that holds {because}", anchor)


def read_week_ago(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A week ago Monday, two weeks from Friday: whole weeks from the nearest such day on that side."""
    count, weekday, here = number_of(phrase["count"]), WEEKDAYS[plain(phrase["weekday"])], setting.day.toordinal()
    if count is None:
        return None
    back = phrase["side"] == "ago"
    near = on_or_before(weekday, here) if back else after(weekday, here)
    away = DAYS_A_WEEK * int(count)
    because = f"{away} days {'before' if back else 'after'} {DAY_NAMES[weekday]}"
    return day_or_part(Granule("day", near - away if back else near + away), phrase, because, setting.anchor)


def read_weekday_number(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Friday the 13th: of the nearest month in which that number falls on that weekday.

    Behind a comma something else may be counted: "on Friday, the 13th such raid".
    """
    if "," in phrase.tokens[phrase.start : phrase.end] and phrase.next_token not in CLAUSE_STARTS:
        return None
    weekday, number = WEEKDAYS[plain(phrase["weekday"])], monthday_of(phrase["day"])
    month, anchor, base = told_last(setting, "month") if setting.narrative else counted_from(setting, "month")
    leaning = None if setting.narrative else lean(phrase)
    for index in _months_around(month.index, leaning):
        day = _day_of(index, number)
        if day is not None and day.weekday() == weekday and (leaning != "past" or day <= setting.day):
            because = f"the nearest to {base} that falls on a {DAY_NAMES[weekday]}"
            return day_or_part(Granule("day", day.toordinal()), phrase, because, anchor)
    return Refused(f"no {DAY_NAMES[weekday]} near {long_day(setting.day)} is the {number} of a month")


def _months_around(month: int, leaning: str | None) -> Iterator[int]:
    yield month
    for away in range(1, MONTHS_AROUND):
        if leaning != "future":
            yield month - away
        if leaning != "past":
            yield month + away


def _day_of(month: int, number: int) -> date | None:
    try:
        return date(month // MONTHS_A_YEAR, month % MONTHS_A_YEAR + 1, number)
    except ValueError:
        return None


def read_midweek(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The middle of the week, month, year or decade that is counted from."""
    whole, anchor, base = counted_from(setting, GRANULE_UNITS[phrase.tokens[phrase.end - 1].removeprefix("mid")][0])
    if whole.unit == "week" and setting.day.weekday() >= SATURDAY and lean(phrase) == "future":
        whole, base = whole.shift(1), f"the week after {base}"
    return dated(whole, f"the middle of {base}", anchor, mod="MID")


_WHICH = "(which= <:last> | <:next> | this | <:previous> | <:following>)"


def read_week_of(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The week that holds a day of a month."""
    day = read_day_of_month(phrase, setting)
    if not isinstance(day, Reading) or day.granule is None:
        return day
    if "weekend" in phrase.groups:
        weekend = granule_of("weekend", first_day(day.granule))
        return dated(weekend, f"the weekend of {day.value}: {day.because}", day.anchor)
    return dated(widen(day.granule, "week"), f"the week that holds {day.value}: {day.because}", day.anchor)


WEEK_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<weekday> of <last or next> week",
        pattern=f"{EARLY} {WEEKDAY} {PART} ,? of? the? {_WHICH} week",
        read=read_weekday_of_week,
        examples=(
            Example("on Tuesday of last week", "2015-06-09", "2015-06-18"),
            Example("Monday night last week", "2015-06-08TNI", "2015-06-18"),
            Example("Thursday next week", "2015-06-25", "2015-06-18"),
        ),
        not_examples=("Tuesday of all weeks",),
    ),
    DateRule(
        name="the week ended <weekday>",
        pattern=f"the week (ended | ending | beginning | starting | through) {WEEKDAY}",
        read=read_week_ended,
        examples=(
            Example("Sales for the week ended Saturday rose.", "2015-W24", "2015-06-18"),
            Example("It will be shown in the week beginning Monday.", "2015-W26", "2015-06-18"),
        ),
        not_examples=("the week ended sadly", "the week of Sunday games"),
    ),
    DateRule(
        name="<count> weeks ago <weekday>",
        pattern=f"(count= a | <:cardinal>) (week | weeks) (side= ago | from) (on | last | this)? {WEEKDAY} {PART}",
        read=read_week_ago,
        examples=(
            Example("a week ago Monday", "2015-06-08", "2015-06-18"),
            Example("two weeks from Friday", "2015-07-03", "2015-06-18"),
        ),
        not_examples=("a week from home",),
    ),
    DateRule(
        name="<weekday> the <number>",
        pattern=f"{EARLY} {WEEKDAY} ,? the? (day= <:ordinal_digits>) {PART}",
        read=read_weekday_number,
        examples=(
            Example("on Friday the 13th it fell", "2015-03-13", "2015-06-18"),
            Example("they will meet on Friday the 26th", "2015-06-26", "2015-06-18"),
        ),
        not_examples=("Friday the 1,300th", "on Friday, the 13th such raid"),
    ),
    DateRule(
        name="midweek, midyear",
        pattern="<:midweek> | mid - (week | month | year | decade | century)",
        read=read_midweek,
        examples=(
            Example("rain is expected by midweek", "2015-W25 MID", "2015-06-18"),
            Example("rain is expected by midweek", "2015-W26 MID", "2015-06-21"),
            Example("prices fell at midyear", "2015 MID", "2015-06-18"),
            Example("payable in mid-month", "2015-06 MID", "2015-06-18"),
        ),
        not_examples=("mid-wicket", "the mid-years"),
    ),
    DateRule(
        name="the week of <month> <day>",
        pattern="the (week (of | ending | ended | beginning | starting | through) | (weekend= weekend) of)"
        f" {MONTH_DAY} {OF_YEAR}",
        read=read_week_of,
        examples=(
            Example("in the week of March 6", "2000-W10", "2000-02-24"),
            Example("on the weekend of June 6", "2015-W23-WE", "2015-06-18"),
        ),
        not_examples=("the week of May Day",),
    ),
)
