"""Feasts of lunar calendars, by table: "Eid al-Fitr", "during Ramadan", "Lunar New Year", "Passover 2014".

Islamic days are computed: where the moon decides, a country may keep one a day before or after.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cache

from reconciler.concepts.calendar import granule_of
from reconciler.concepts.interval import Interval
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.data.load import packed
from reconciler.extraction.dates.context import told_year
from reconciler.extraction.dates.direction import lean
from reconciler.extraction.dates.names import long_day
from reconciler.extraction.dates.phrases import YEAR
from reconciler.extraction.dates.points import EXPLICIT, dated, timed
from reconciler.extraction.dates.ranges import printed_range
from reconciler.extraction.dates.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.tables import LAST_WORDS, NEXT_WORDS
from reconciler.extraction.dates.years import year_of

SPELLINGS: Mapping[str, str] = {
    "eid al - fitr": "eid al-fitr",
    "eid al fitr": "eid al-fitr",
    "eid ul - fitr": "eid al-fitr",
    "eid al - adha": "eid al-adha",
    "eid al adha": "eid al-adha",
    "eid ul - adha": "eid al-adha",
    "the holy month of ramadan": "ramadan",
    "the muslim holy month of ramadan": "ramadan",
    "ramadan": "ramadan",
    "ashura": "ashura",
    "nowruz": "nowruz",
    "diwali": "diwali",
    "passover": "passover",
    "rosh hashanah": "rosh hashanah",
    "yom kippur": "yom kippur",
    "purim": "purim",
    "hanukkah": "hanukkah",
    "lunar new year": "lunar new year",
    "chinese new year": "lunar new year",
    "islamic new year": "islamic new year",
}
"""The feast in the table that each spelling names."""

MONTH_LONG: Mapping[str, str] = {"ramadan": "eid al-fitr"}
"""What ends a feast of a whole month."""


@cache
def feast_days() -> Mapping[str, Sequence[date]]:
    """First days of each feast, in order (`reconciler/data/README.md` says from where)."""
    lines = (line.split("\t") for line in packed("feasts.tsv").decode().splitlines())
    return {name: tuple(date.fromisoformat(day) for day in days) for name, *days in lines}


def read_feast(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A feast of a year told, else the one that tense and telling leave."""
    feast, names = SPELLINGS[phrase["name"]], phrase.part("name")
    if not names.written[names.end - 1][:1].isupper():
        return None
    told = _day(feast_days()[feast], phrase, setting)
    if told is None:
        return Refused(f"{feast} of a year that the table of feasts does not hold")
    day, because, anchor = told
    if feast not in MONTH_LONG:
        return dated(granule_of("day", day), f"{feast}: {because}", anchor)
    return _month_long(day, feast_days()[MONTH_LONG[feast]], because=f"{feast}: {because}", anchor=anchor)


def _day(days: Sequence[date], phrase: Phrase, setting: Setting) -> tuple[date, str, Anchor] | None:
    """The day of the feast, why that one, and what it counts from; None where the table does not hold it."""
    printed, here = phrase.get("year"), setting.day
    if printed is not None or setting.narrative:
        year = told_year(setting) if printed is None else year_of(printed, setting)
        at = bisect_left(days, date(year, 1, 1))
        held = at < len(days) and days[at].year == year
        return (days[at], f"of {year}", EXPLICIT) if held else None
    at = bisect_right(days, here)
    if not 0 < at < len(days):
        return None
    latest, following = days[at - 1], days[at]
    leaning, which = lean(phrase), phrase.get("which")
    if which in NEXT_WORDS or (which not in LAST_WORDS and leaning == "future" and latest != here):
        return following, f"the first after {long_day(here)}", setting.anchor
    if which in LAST_WORDS or leaning == "past":
        return latest, f"the latest by {long_day(here)}", setting.anchor
    nearest = min((latest, following), key=lambda day: abs(day - here))
    return nearest, f"the nearest to {long_day(here)}", setting.anchor


def _month_long(first: date, ends: Sequence[date], *, because: str, anchor: Anchor) -> Reading | None:
    """From its first day to the one before the feast that ends it."""
    at = bisect_right(ends, first)
    if at == len(ends) or ends[at] - first > timedelta(days=31):
        return None
    start, end = (datetime(day.year, day.month, day.day) for day in (first, ends[at]))
    interval = Interval(start, end)
    return timed("DATE", printed_range(interval), interval, "month", because=because, anchor=anchor)


_LONGEST_FIRST = sorted(SPELLINGS, key=lambda name: -len(name.split()))

FEAST_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<feast> <year>",
        pattern=f"(which= <:last> | <:next> | this)? (name= {' | '.join(_LONGEST_FIRST)}) (,? {YEAR})?",
        read=read_feast,
        examples=(
            Example("it burned on Eid al-Fitr", "2014-07-28", "2015-06-18"),
            Example("fighting will cease for Eid al-Adha", "2015-09-23", "2015-06-18"),
            Example("during Ramadan 2014", "2014-06-28/2014-07-27"),
            Example("before Lunar New Year 2015", "2015-02-19"),
        ),
        not_examples=("a passover of the bill", "al-Fitr Square"),
    ),
)
