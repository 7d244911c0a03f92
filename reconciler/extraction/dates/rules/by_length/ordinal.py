"""Days and weeks told by their number: "its fourth day", "the first week of May"."""

import msgspec

from reconciler.concepts.calendar import Granule, GranuleUnit, first_day, granule_of, month_granule, value_of, widen
from reconciler.concepts.interval import Interval, hull
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Alternative, Anchor
from reconciler.extraction.dates.context.context import counted_from, told_day, told_last
from reconciler.extraction.dates.context.counted_days import nth_from_first
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.somewhere import somewhere_in
from reconciler.extraction.dates.context.year_of_month import year_for
from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF
from reconciler.extraction.dates.grammar.names import long_day
from reconciler.extraction.dates.grammar.numbers import ordinal_value
from reconciler.extraction.dates.grammar.phrases import MONTH, OF_YEAR
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.units import GRANULE_UNITS, UNIT_WORDS, length_in
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_day.days_of_months import month_of

LAST = -1
IN_FRONT = frozenset("in into for entered enters entering on by".split())


def number_of(word: str) -> int:
    """`fourth` and `4th` are 4; `last` counts from the end."""
    if word in ("last", "final"):
        return LAST
    return ordinal_value(word)


def read_nth_of_month(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The first week of May 1915; the last day of the month; a week begun before its month leaves that told."""
    unit: GranuleUnit = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]][0]
    if "month" not in phrase.groups and "year" in phrase.groups:
        whole, anchor, because = Granule("year", year_of(phrase["year"], setting)), EXPLICIT, "the year is told"
    elif "month" not in phrase.groups:
        whole, anchor, because = told_last(setting, "month" if phrase["whole"] == "month" else "year")
    else:
        month = month_of(phrase["month"])
        year, because, anchor, _ = year_for(month, None, phrase, setting)
        whole = month_granule(year, month)
    number = number_of(phrase["number"])
    try:
        first = first_day(whole)
        last = first_day(whole.shift(1)).toordinal() - 1
    except ValueError as error:
        return Refused(str(error))
    days = 7 if unit == "week" else 1
    index = last if number == LAST else first.toordinal() + days * (number - 1)
    if index > last:
        return Refused(f"{phrase['number']} {phrase['unit']} of a month that has no such")
    found = widen(Granule("day", index), unit)
    reading = dated(found, f"counted in the {whole.unit}: {because}", anchor)
    if isinstance(reading, Refused) or unit == "day" or first_day(found) >= first:
        return reading
    return msgspec.structs.replace(reading, granule=whole)


def read_first_of(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Since the first of the year: its first day; of the next one where it is told as to come."""
    unit: GranuleUnit = "month" if phrase["unit"] == "month" else "year"
    here, anchor, base = counted_from(setting, unit)
    ahead = not setting.narrative and lean(phrase) == "future"
    day = first_day(here.shift(ahead)).toordinal()
    return dated(Granule("day", day), f"the first day of the {unit} {'after' if ahead else 'of'} {base}", anchor)


def read_its_nth(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Its fourth day: the day that the text stands at, the last of so many; other units are lengths."""
    unit, number = UNIT_WORDS[phrase["unit"]], number_of(phrase["number"])
    if unit != "day":
        if phrase.last_token not in IN_FRONT and "whose" not in phrase.groups:
            return None
        because = f"one {unit} of several"
        return Reading("DURATION", length_in(unit), GRANULARITIES_OF[unit], because, setting.anchor)
    counted = nth_from_first(number, phrase, setting)
    if counted is not None:
        day, first = counted
        return dated(day, f"day {number}, counted from {long_day(first_day(first))}", Anchor("timex", value_of(first)))
    somewhere = somewhere_in(setting, "day") if setting.narrative else None
    if somewhere is not None:
        return somewhere
    day = granule_of("day", told_day(setting) or setting.day if setting.narrative else setting.day)
    reading = dated(day, f"day {number} of it, told on {long_day(first_day(day))}", setting.anchor)
    begun = dated(day.shift(1 - number), "", setting.anchor)
    if not isinstance(reading, Reading) or not isinstance(begun, Reading):
        return reading
    through: Interval = hull(begun.interval, reading.interval)
    length = Alternative("DURATION", f"P{number}D", through, f"the {number} days up to it")
    return msgspec.structs.replace(reading, alternatives=(length,))


_NUMBER = "(number= <:ordinal> | last | final)"

ORDINAL_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the <number> <day or week> of <month>",
        pattern=f"the? {_NUMBER} <unit:day_or_week> (of | in) ({MONTH} {OF_YEAR} | the (whole= month | year)"
        " | (year= <:year>))",
        read=read_nth_of_month,
        examples=(
            Example("in the first week of May 1915", "1915-W17"),
            Example("on the last day of June 2015", "2015-06-30"),
            Example("on the last day of 2012", "2012-12-31"),
        ),
        not_examples=("the first week of talks",),
    ),
    DateRule(
        name="the first of the <month or year>",
        pattern="the first of the <unit:month_or_year>",
        read=read_first_of,
        examples=(
            Example("up 5% since the first of the year", "2015-01-01", "2015-06-18"),
            Example("it will take effect on the first of the year", "2016-01-01", "2015-06-18"),
        ),
        not_examples=("the first of the yearlings",),
    ),
    DateRule(
        name="its <number> day",
        pattern="(whose= its | their | his | her | the | a)? (number= <:ordinal>)"
        " ((straight | consecutive | successive)? <unit:nth_unit>"
        " | (straight | consecutive | successive) (unit= quarter))",
        read=read_its_nth,
        examples=(
            Example("the offensive is in its fourth day", "2014-06-25", "2014-06-25"),
            Example("for the fifth straight quarter", "P1Q", "2014-06-25"),
        ),
        not_examples=("the fourth Monday",),
    ),
)
