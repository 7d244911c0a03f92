"""Portions of a longer stretch: "the first half of May", "the first ten months of 1955"."""

from datetime import timedelta

import msgspec

from reconciler.concepts.calendar import Granule, interval_of, month_granule
from reconciler.concepts.interval import Interval
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor, Mod
from reconciler.extraction.dates.context.context import counted_from
from reconciler.extraction.dates.context.year_of_month import year_beside, year_for
from reconciler.extraction.dates.grammar.amounts import COUNTED, length_of
from reconciler.extraction.dates.grammar.decades import read_decade
from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF, shifted
from reconciler.extraction.dates.grammar.numbers import ordinal_value
from reconciler.extraction.dates.grammar.phrases import MONTH, OF_YEAR, YEAR
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated, part_of
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.units import GRANULE_UNITS, UNIT_WORDS
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_day.days_of_months import month_of
from reconciler.extraction.dates.rules.by_length.ordinal import LAST, number_of
from reconciler.extraction.dates.rules.by_period.business import SECOND_HALVES

LAST_PORTIONS = frozenset("last final closing".split())


def whole_of(phrase: Phrase, setting: Setting) -> tuple[Granule, str, Anchor] | None:
    """The longer stretch, why it is that one, and what it counts from."""
    if "month" in phrase.groups:
        month = month_of(phrase["month"])
        year, because, anchor, _ = year_for(month, None, phrase, setting)
        return month_granule(year, month), because, anchor
    if "decade" in phrase.groups:
        decade = read_decade(phrase, setting)
        found = decade.granule if isinstance(decade, Reading) else None
        return None if found is None else (found, "the decade is told", EXPLICIT)
    if "century" in phrase.groups:
        return Granule("century", ordinal_value(phrase["century"]) - 1), "the century is told", EXPLICIT
    if "whole" in phrase.groups:
        here, anchor, base = counted_from(setting, GRANULE_UNITS[UNIT_WORDS[phrase["whole"]]][0])
        return here, f"the {here.unit} of {base}", anchor
    if "which" in phrase.groups:
        year, because, anchor = year_beside(phrase["which"], setting)
        return Granule("year", year), because, anchor
    return Granule("year", year_of(phrase["year"], setting)), "the year is told", EXPLICIT


def read_half_of(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A half of a year is a granule of its own, of anything else its early or late part."""
    told = whole_of(phrase, setting)
    if told is None:
        return None
    whole, because, anchor = told
    if "share" in phrase.groups:
        return _quarter_or_third(whole, phrase)
    second = phrase["number"] in SECOND_HALVES
    if whole.unit == "year":
        return dated(Granule("half", whole.index * 2 + second), because, anchor)
    mod: Mod = "END" if second else "START"
    reading = dated(whole, because, anchor, mod=mod)
    if isinstance(reading, Refused):
        return reading
    return msgspec.structs.replace(reading, interval=_half(whole, second=second))


def _quarter_or_third(whole: Granule, phrase: Phrase) -> Reading | Refused | None:
    """The third quarter of a century: as much of its years; its decades are granules of their own."""
    share = phrase["share"]
    size = {"decade": 10, "quarter": 25, "third": 33}[share]
    shares, number = 100 // size, number_of(phrase["number"])
    number = shares if number == LAST else number
    if number > shares:
        return None
    first = Granule("year", whole.index * 100 + size * (number - 1))
    if share == "decade":
        return dated(Granule("decade", first.index // 10), "counted in the century", EXPLICIT)
    mod: Mod = "START" if number == 1 else "END" if number == shares else "MID"
    reading = dated(whole, "the century is told", EXPLICIT, mod=mod)
    if isinstance(reading, Refused):
        return reading
    last = whole.shift(1) if number == shares else Granule("year", first.index + size)
    return msgspec.structs.replace(reading, interval=Interval(interval_of(first).start, interval_of(last).start))


def _half(whole: Granule, *, second: bool) -> Interval:
    """Cut between whole days: the first half of a month has fifteen."""
    interval = interval_of(whole)
    if interval.start is None or interval.end is None:
        return interval
    days = 30 if whole.unit == "month" else (interval.end - interval.start).days
    middle = interval.start + timedelta(days=max(days // 2, 1))
    return Interval(middle, interval.end) if second else Interval(interval.start, middle)


def read_counted_of(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A length at the start or the end of a longer stretch."""
    told = whole_of(phrase, setting)
    if told is None:
        return None
    whole, because, anchor = told
    value, unit, number = length_of(phrase)
    reading = Reading("DURATION", value, GRANULARITIES_OF[unit], because, anchor)
    try:
        interval = interval_of(whole)
        late = phrase["side"] in LAST_PORTIONS
        if number is None or interval.start is None or interval.end is None:
            part = part_of(whole, "END" if late else "START", edge=True)
            return msgspec.structs.replace(reading, interval=part, granule=whole)
        start = shifted(interval.end, unit, -number) if late else interval.start
        end = interval.end if late else shifted(interval.start, unit, number)
    except (ValueError, OverflowError):
        return Refused("a stretch that lies outside the calendar, which holds the years 1 to 9999")
    inside = start < end and interval.start <= start and end <= interval.end
    return msgspec.structs.replace(reading, interval=Interval(start, end), granule=whole) if inside else reading


_DECADE = "the? (decade= <:decade> | <:decade_word>)"
_CENTURY = "the? (century= <:ordinal>) -? century"
_UNIT = "the <whole:whole_unit>"
_YEAR = f"(the year)? {YEAR} | (which= <:last> | this | <:next>) year"

PORTION_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the first half of <month, year, decade, century>",
        pattern="the? (number= first | second | last | latter | final) half of"
        f" ({MONTH} {OF_YEAR} | {_UNIT} | {_DECADE} | {_CENTURY})"
        f" | the? (number= <:ordinal> | last | final) (share= quarter | decade | third) of {_CENTURY}",
        read=read_half_of,
        examples=(
            Example("in the final half of the year", "2015-H2", "2015-06-18"),
            Example("in the first half of May", "2015-05 START", "2015-06-18"),
            Example("in the second half of the year", "2015-H2", "2015-06-18"),
            Example("in the last half of the 1990s", "199 END"),
            Example("in the second half of the 18th century", "17 END"),
            Example("in the third quarter of the 18th century", "17 MID"),
            Example("in the last third of the nineteenth century", "18 END"),
            Example("the first decade of the 20th century", "190"),
            Example("in the last decade of the 19th century", "189"),
        ),
        not_examples=("the first half of the match",),
    ),
    DateRule(
        name="the first <count> <units> of <month, year>",
        pattern=f"the? (side= first | opening | early | last | final | closing) {COUNTED}? <unit:units> of"
        f" ({_YEAR} | {MONTH} {OF_YEAR} | {_UNIT})",
        read=read_counted_of,
        examples=(
            Example("for the first ten months of 1955", "P10M"),
            Example("in the last two weeks of February", "P2W", "2015-06-18"),
            Example("in the last days of May", "PXD", "2015-06-18"),
        ),
        not_examples=("the first ten months of war",),
    ),
)
