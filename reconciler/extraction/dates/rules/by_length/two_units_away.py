"""Counted in two units from somewhere: "an hour and 20 minutes later", "two years and three months ago"."""

from collections.abc import Mapping
from datetime import datetime

from reconciler.concepts.calendar import first_day, granule_of
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import counted_from, is_finer, told_last
from reconciler.extraction.dates.grammar.amounts import hedge_of_date
from reconciler.extraction.dates.grammar.lengths import shifted
from reconciler.extraction.dates.grammar.names import long_length
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules.by_hour.moments import moment_beside
from reconciler.extraction.dates.rules.by_length.counted import vague
from reconciler.extraction.dates.rules.by_length.two_units import TWO_UNITS, TwoUnits, two_units_of

BACK = frozenset("earlier before previously ago".split())
SMALLER_IN: Mapping[str, int] = {"year": 12, "day": 24, "hour": 60, "minute": 60}
"""How many of its smaller unit each has, where that does not change."""


def read_away(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """As fine as the smaller unit, or as the clock that the text told."""
    length = two_units_of(phrase)
    if length is None:
        return None
    sign = -1 if phrase["side"] in BACK else 1
    if length.unit == "year" and length.rest == "month":
        return _months_away(length, phrase, setting, sign=sign)
    if length.rest == "day" or (length.unit == "day" and setting.moment is None):
        return _days_away(length, phrase, setting, sign=sign)
    if phrase["side"] == "ago":
        return vague(sign, setting, of_hours=True, told=False)
    total = length.number * SMALLER_IN[length.unit] + length.second
    return moment_beside((length.rest, total), phrase, setting, sign=sign)


def _months_away(length: TwoUnits, phrase: Phrase, setting: Setting, *, sign: int) -> Reading | Refused:
    ago = phrase["side"] == "ago"
    if not ago and not is_finer(setting, "month"):
        return vague(sign, setting, of_hours=False, told=True)
    here, anchor, base = counted_from(setting, "month") if ago else told_last(setting, "month")
    months = int(length.number * SMALLER_IN["year"] + length.second)
    return dated(here.shift(sign * months), _why(length, base, sign), anchor, mod=hedge_of_date(phrase, sign))


def _days_away(length: TwoUnits, phrase: Phrase, setting: Setting, *, sign: int) -> Reading | Refused:
    ago = phrase["side"] == "ago"
    if not ago and not is_finer(setting, "day"):
        return vague(sign, setting, of_hours=False, told=True)
    here, anchor, base = counted_from(setting, "day") if ago else told_last(setting, "day")
    start = first_day(here)
    try:
        there = shifted(datetime(start.year, start.month, start.day), length.unit, sign * length.number)
        there = shifted(there, length.rest, sign * length.second) if length.rest == "day" else there
    except (ValueError, OverflowError):
        return Refused("a day that lies outside the calendar, which holds the years 1 to 9999")
    day = granule_of("day", there.date())
    return dated(day, _why(length, base, sign), anchor, mod=hedge_of_date(phrase, sign))


def _why(length: TwoUnits, base: str, sign: int) -> str:
    told = f"{long_length(length.number, length.unit)} and {long_length(length.second, length.rest)}"
    return f"{told} {'before' if sign < 0 else 'after'} {base}"


TWO_UNITS_AWAY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<count> <units> and <count> <smaller units> later",
        pattern=f"{TWO_UNITS} (side= later | afterward | afterwards | earlier | before | previously | ago)",
        read=read_away,
        examples=(
            Example("It began at 9:10 p.m. on June 3, 2014. An hour and a minute later it fell.", "2014-06-03T22:11"),
            Example("It began in June 2014 and ended two years and three months later.", "2016-09"),
            Example("It began on June 3, 2014 and ended one month and ten days later.", "2014-07-13"),
            Example("It began two years and a month ago.", "2013-05", "2015-06-18"),
        ),
        not_examples=("two years and three months late", "an hour and 20 minutes lately"),
    ),
)
