"""Dates printed in digits: "2015-06-17", "17/06/2015", "22:13 26.08.2015", "9/11"."""

import re
from datetime import date, datetime, timedelta

import msgspec

from reconciler.concepts.calendar import granule_of
from reconciler.concepts.interval import Interval
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Alternative
from reconciler.extraction.dates.grammar.hours import clock_of
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated, timed
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_hour.clock import at_time

_DIGITS = re.compile("[0-9]{1,9}")
_MONTHS_A_YEAR = 12


def read_numeric(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Day, month and year in digits; both orders where nothing tells which; with a clock time before or after."""
    day = read_digits(phrase["date"], setting)
    clock = phrase.get("clock")
    if clock is None or not isinstance(day, Reading):
        return day
    told = clock_of(clock)
    return at_time(day, told, precise=True) if isinstance(told, tuple) else told


def read_digits(words: str, setting: Setting) -> Reading | Refused | None:
    """A date of three numbers."""
    first, second, third = (part.group() for part in _DIGITS.finditer(words))
    if len(first) > 2:
        return _day(int(first), int(second), int(third))
    if len(third) == 3:
        return None
    if len(third) == 2 and "/" not in words:
        return None
    year = int(third) if len(third) > 2 else year_of("'" + third, setting)
    one, two = int(first), int(second)
    if one > _MONTHS_A_YEAR or two > _MONTHS_A_YEAR or one == two:
        return _day(year, *((one, two) if two > _MONTHS_A_YEAR else (two, one)))
    month_first = setting.month_first if "." not in words else False
    likely = _day(year, *((one, two) if month_first else (two, one)))
    if month_first is not None or isinstance(likely, Refused):
        return likely
    other = _day(year, one, two)
    if not isinstance(other, Reading):
        return likely
    here = setting.day.isoformat()
    if other.value <= here < likely.value:
        return _both(other, likely, ("month first: the day has come; nothing else tells the order", "day first"))
    return _both(likely, other, ("day first; nothing tells the order", "month first"))


def _both(likely: Reading, other: Reading, why: tuple[str, str]) -> Reading:
    second = Alternative(other.type, other.value, other.interval, why[1])
    return msgspec.structs.replace(likely, because=why[0], alternatives=(second,))


def _day(year: int, month: int, day: int) -> Reading | Refused:
    try:
        return dated(granule_of("day", date(year, month, day)), "the date is told in digits", EXPLICIT)
    except ValueError:
        return Refused(f"no calendar has day {day} of month {month} in {year}")


def read_iso(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """An ISO 8601 date, week or moment; its clock is kept as printed."""
    del setting
    words = phrase["iso"].upper()
    if "W" in words:
        return _week(words)
    try:
        day = date.fromisoformat(words[:10])
        moment = datetime.fromisoformat(words) if len(words) > 10 else None
    except ValueError:
        return Refused(f"{words} is no date of the calendar, no time of its day, or has an offset of a day or more")
    if moment is None:
        return dated(granule_of("day", day), "an ISO 8601 date", EXPLICIT)
    return _moment(moment.replace(tzinfo=None), words)


def _week(words: str) -> Reading | Refused:
    """2015-W25, or a day of it: 2015-W25-4."""
    year, week, *day = (int(part.group()) for part in _DIGITS.finditer(words))
    try:
        first = date.fromisocalendar(year, week, *(day or (1,)))
    except ValueError:
        return Refused(f"no calendar has {f'day {day[0]} of ' if day else ''}week {week} in {year}")
    return dated(granule_of("day" if day else "week", first), "an ISO 8601 week", EXPLICIT)


def _moment(civil: datetime, words: str) -> Reading | Refused:
    length = timedelta(minutes=1)
    start = civil.replace(second=0, microsecond=0)
    if start > datetime.max - length:
        return Refused("a moment that lies outside the calendar, which holds the years 1 to 9999")
    interval = Interval(start, start + length)
    value = words[:16] + (words[16:19] if words[16:17] == ":" else "")
    granule = granule_of("day", civil.date())
    return timed("TIME", value, interval, "minute", because="an ISO 8601 moment", anchor=EXPLICIT, granule=granule)


def read_attacks(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """9/11 is a name: 11 September 2001."""
    del setting
    return _day(2001, 9, 11) if phrase["name"] == "9 / 11" else None


NUMERIC_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<yyyy-mm-dd>",
        pattern="<iso>",
        read=read_iso,
        examples=(
            Example("2015-06-17", "2015-06-17"),
            Example("2015-06-17T22:13:05Z", "2015-06-17T22:13:05"),
            Example("2015-W25", "2015-W25"),
            Example("2015-W25-4", "2015-06-18"),
            Example("2021-W54", ""),
        ),
        not_examples=("2015-06-177", "2015-02-31", "2015-06-17T22:13:05+25:00", "2015-W25-48"),
    ),
    DateRule(
        name="<clock time> <day/month/year>",
        pattern="((clock= <:clock>) ,?)? (date= <:numeric>)",
        read=read_numeric,
        examples=(
            Example("22:13 26.08.2015", "2015-08-26T22:13"),
            Example("17/06/2015", "2015-06-17"),
            Example("6/17/2015", "2015-06-17"),
            Example("3/4/2015", "2015-04-03"),
            Example("filed on 3/7/2015", "2015-03-07", "2015-06-18"),
            Example("from 02/13/2015 to 03/05/2015", "2015-03-05", "2015-06-18"),
            Example("from 13/02/2015 to 03/05/2015", "2015-05-03", "2015-06-18"),
        ),
        not_examples=("31/31/2015", "1.2.345"),
    ),
    DateRule(
        name="<day/month/year> <clock time>",
        pattern="(date= <:numeric>) ,? (clock= <:clock> (am | pm | a . m .? | p . m .?)?)",
        read=read_numeric,
        examples=(Example("26/08/2015 22:13", "2015-08-26T22:13"),),
        not_examples=("26/08/2015 99:99",),
    ),
    DateRule(
        name="9/11",
        pattern="(name= <:hour> / <:hour>)",
        read=read_attacks,
        examples=(Example("since the 9/11 attacks", "2001-09-11"),),
        not_examples=("9/12",),
    ),
)
