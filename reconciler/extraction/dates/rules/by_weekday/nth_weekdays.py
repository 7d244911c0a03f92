"""Weekdays that are counted: "the last Friday of May", "the second Tuesday in 2014", "two Sundays ago"."""

from collections.abc import Mapping

from reconciler.concepts.calendar import Granule, GranuleUnit, first_day
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.context import counted_from, told_day, told_last
from reconciler.extraction.dates.context.year_of_month import year_for
from reconciler.extraction.dates.grammar.names import DAY_NAMES, long_day, named
from reconciler.extraction.dates.grammar.numbers import number_of
from reconciler.extraction.dates.grammar.phrases import MONTH, OF_YEAR, PART, WEEKDAY, YEAR, plain
from reconciler.extraction.dates.grammar.points import UNANCHORED, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS, NEXT_WORDS, WEEKDAYS_PLURAL
from reconciler.extraction.dates.grammar.units import length_in
from reconciler.extraction.dates.rules.by_day.days_of_months import month_of
from reconciler.extraction.dates.rules.by_hour.day_parts import day_or_part
from reconciler.extraction.dates.rules.by_length.ordinal import LAST
from reconciler.extraction.dates.rules.by_length.ordinal import number_of as place_of
from reconciler.extraction.dates.rules.by_weekday.bare_weekdays import after, on_or_before
from reconciler.extraction.words import WEEKDAYS

DAYS_A_WEEK = 7
SHIFTS: Mapping[str, int] = dict.fromkeys(LAST_WORDS, -1) | dict.fromkeys(NEXT_WORDS, 1) | {"this": 0}


def read_nth_weekday(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The last Friday of May: counted within the month or year that it is told of."""
    whole, because, anchor = _whole(phrase, setting)
    weekday, number = WEEKDAYS[plain(phrase["weekday"])], place_of(phrase["number"])
    try:
        first, end = first_day(whole).toordinal(), first_day(whole.shift(1)).toordinal()
    except ValueError as error:
        return Refused(str(error))
    day = on_or_before(weekday, end - 1) if number == LAST else after(weekday, first - 1) + DAYS_A_WEEK * (number - 1)
    if not first <= day < end:
        return Refused(f"{named(whole)} has no {phrase['number']} {DAY_NAMES[weekday]}")
    return day_or_part(Granule("day", day), phrase, f"counted in {named(whole)}: {because}", anchor)


def _whole(phrase: Phrase, setting: Setting) -> tuple[Granule, str, Anchor]:
    """The month or year that the weekdays are counted in."""
    if "month" in phrase.groups:
        month = month_of(phrase["month"])
        year, because, anchor, _ = year_for(month, None, phrase, setting)
        return Granule("month", year * 12 + month - 1), because, anchor
    if "unit" not in phrase.groups:
        year, because, anchor, _ = year_for(1, None, phrase, setting)
        return Granule("year", year), because, anchor
    which = phrase.get("which")
    unit: GranuleUnit = "month" if phrase["unit"] == "month" else "year"
    here, anchor, base = counted_from(setting, unit) if which else told_last(setting, unit)
    return here.shift(SHIFTS.get(which or "this", 0)), f"counted from {base}", anchor


def read_weekdays_away(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Two Sundays ago: the second such day before this one."""
    count, weekday = number_of(phrase["count"]), WEEKDAYS_PLURAL[phrase["weekdays"]]
    if count is None:
        return None
    near = on_or_before(weekday, setting.day.toordinal() - 1)
    because = f"the {int(count)}. {DAY_NAMES[weekday]} before {long_day(setting.day)}"
    return day_or_part(Granule("day", near - DAYS_A_WEEK * (int(count) - 1)), phrase, because, setting.anchor)


def read_every_nth_weekday(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The first Monday of every month: once in each of them."""
    del setting
    return Reading("SET", length_in(phrase["unit"]), "day", "once in each of them", UNANCHORED)


def read_weekdays_later(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Two Sundays later: the second such day behind the day told last."""
    count, weekday, told = number_of(phrase["count"]), WEEKDAYS_PLURAL[phrase["weekdays"]], told_day(setting)
    if count is None or count < 1 or told is None:
        return None
    day = Granule("day", after(weekday, told.toordinal()) + DAYS_A_WEEK * (int(count) - 1))
    because = f"the {int(count)}. {DAY_NAMES[weekday]} after {long_day(told)}, told before"
    return dated(day, because, Anchor("timex", told.isoformat()))


NTH_WEEKDAY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the <number> <weekday> of <month>",
        pattern=f"the? (number= <:ordinal> | last | final) {WEEKDAY} {PART} (of | in) ({MONTH} {OF_YEAR}"
        f" | (the | that | the same | (which= <:last> | <:next> | this)) (unit= <:month_or_year>) | {YEAR})",
        read=read_nth_weekday,
        examples=(
            Example("on the last Friday of May", "2015-05-29", "2015-06-18"),
            Example("It is held on the second Tuesday in November 2016.", "2016-11-08"),
            Example("the first Monday of next month", "2015-07-06", "2015-06-18"),
            Example("on the last Sunday of the year", "2015-12-27", "2015-06-18"),
        ),
        not_examples=("the second Friday of talks",),
    ),
    DateRule(
        name="the <number> <weekday> of every <month or year>",
        pattern=f"the? (number= <:ordinal> | last | final) {WEEKDAY} (of | in) (every | each) (unit= month | year)",
        read=read_every_nth_weekday,
        examples=(Example("They meet on the first Monday of every month.", "P1M", "2015-06-18"),),
        not_examples=("the first Monday of everything",),
    ),
    DateRule(
        name="<count> <weekdays> ago",
        pattern=f"(count= <:cardinal> | <:digits>) <weekdays> {PART} ago",
        read=read_weekdays_away,
        examples=(Example("two Sundays ago", "2015-06-07", "2015-06-18"),),
        not_examples=("two Sundays agog",),
    ),
    DateRule(
        name="<count> <weekdays> later",
        pattern="(count= <:cardinal> | <:digits>) <weekdays> later",
        read=read_weekdays_later,
        examples=(Example("It was 3 May 1917. Two Sundays later it ended.", "1917-05-13"),),
        not_examples=("two later Sundays",),
    ),
)
