"""Fiscal years, and the years and quarters that are told by the day on which they end."""

from reconciler.concepts.calendar import Granule, widen
from reconciler.concepts.interval import EVER, Granularity
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import counted_from
from reconciler.extraction.dates.grammar.lengths import stretch_beside
from reconciler.extraction.dates.grammar.phrases import EDGE, MONTH, MONTH_DAY, OF_YEAR
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_day.absolute import read_day_of_month
from reconciler.extraction.dates.rules.by_period.edges import parted
from reconciler.extraction.dates.rules.by_period.months import read_month

STRAY = 14
"""Days from a quarter's end within which books are closed that close at a week's end."""


def read_ended(phrase: Phrase, setting: Setting) -> Parts | None:
    """The year or quarter ended on some day: a year is a length up to it, a quarter or month is the one it closes."""
    date = read_day_of_month(phrase.part("date"), setting)
    if not isinstance(date, Reading) or date.granule is None:
        return None
    closes = _month_closed_by if "whole_month" in phrase.groups else _quarter_closed_by
    told = closes(date) if "other" in phrase.groups else _year_up_to(date, setting, half="half" in phrase.groups)
    return Parts((("told", told), ("date", date)))


def _year_up_to(end: Reading, setting: Setting, *, half: bool) -> Reading:
    """The year or half year that has that day for its last."""
    value, months, name = ("P6M", 6, "half a year") if half else ("P1Y", 12, "a year")
    interval = EVER if end.interval.end is None else stretch_beside(end.interval.end.date(), "month", months) or EVER
    granularity: Granularity = "month" if half else "year"
    return Reading("DURATION", value, granularity, f"{name} that ends on {end.value}", setting.anchor, interval)


def _quarter_closed_by(end: Reading) -> Reading | Refused:
    """The quarter whose end that day is nearest to."""
    if end.granule is None or end.granule.index <= STRAY:
        return Refused("a quarter beyond the calendar, which holds the years 1 to 9999")
    closed = widen(end.granule.shift(-STRAY), "quarter")
    return dated(closed, f"the quarter closed on {end.value}", end.anchor)


def _month_closed_by(end: Reading) -> Reading | Refused:
    """The month that holds its last day, or most of it: books are closed at a week's end."""
    day = end.granule
    if day is None or day.index <= STRAY:
        return Refused("a month beyond the calendar, which holds the years 1 to 9999")
    return dated(widen(day.shift(-STRAY), "month"), f"the month closed on {end.value}", end.anchor)


def read_quarter_of_month(phrase: Phrase, setting: Setting) -> Parts | None:
    """The quarter ended in June, the quarter ending this month: the one that the month closes, and the month."""
    date = read_month(phrase.part("date"), setting) if "month" in phrase.groups else _this_month(phrase, setting)
    if not isinstance(date, Reading) or date.granule is None:
        return None
    closed = dated(widen(date.granule, "quarter"), f"the quarter closed in {date.value}", date.anchor)
    return Parts((("told", closed), ("date", date)))


def _this_month(phrase: Phrase, setting: Setting) -> Reading | Refused:
    here, anchor, base = counted_from(setting, "month")
    back = phrase["which"] in LAST_WORDS
    return dated(here.shift(-back), f"the month {'before' if back else 'of'} {base}", anchor)


def read_year_ended(phrase: Phrase, setting: Setting) -> Parts:
    """The year ended, without its day: a length all the same."""
    del phrase
    length = Reading("DURATION", "P1Y", "year", "a year that ends on a day told behind it", setting.anchor)
    return Parts((("year", length),))


def read_year_to(phrase: Phrase, setting: Setting) -> Parts | None:
    """The year to February, through February: a length, and the month that closes it."""
    month = read_month(phrase.part("date"), setting)
    if month is None:
        return None
    length = Reading("DURATION", "P1Y", "year", "a year up to the month told behind it", setting.anchor)
    return Parts((("told", length), ("date", month)))


def read_fiscal(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Fiscal 1989; the fiscal year."""
    printed = phrase.get("year")
    if printed is not None:
        return parted(Granule("year", year_of(printed, setting)), phrase, "the year is told", EXPLICIT)
    here, anchor, base = counted_from(setting, "year")
    back = 1 if "latest" in phrase.groups else 0
    return parted(here.shift(-back), phrase, f"the fiscal year of {base}", anchor)


def read_fiscal_code(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """FY2014, FY14."""
    return dated(Granule("year", year_of(phrase["code"].removeprefix("fy"), setting)), "the year is told", EXPLICIT)


FISCAL_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the <year or quarter> ended <month> <day>",
        pattern="((told= the? (fiscal | (half= half) -?)? year | the (latest | current | fiscal | comparable"
        " | corresponding | same | like)? (other= quarter | period | (whole_month= month))) (ended | ending) on?"
        f" | (told= the (fiscal | full | financial)? year) (to | through)) (date= {MONTH_DAY} {OF_YEAR})",
        read=read_ended,
        examples=(
            Example("for the year ended March 31", "P1Y", "1989-10-30"),
            Example("Net fell in the quarter ended July 1.", "1989-Q2", "1989-10-30"),
            Example("from 3 million in the comparable period ended July 2, 1988", "1988-Q2", "1989-10-30"),
            Example("for its fiscal year ended June 30, 1988", "1988-06-30"),
            Example("Orders rose in the month ended Aug. 31.", "1989-08", "1989-10-30"),
            Example("It lost 2 million in the year to April 30.", "1989-04-30", "1989-10-30"),
            Example("For the half year ended July 31 it lost money.", "P6M", "1989-10-30"),
        ),
        not_examples=("the year ended badly", "the quarter ended with a loss"),
    ),
    DateRule(
        name="the quarter ended in <month>",
        pattern="(told= the (latest | current | fiscal)? quarter) (ended | ending)"
        f" (in? (date= {MONTH} {OF_YEAR}) | (date= (which= this | last) month))",
        read=read_quarter_of_month,
        examples=(
            Example("It will lose money in the quarter ending this month.", "1990-Q1", "1990-03-02"),
            Example("Net fell in the quarter ended in June.", "1989-Q2", "1989-10-30"),
        ),
        not_examples=("the quarter ended in a loss",),
    ),
    DateRule(
        name="the year ended",
        pattern="(year= the fiscal? year) (ended | ending)",
        read=read_year_ended,
        examples=(Example("for the year ended in March", "P1Y", "1989-10-30"),),
        not_examples=("the year endless talks began",),
    ),
    DateRule(
        name="the year to <month>",
        pattern=f"(told= the (fiscal | full | financial)? year) (to | through) (date= {MONTH} {OF_YEAR})",
        read=read_year_to,
        examples=(
            Example("in the year to February", "P1Y", "2013-03-22"),
            Example("Prices rose 4 percent in the year through February.", "P1Y", "2013-03-22"),
        ),
        not_examples=("the year to come",),
    ),
    DateRule(
        name="FY<year>",
        pattern="(code= <:fiscal_code>)",
        read=read_fiscal_code,
        examples=(Example("in FY2014", "2014"), Example("FY15 sales", "2015", "2015-06-18")),
        not_examples=("FY2", "XFY2014"),
    ),
    DateRule(
        name="fiscal <year>",
        pattern=f"{EDGE} (the? (latest= latest | last)? current? (fiscal | fy)"
        " (year? (year= <:year> | <:short_year>) | year)"
        " | the? (year= <:year>) (fiscal | financial) year)",
        read=read_fiscal,
        examples=(
            Example("in fiscal 1989", "1989"),
            Example("by the end of fiscal 1989", "1989 END"),
            Example("for the rest of the fiscal year", "2015", "2015-06-18"),
            Example("for the fiscal year", "2015", "2015-06-18"),
            Example("for its 1989 fiscal year", "1989"),
        ),
        not_examples=("fiscal policy",),
    ),
)
