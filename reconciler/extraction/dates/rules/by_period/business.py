"""Quarters and halves of years: "the third quarter", "third-period", "the first half of 1989"."""

from reconciler.concepts.calendar import Granule, GranuleUnit, first_day, granule_of, value_of
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.context import counted_from
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.habit import is_habitual, of_every_year
from reconciler.extraction.dates.grammar.names import long_day
from reconciler.extraction.dates.grammar.numbers import ordinal_value
from reconciler.extraction.dates.grammar.phrases import EDGE
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_length.durations import HYPHENS
from reconciler.extraction.dates.rules.by_period.compared import compared_with
from reconciler.extraction.dates.rules.by_period.edges import parted
from reconciler.extraction.dates.rules.by_period.matches import is_of_match

QUARTERS_A_YEAR = 4
LAST_OF_YEAR = frozenset(("last", "final"))
UNTOLD = 2
"""Quarters after its start within which a quarter's results may still be told as to come."""
NO_HALF = frozenset("of - century hour dozen million billion".split())
"""Behind "the half" these tell what it is the half of."""
SECOND_HALVES = frozenset(("second", "last", "latter", "back", "final"))


def read_quarter(phrase: Phrase, setting: Setting) -> Reading | Refused | Parts | None:
    """The third quarter; "the" is no part of "the third-quarter loss"."""
    quarter = _quarter(phrase, setting)
    described = phrase.tokens[phrase.end - 2] in HYPHENS and phrase.tokens[phrase.start : phrase.end - 3] == ["the"]
    return quarter if quarter is None or not described else Parts((("core", quarter),))


def _quarter(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Of a year told, else the latest that has begun."""
    number = QUARTERS_A_YEAR if phrase["number"] in LAST_OF_YEAR else ordinal_value(phrase["number"])
    if number > QUARTERS_A_YEAR or (not setting.narrative and is_of_match(phrase)):
        return None
    if "ago" in phrase.groups:
        latest = _latest_quarter(number, setting).shift(-QUARTERS_A_YEAR)
        return compared_with(dated(latest, f"a year before {long_day(setting.day)}", setting.anchor))
    return quarter_of_year(number, phrase, setting)


def quarter_of_year(number: int, phrase: Phrase, setting: Setting) -> Reading | Refused:
    """That quarter of the year told with it, else the latest that has begun; of every year where that is a habit."""
    year, because, anchor = _told_year(phrase, setting)
    if year is None and is_habitual(phrase):
        return of_every_year(f"XXXX-Q{number}", phrase)
    if year is None:
        return _nearest(_latest_quarter(number, setting), phrase, setting)
    return parted(Granule("quarter", year * QUARTERS_A_YEAR + number - 1), phrase, because, anchor)


def _nearest(latest: Granule, phrase: Phrase, setting: Setting) -> Reading | Refused:
    """The latest that has begun; the next one where that is long told and it is told as to come."""
    here = long_day(setting.day)
    fiscal = "fiscal" in phrase.tokens[phrase.start : phrase.end]
    if not fiscal and first_day(latest.shift(UNTOLD)) <= setting.day and lean(phrase) == "future":
        return parted(latest.shift(QUARTERS_A_YEAR), phrase, f"the first after {here}: told as to come", setting.anchor)
    return parted(latest, phrase, f"the latest that has begun by {here}", setting.anchor)


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


def read_final_quarter(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The final quarter: the fourth, where the text tells results; a match has one too."""
    if setting.narrative or setting.period is None or phrase.next_token == "of":
        return None
    return _nearest(_latest_quarter(QUARTERS_A_YEAR, setting), phrase, setting)


def read_the_half(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The half whose results the text tells."""
    told = setting.period
    if told is None or told.unit != "half" or phrase.next_token in NO_HALF:
        return None
    return dated(told, f"{value_of(told)}, told before", Anchor("timex", value_of(told)))


def read_half(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The first half of 1989."""
    if phrase.next_token in NO_HALF or (not setting.narrative and is_of_match(phrase)):
        return None
    year, because, anchor = _told_year(phrase, setting)
    here = setting.day.year if year is None else year
    half = Granule("half", here * 2 + (phrase["number"] in SECOND_HALVES))
    if year is None and first_day(half) > setting.day and lean(phrase) == "past":
        half, because = half.shift(-2), f"the latest that has begun by {long_day(setting.day)}: told as past"
    return parted(half, phrase, because, anchor)


def read_code(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Q3, H1: of a year told, else the latest quarter that has begun; a half needs its year."""
    code = phrase["code"]
    quarter, number = code.startswith("q"), int(code[1:])
    year, because, anchor = _told_year(phrase, setting)
    if year is None:
        return _nearest(_latest_quarter(number, setting), phrase, setting) if quarter else None
    unit: GranuleUnit = "quarter" if quarter else "half"
    return dated(Granule(unit, year * (QUARTERS_A_YEAR if quarter else 2) + number - 1), because, anchor)


_OF_YEAR = (
    "((of | in)? fiscal? (the? year)? (year= <:year> | <:short_year>)"
    " | (of | in)? (which= <:last> | this | <:next>) fiscal? year | (ago= a year (ago | earlier)))?"
)
_WHOSE = (
    "(the? fiscal? (year= <:year>) (' s)? | (which= <:last> | this | <:next>) year ' s | the (year ' s)?"
    " | the? (ago= year -? (ago | earlier)))?"
)
_HALF_OF = "((which= <:last> | this | <:next>) year ' s | the (year ' s)?)?"

BUSINESS_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<number> quarter of <year>",
        pattern=f"{EDGE} {_WHOSE} (fiscal -?)? (core= (number= <:ordinal>)"
        f" ((year= <:year>)? fiscal? -? quarter | - period)) {_OF_YEAR}",
        read=read_quarter,
        examples=(
            Example("the third quarter", "1989-Q3", "1989-10-30"),
            Example("a fourth-quarter loss", "1997-Q4", "1998-01-26"),
            Example("the third quarter of 1984", "1984-Q3"),
            Example("this year's third quarter", "1989-Q3", "1989-10-30"),
            Example("the year's third quarter", "1989-Q3", "1989-10-30"),
            Example("in the year-ago second quarter", "1988-Q2", "1989-10-30"),
            Example("from the third quarter a year earlier", "1988-Q3", "1989-10-30"),
            Example("since 1987's first quarter", "1987-Q1", "1989-10-30"),
            Example("in the second quarter of fiscal 1991", "1991-Q2"),
            Example("It will open in fiscal 1991's third quarter.", "1991-Q3"),
            Example("in the first 1986 quarter", "1986-Q1", "1986-07-09"),
            Example("third-period sales", "1989-Q3", "1989-10-30"),
            Example("It will break even in the second quarter.", "1990-Q2", "1989-10-30"),
            Example("Sales usually peak in the second quarter.", "XXXX-Q2", "1989-10-30"),
        ),
        not_examples=("the Latin Quarter", "a quarter of them"),
    ),
    DateRule(
        name="the last quarter of <year>",
        pattern="the? (number= last | final) quarter of"
        " ((year= <:year> | <:short_year>) | (which= <:last> | this | <:next>) year)"
        " | (which= <:last> | this | <:next>) year ' s (number= last | final) quarter",
        read=read_quarter,
        examples=(
            Example("in the final quarter of last year", "2014-Q4", "2015-06-18"),
            Example("from last year's final quarter", "2014-Q4", "2015-06-18"),
        ),
        not_examples=("in the final quarter of the match",),
    ),
    DateRule(
        name="the final quarter",
        pattern="the final quarter",
        read=read_final_quarter,
        examples=(Example("Net fell in the third quarter. The final quarter began well.", "1989-Q4", "1989-10-30"),),
        not_examples=("they scored in the final quarter",),
    ),
    DateRule(
        name="the half",
        pattern="the half",
        read=read_the_half,
        examples=(Example("First-half net fell. Sales for the half were flat.", "1989-H1", "1989-10-30"),),
        not_examples=("the half of it", "they led at the half"),
    ),
    DateRule(
        name="Q<number> <year>",
        pattern=f"(code= <:quarter_code> | <:half_code>) {_OF_YEAR} | (year= <:year>) (code= <:quarter_code>)",
        read=read_code,
        examples=(
            Example("in Q3 2014", "2014-Q3"),
            Example("Q1 profit rose", "2015-Q1", "2015-06-18"),
            Example("in H2 2014", "2014-H2"),
        ),
        not_examples=("Q5", "BQ3"),
    ),
    DateRule(
        name="<first> half of <year>",
        pattern=f"{EDGE} {_HALF_OF} (number= first | second | last | latter | back | final) -? half {_OF_YEAR}",
        read=read_half,
        examples=(
            Example("the second half of 2008", "2008-H2"),
            Example("in the first half of this year", "2015-H1", "2015-06-18"),
            Example("in the first half of the year 2014", "2014-H1", "2015-06-18"),
            Example("first-half profit", "2015-H1", "2015-06-18"),
            Example("Second-half profit rose.", "2014-H2", "2015-03-18"),
            Example("in the back half of 2008", "2008-H2"),
            Example("it rose in the year's first half", "2015-H1", "2015-06-18"),
            Example("than in last year's second half", "2014-H2", "2015-06-18"),
        ),
        not_examples=("the second halfway house", "the last half-dozen"),
    ),
)
