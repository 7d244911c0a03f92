"""Feasts of lunar calendars, by table: "Eid al-Fitr", "during Ramadan", "Lunar New Year", "Passover 2014".

Islamic days are computed: where the moon decides, a country may keep one a day before or after.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cache

from reconciler.concepts.calendar import granule_of
from reconciler.concepts.interval import Granularity, Interval
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor, Mod
from reconciler.data.load import packed
from reconciler.extraction.dates.grammar.phrases import OF_YEAR
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import EDGES
from reconciler.extraction.dates.rules.by_feast.holiday_tables import NAMESAKES, DaysOf, letters_of, pattern_of
from reconciler.extraction.dates.rules.by_feast.recurring import which_day
from reconciler.extraction.dates.rules.by_hour.day_parts import day_or_part
from reconciler.extraction.dates.rules.by_length.ordinal import LAST, number_of
from reconciler.extraction.dates.rules.by_period.ranges import printed_range

SPELLINGS: Mapping[str, str] = {
    "eid-al-fitr": "eid al-fitr",
    "eid-ul-fitr": "eid al-fitr",
    "eid-al-adha": "eid al-adha",
    "eid-ul-adha": "eid al-adha",
    "eid-al-azha": "eid al-adha",
    "eid-ul-azha": "eid al-adha",
    "eid": "eid",
    "the holy month of ramadan": "ramadan",
    "the muslim holy month of ramadan": "ramadan",
    "the islamic holy month of ramadan": "ramadan",
    "ramadan": "ramadan",
    "ashura": "ashura",
    "arbaeen": "arbaeen",
    "mawlid": "mawlid",
    "eid-e-milad-un-nabi": "mawlid",
    "eid-milad-un-nabi": "mawlid",
    "eid-e-miladun-nabi": "mawlid",
    "eid-i-miladun-nabi": "mawlid",
    "eid-miladun-nabi": "mawlid",
    "eid-e-milad": "mawlid",
    "eid-milad": "mawlid",
    "islamic new year": "islamic new year",
    "nowruz": "nowruz",
    "persian new year": "nowruz",
    "iranian new year": "nowruz",
    "afghan new year": "nowruz",
    "diwali": "diwali",
    "holi": "holi",
    "passover": "passover",
    "shavuot": "shavuot",
    "rosh hashanah": "rosh hashanah",
    "jewish new year": "rosh hashanah",
    "yom kippur": "yom kippur",
    "sukkot": "sukkot",
    "purim": "purim",
    "hanukkah": "hanukkah",
    "lunar new year": "lunar new year",
    "chinese new year": "lunar new year",
    "vietnamese new year": "lunar new year",
    "tet": "lunar new year",
}
"""The feast that each spelling names."""

COUNTED_FROM: Mapping[str, tuple[str, int]] = {
    "arbaeen": ("ashura", 40),
    "shavuot": ("passover", 50),
    "sukkot": ("yom kippur", 5),
}
"""Feasts so many days after one of the table."""

EITHER: Mapping[str, tuple[str, ...]] = {"eid": ("eid al-fitr", "eid al-adha")}
"""Names that more than one feast goes by."""

MONTH_LONG: Mapping[str, str] = {"ramadan": "eid al-fitr"}
"""What ends a feast of a whole month."""

FEAST_PREPOSITIONS = frozenset("at during on for celebrate celebrating celebrated".split())

THIRDS: Mapping[Mod | None, tuple[int, int | None]] = {
    None: (0, None),
    "START": (0, 10),
    "MID": (10, 20),
    "END": (20, None),
}
"""Days at which the beginning, the middle and the end of a month of feast start and end."""


@cache
def _table() -> Mapping[str, Sequence[date]]:
    """First days of each feast, in order (`reconciler/data/README.md` says from where)."""
    lines = (line.split("\t") for line in packed("feasts.tsv").decode().splitlines())
    return {name: tuple(date.fromisoformat(day) for day in days) for name, *days in lines}


@cache
def _days(feast: str) -> Sequence[date]:
    if feast in COUNTED_FROM:
        base, count = COUNTED_FROM[feast]
        return [day + timedelta(days=count) for day in _table()[base]]
    return sorted(day for name in EITHER.get(feast, (feast,)) for day in _table()[name])


_FEASTS: Mapping[str, str] = {letters_of(spelling): feast for spelling, feast in SPELLINGS.items()}


def _of_year(days: Sequence[date]) -> DaysOf:
    return lambda year: days[bisect_left(days, year, key=_year) : bisect_right(days, year, key=_year)]


def _year(day: date) -> int:
    return day.year


def days_of_feast(letters: str) -> DaysOf | None:
    """The days of the feast whose name has these letters."""
    feast = _FEASTS.get(letters)
    return None if feast is None else _of_year(_days(feast))


def read_feast(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A feast of a year told, else the one that tense and telling leave."""
    feast, names = _FEASTS[letters_of(phrase["name"])], phrase.part("name")
    if not names.printed(names.end - 1)[:1].isupper() or phrase.next_token in NAMESAKES:
        return None
    if phrase["name"] == "tet" and not _is_kept(phrase):
        return None
    chosen = which_day(_of_year(_days(feast)), phrase, setting)
    if chosen is None:
        return Refused(f"{feast} of a year that the table of feasts does not hold")
    day, because, anchor = chosen
    because = f"{feast} {day.year}: {because}"
    if feast not in MONTH_LONG:
        return day_or_part(granule_of("day", day), phrase, because, anchor)
    return _month_long(_until_end(day, _days(MONTH_LONG[feast])), phrase, because=because, anchor=anchor)


def _is_kept(phrase: Phrase) -> bool:
    """The feast, not the offensive of 1968 that is called by its name: "since Tet"."""
    told = "year" in phrase.groups or "which" in phrase.groups
    return told or phrase.last_token in FEAST_PREPOSITIONS or phrase.next_token in ("holiday", "holidays")


def _until_end(first: date, ends: Sequence[date]) -> Interval | None:
    """From its first day to the one before the feast that ends it."""
    at = bisect_right(ends, first)
    if at == len(ends) or ends[at] - first > timedelta(days=31):
        return None
    start, end = (datetime(day.year, day.month, day.day) for day in (first, ends[at]))
    return Interval(start, end)


def _month_long(whole: Interval | None, phrase: Phrase, *, because: str, anchor: Anchor) -> Reading | Refused | None:
    """All of it, its early, middle or late third, or one day of it."""
    if whole is None or whole.start is None or whole.end is None:
        return None
    if "number" in phrase.groups:
        number = number_of(phrase["number"])
        day = whole.end - timedelta(days=1) if number == LAST else whole.start + timedelta(days=number - 1)
        return dated(granule_of("day", day.date()), f"day {phrase['number']} of {because}", anchor)
    value, edge = printed_range(whole), phrase.get("edge")
    mod = None if edge is None else EDGES[edge]
    first, last = THIRDS[mod]
    start, end = whole.start + timedelta(days=first), whole.end if last is None else whole.start + timedelta(days=last)
    granularity: Granularity = "month" if mod is None else "week"
    return Reading("DATE", value, granularity, because, anchor, Interval(start, end), mod, edtf=value)


_NAMES = f"(name= {pattern_of(SPELLINGS)})"
_WHICH = "(which= <:last> | <:next> | this)?"

FEAST_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<feast> <year>",
        pattern=f"((the? very? <edge> | the? (number= <:ordinal> | last | final) day) of)? {_WHICH}"
        f" {_NAMES} (<part> | {OF_YEAR})",
        read=read_feast,
        examples=(
            Example("it burned on Eid al-Fitr", "2014-07-28", "2015-06-18"),
            Example("fighting will cease for Eid al-Adha", "2015-09-23", "2015-06-18"),
            Example("during Ramadan 2014", "2014-06-28/2014-07-27"),
            Example("before Lunar New Year 2015", "2015-02-19"),
            Example("it burned on the last day of Ramadan", "2014-07-27", "2015-06-01"),
            Example("until the end of Ramadan 2014", "2014-06-28/2014-07-27 END"),
            Example("it burned during Eid", "2014-10-04", "2015-06-18"),
            Example("it burned at Tet", "2015-02-19", "2015-06-18"),
            Example("shots fell on Eid night", "2014-10-04TNI", "2015-06-18"),
            Example("they marched on Eid Miladun Nabi", "2015-01-03", "2015-06-18"),
            Example("the pilgrims of Arbaeen were hit", "2014-12-13", "2015-06-18"),
        ),
        not_examples=("a passover of the bill", "al-Fitr Square", "the Tet offensive"),
    ),
)
