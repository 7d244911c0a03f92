"""Holidays by rule: "Christmas Day", "Labor Day weekend", "New Year's Eve", "the night before Thanksgiving"."""

import re
from collections.abc import Mapping
from datetime import date

from reconciler.concepts.calendar import Granule, GranuleUnit, first_day, granule_of
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.numbers import COUNT, number_of
from reconciler.extraction.dates.grammar.phrases import OF_YEAR, TOLD_YEAR
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules.by_feast.feasts import SPELLINGS, days_of_feast
from reconciler.extraction.dates.rules.by_feast.holiday_tables import (
    HOLIDAYS,
    HOLY_WEEK,
    NAMESAKES,
    ONE_NATION_AMONG_MANY,
    TUESDAY,
    DaysOf,
    letters_of,
    pattern_of,
)
from reconciler.extraction.dates.rules.by_feast.recurring import Chosen, which_day
from reconciler.extraction.dates.rules.by_hour.clock import AT, CLOCK, ZONE, hour_of_day
from reconciler.extraction.dates.rules.by_hour.clock_days import clock_told
from reconciler.extraction.dates.rules.by_hour.day_parts import day_or_part
from reconciler.extraction.dates.rules.by_weekday.bare_weekdays import after, on_or_before
from reconciler.extraction.words import WEEKDAYS

UNITS: Mapping[str | None, GranuleUnit] = {None: "day", "week": "week", "weekend": "weekend"}
"""What a holiday is told with: Easter week, Easter weekend."""

BEFORE_LENGTHS = frozenset("the for in over within these those last first".split())
"""Before "two days after Easter" these tell how long something lasted."""
BEFORE_HOLIDAYS = frozenset("on by before after since until during over for this last next a an the and of".split())
"""Words that are no nation, though a sentence begins with them or is all in capitals."""
SMALL = frozenset("abcdefghijklmnopqrtuvwxyz")
"""Letters but the s of a possessive."""

_DAYS_OF: Mapping[str, DaysOf] = {letters_of(name): days for name, days in HOLIDAYS.items()}


def days_of(phrase: Phrase) -> DaysOf | None:
    """The days of the holiday that a phrase names; None where it is no holiday, or one of another nation."""
    name, letters = phrase.part("name"), letters_of(phrase["name"])
    if not _is_name(name) or phrase.next_token in NAMESAKES:
        return None
    before = name.printed(name.start - 1)
    owned = (before[:1].isupper() and name.last_token not in BEFORE_HOLIDAYS) or before in ("s", "’", "'")
    if owned and letters in ONE_NATION_AMONG_MANY:
        return None
    return _DAYS_OF.get(letters) or days_of_feast(letters)


def _is_name(words: Phrase) -> bool:
    """It is printed as a name; bank holidays are none."""
    if words.tokens[words.end - 1] == "holiday":
        return True
    ends = words.tokens[words.end - 1] == "day" or words.printed(words.end - 1)[:1] not in SMALL
    return words.printed(words.start)[:1].isupper() and ends


def read_holiday(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A holiday, its week or its weekend, of a year told, else the one that tense and telling leave."""
    days, unit = days_of(phrase), UNITS[phrase.get("week")]
    if days is None:
        return None
    chosen = _chosen(lambda year: sorted(first_day(_around(day, unit)) for day in days(year)), phrase, setting)
    if isinstance(chosen, Refused):
        return chosen
    day, because, anchor = chosen
    return day_or_part(granule_of(unit, day), phrase, f"{_printed(phrase)} {day.year}: {because}", anchor)


def read_hour_of_holiday(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A clock time on a holiday."""
    day = read_holiday(phrase, setting)
    if not isinstance(day, Reading):
        return day
    told = clock_told(phrase)
    return hour_of_day(phrase, day, told) if isinstance(told, tuple) else told


def read_holy_week(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The week before Easter, from its Monday."""
    if not phrase.printed(phrase.part("name").start)[:1].isupper():
        return None
    chosen = _chosen(HOLY_WEEK, phrase, setting)
    if isinstance(chosen, Refused):
        return chosen
    day, because, anchor = chosen
    return dated(granule_of("week", day), f"holy week {day.year}: {because}", anchor)


def read_beside_holiday(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The day, the night or the weekday before or after a holiday."""
    days = days_of(phrase)
    if days is None:
        return None
    chosen = _chosen(days, phrase, setting)
    if isinstance(chosen, Refused):
        return chosen
    day, because, anchor = chosen
    early, weekday, index = phrase["side"] != "after", phrase.get("weekday"), day.toordinal()
    if "count" in phrase.groups:
        count = number_of(phrase["count"])
        if count is None or phrase.last_token in BEFORE_LENGTHS:
            return None
        index += -int(count) if early else int(count)
    elif weekday is None:
        index += -1 if early else 1
    else:
        index = on_or_before(WEEKDAYS[weekday], index - 1) if early else after(WEEKDAYS[weekday], index)
    because = f"{phrase['side']} {_printed(phrase)} {day.year}: {because}"
    return day_or_part(Granule("day", index), phrase, because, anchor)


def _chosen(days: DaysOf, phrase: Phrase, setting: Setting) -> Chosen | Refused:
    """The day of the year that is meant, or why there is none."""
    try:
        found = which_day(days, phrase, setting)
    except (ValueError, OverflowError):
        found = None
    return found or Refused(f"{_printed(phrase)} of a year that the rule for it does not hold")


def _printed(phrase: Phrase) -> str:
    return re.sub(r" (['’])( s\b)?| (?=[.,-])|(?<=-) ", _joined, phrase["name"])


def _joined(mark: re.Match[str]) -> str:
    return mark.group().replace(" ", "")


def _around(day: date, unit: GranuleUnit) -> Granule:
    """Its day, week or weekend; the weekend beside a Monday or Tuesday lies before it."""
    granule = granule_of(unit, day)
    return granule.shift(-1) if unit == "weekend" and day.weekday() <= TUESDAY else granule


_NAMES = f"(name= {pattern_of(HOLIDAYS)})"
_NAMES_AND_FEASTS = f"(name= {pattern_of(HOLIDAYS)} | {pattern_of(SPELLINGS)})"

HOLIDAY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<holiday> <year>",
        pattern=f"(this? (which= <:last>) | (which= <:next> | this))? {_NAMES}"
        f" (<part> | (holiday? <week:week_or_weekend>)? {TOLD_YEAR})"
        f" | the? <part> of {_NAMES} {TOLD_YEAR}",
        read=read_holiday,
        examples=(
            Example("on Christmas Day 2014", "2014-12-25"),
            Example("on Christmas day 2014", "2014-12-25"),
            Example("until Election Day they will march", "1998-11-03", "1998-10-26"),
            Example("Halloween parades were put off", "2012-10-31", "2012-10-30"),
            Example("on Christmas Eve", "1998-12-24", "1998-12-21"),
            Example("on Christmas morning", "2014-12-25TMO", "2015-06-18"),
            Example("on the night of Christmas Eve", "2014-12-24TNI", "2015-06-18"),
            Example("In 1905 and 1912 it met. On 4 October 1912 it split. On New Year's Day it fell.", "1913-01-01"),
            Example("It began on 3 June 1907. By Christmas Day of that year it was over.", "1907-12-25"),
            Example("It began on 3 June 1907. On Easter Monday the following year it fell.", "1908-04-20"),
            Example("since Good Friday", "2015-04-03", "2015-06-18"),
            Example("found at sea last Thanksgiving", "2014-11-27", "2015-06-18"),
            Example("Last Thanksgiving the shelves were full.", "2014-11-27", "2015-11-29"),
            Example("Bread lasts, he said, and by Christmas there will be none.", "2015-12-25", "2015-06-18"),
            Example("six died over the Fourth of July holiday weekend", "2015-W27-WE", "2015-07-06"),
            Example("it burned on St. Patrick’s Day", "2015-03-17", "2015-06-18"),
            Example("it burned on Presidents Day", "2015-02-16", "2015-06-18"),
            Example("it burned on Martin Luther King Jr. Day", "2015-01-19", "2015-06-18"),
            Example("it burned over Labor Day weekend", "2014-W35-WE", "2015-06-18"),
            Example("it burned on the August bank holiday", "2014-08-25", "2015-06-18"),
            Example("it burned on Bank Holiday Monday", "2015-05-25", "2015-06-18"),
            Example("on Super Bowl Sunday 2023", "2023-02-12"),
        ),
        not_examples=(
            "a boxing match",
            "Good fellows",
            "Easter Island",
            "the Good Friday Agreement",
            "Angola's Independence Day",
            "a Christmas tree",
        ),
    ),
    DateRule(
        name="<clock time> on <holiday>",
        pattern=f"{CLOCK} {ZONE} ,? (on | of)? {_NAMES} {OF_YEAR} | {_NAMES} {OF_YEAR} ,? {AT} {CLOCK} {ZONE}",
        read=read_hour_of_holiday,
        examples=(
            Example("at 7 a.m. on Christmas Day", "2014-12-25T07:00", "2015-06-18"),
            Example("at 1:30 a.m. New Year's Day 2014", "2014-01-01T01:30"),
            Example("just after midnight on Christmas Day 2014", "2014-12-25T00:00"),
            Example("on Christmas Day at about 7:15 a.m.", "2014-12-25T07:15 APPROX", "2015-06-18"),
        ),
        not_examples=("7 a.m. on a Christmas tree farm",),
    ),
    DateRule(
        name="Holy Week",
        pattern=f"(which= <:last> | <:next> | this)? (name= (holy | passion) week) {OF_YEAR}",
        read=read_holy_week,
        examples=(
            Example("it burned during Holy Week", "2015-W14", "2015-06-18"),
            Example("in Holy Week 2014", "2014-W16"),
        ),
        not_examples=("a holy weekend",),
    ),
    DateRule(
        name="the day before <holiday>",
        pattern=f"(the? (day | <part> | <weekday:weekday_name>) | {COUNT} days) (side= before | prior to | after)"
        f" {_NAMES_AND_FEASTS} {OF_YEAR}",
        read=read_beside_holiday,
        examples=(
            Example("it burned the day after Christmas", "2014-12-26", "2015-06-18"),
            Example("it burned the day prior to Christmas", "2014-12-24", "2015-06-18"),
            Example("it burned the night before Thanksgiving", "2014-11-26TNI", "2015-06-18"),
            Example("it burned on the Friday after Easter", "2015-04-10", "2015-06-18"),
            Example("it burned the day before Eid al-Fitr", "2014-07-27", "2015-06-18"),
            Example("it burned two days before Christmas", "2014-12-23", "2015-06-18"),
            Example("it burned 3 days after Christmas 2012", "2012-12-28"),
        ),
        not_examples=("the day before the Christmas tree fell",),
    ),
)
