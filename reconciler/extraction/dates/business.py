"""Quarters, halves, fiscal years, and the periods that results are compared with."""

from collections.abc import Mapping

import msgspec

from reconciler.concepts.calendar import Granule, first_day, granule_of, value_of, widen
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.absolute import parted
from reconciler.extraction.dates.context import counted_from, told_last
from reconciler.extraction.dates.durations import HYPHENS
from reconciler.extraction.dates.names import long_day
from reconciler.extraction.dates.phrases import EDGE
from reconciler.extraction.dates.points import EXPLICIT, dated
from reconciler.extraction.dates.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.tables import LAST_WORDS, ORDINALS
from reconciler.extraction.dates.years import year_of

QUARTERS_A_YEAR = 4
SECOND_HALVES = frozenset(("second", "last", "latter"))
PER_YEAR: Mapping[str, int] = {"quarter": 4, "month": 12, "half": 2, "season": 4, "year": 1}


def read_quarter(phrase: Phrase, setting: Setting) -> Reading | Refused | Parts | None:
    """The third quarter; "the" is no part of "the third-quarter loss"."""
    quarter = _quarter(phrase, setting)
    described = phrase.tokens[phrase.end - 2] in HYPHENS and phrase.tokens[phrase.start : phrase.end - 3] == ["the"]
    return quarter if quarter is None or not described else Parts((("core", quarter),))


def _quarter(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Of a year told, else the latest that has begun."""
    number = ORDINALS.get(phrase["number"]) or int(phrase["number"][:-2])
    if number > QUARTERS_A_YEAR:
        return None
    if phrase.get("ago") is not None:
        latest = _latest_quarter(number, setting).shift(-QUARTERS_A_YEAR)
        return _compared(dated(latest, f"a year before {long_day(setting.day)}", setting.anchor))
    year, because, anchor = _told_year(phrase, setting)
    if year is None:
        because = f"the latest that has begun by {long_day(setting.day)}"
        return parted(_latest_quarter(number, setting), phrase, because, setting.anchor)
    return parted(Granule("quarter", year * QUARTERS_A_YEAR + number - 1), phrase, because, anchor)


def _latest_quarter(number: int, setting: Setting) -> Granule:
    current = granule_of("quarter", setting.day)
    return current.shift(-((current.index - (number - 1)) % QUARTERS_A_YEAR))


def _told_year(phrase: Phrase, setting: Setting) -> tuple[int | None, str, Anchor]:
    """The year that a quarter or half is told with, and why."""
    printed, which = phrase.get("year"), phrase.get("which")
    if printed is not None:
        return year_of(printed, setting), "the year is told", EXPLICIT
    here, anchor, base = counted_from(setting, "year")
    if which is not None:
        shift = -1 if which in LAST_WORDS else 0 if which == "this" else 1
        return here.index + shift, f"the {which} year, counted from {base}", anchor
    return (here.index if setting.narrative else None), f"of {base}", anchor


def read_half(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The first half of 1989."""
    if phrase.next_token() == "of":
        return None
    year, because, anchor = _told_year(phrase, setting)
    here = setting.day.year if year is None else year
    half = Granule("half", here * 2 + (phrase["number"] in SECOND_HALVES))
    return parted(half, phrase, because, anchor)


def read_the_quarter(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The quarter, the latest period: the one told last, else the latest quarter that has ended."""
    bare = setting.narrative or phrase.tokens[phrase.start : phrase.end] == ["the", "period"]
    if bare and setting.period is None:
        return None
    ended = phrase.tokens[phrase.start + 1] == "latest"
    period, because, anchor = told_period(setting, ended=ended)
    before = phrase.get("ago") is not None or phrase.get("which") in LAST_WORDS
    if phrase.get("year") is not None:
        shift = year_of(phrase["year"], setting) - widen(period, "year").index
        return dated(period.shift(shift * PER_YEAR.get(period.unit, 1)), because, anchor)
    if before:
        return _compared(dated(_year_before(period), f"a year before {because}", anchor))
    return dated(period, because, anchor)


def told_period(setting: Setting, *, ended: bool = False) -> tuple[Granule, str, Anchor]:
    """The period that the text is about: the one told last, else the latest quarter that has ended."""
    if setting.period is not None and not (ended and first_day(setting.period.shift(1)) > setting.day):
        value = value_of(setting.period)
        return setting.period, f"{value}, told before", Anchor("timex", value)
    latest = granule_of("quarter", setting.day).shift(-1)
    return latest, f"the latest quarter ended by {long_day(setting.day)}", setting.anchor


def _year_before(period: Granule) -> Granule:
    return period.shift(-PER_YEAR.get(period.unit, 1))


def _compared(reading: Reading | Refused) -> Reading | Refused:
    """What is only compared with is not what the text goes on about."""
    return msgspec.structs.replace(reading, granule=None) if isinstance(reading, Reading) else reading


def read_year_ago(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A year earlier, year-ago: the same period of the year before, where the text compares periods."""
    if setting.period is not None and not setting.narrative:
        value = value_of(setting.period)
        because = f"the same period of the year before {value}, told before"
        return _compared(dated(_year_before(setting.period), because, Anchor("timex", value)))
    earlier = phrase.get("earlier") is not None
    here, anchor, base = told_last(setting, "year") if earlier else counted_from(setting, "year")
    return _compared(dated(here.shift(-1), f"the year before {base}", anchor))


def read_year_ended(phrase: Phrase, setting: Setting) -> Parts:
    """The year ended on some day: a length, whose end is told behind it."""
    del phrase
    length = Reading("DURATION", "P1Y", "year", "a year that ends on a day told behind it", setting.anchor)
    return Parts((("year", length),))


def read_fiscal(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Fiscal 1989; the fiscal year."""
    printed = phrase.get("year")
    if printed is not None:
        return dated(Granule("year", year_of(printed, setting)), "the year is told", EXPLICIT)
    here, anchor, base = counted_from(setting, "year")
    back = 1 if phrase.get("latest") is not None else 0
    return dated(here.shift(-back), f"the fiscal year of {base}", anchor)


_OF_YEAR = "((of | in)? (year= <:year> | <:short_year>) | (of | in)? (which= <:last> | this | <:next>) year)?"
_YEAR_AGO = "year -? (ago | earlier)"
_WHOSE = (
    "(the? (year= <:year>) | (which= <:last> | this | <:next>) year ' s | the | the? (ago= year -? (ago | earlier)))?"
)

BUSINESS_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<number> quarter of <year>",
        pattern=f"{EDGE} {_WHOSE} (fiscal -?)? (core= (number= <:ordinal>) fiscal? -? quarter) {_OF_YEAR}",
        read=read_quarter,
        examples=(
            Example("the third quarter", "1989-Q3", "1989-10-30"),
            Example("a fourth-quarter loss", "1997-Q4", "1998-01-26"),
            Example("the third quarter of 1984", "1984-Q3"),
            Example("this year's third quarter", "1989-Q3", "1989-10-30"),
            Example("in the year-ago second quarter", "1988-Q2", "1989-10-30"),
        ),
        not_examples=("the Latin Quarter", "a quarter of them"),
    ),
    DateRule(
        name="<first> half of <year>",
        pattern=f"{EDGE} the? (number= first | second | last | latter) -? half {_OF_YEAR}",
        read=read_half,
        examples=(
            Example("the second half of 2008", "2008-H2"),
            Example("in the first half of this year", "2015-H1", "2015-06-18"),
            Example("first-half profit", "2015-H1", "2015-06-18"),
        ),
        not_examples=("the second halfway house",),
    ),
    DateRule(
        name="the <latest> quarter",
        pattern=f"(the (latest | comparable | same | corresponding)? (year= <:year>)? (ago= {_YEAR_AGO})?"
        " | that | (which= <:last>) year ' s) (quarter | period) (ago= (last | a) year ago? | a year earlier)?",
        read=read_the_quarter,
        examples=(
            Example("Profit rose in the third quarter. For the quarter it was up.", "1989-Q3", "1989-10-30"),
            Example("Sales rose, from 2 million in the year-ago quarter", "1988-Q3", "1989-10-30"),
            Example("for the corresponding period last year", "1988-Q3", "1989-10-30"),
            Example("in the 1988 quarter", "1988-Q3", "1989-10-30"),
        ),
        not_examples=("the quarterback",),
    ),
    DateRule(
        name="a year earlier",
        pattern="(a | one | the) year (earlier= earlier | before) | (a | one) year ago",
        read=read_year_ago,
        examples=(
            Example("Net fell in the third quarter from a year earlier.", "1988-Q3", "1989-10-30"),
            Example("A year ago it was a village.", "2014", "2015-06-18"),
        ),
        not_examples=("a year agog",),
    ),
    DateRule(
        name="year-ago",
        pattern="year - (ago | earlier)",
        read=read_year_ago,
        examples=(Example("Third-quarter net rose on the year-ago figure.", "1988-Q3", "1989-10-30"),),
        not_examples=("year-agoing",),
    ),
    DateRule(
        name="the year ended",
        pattern="(year= the fiscal? year) (ended | ending)",
        read=read_year_ended,
        examples=(Example("for the year ended March 31", "P1Y", "1989-10-30"),),
        not_examples=("the year endless talks began",),
    ),
    DateRule(
        name="fiscal <year>",
        pattern="the? (latest= latest | last)? current? fiscal (year? (year= <:year> | <:short_year>) | year)",
        read=read_fiscal,
        examples=(Example("in fiscal 1989", "1989"), Example("for the fiscal year", "2015", "2015-06-18")),
        not_examples=("fiscal policy",),
    ),
)
