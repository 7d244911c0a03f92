"""Dates told together, which share a month or a year: "6-7 February", "from May 15 to August 16, 1988"."""

from reconciler.concepts.calendar import Granule, month_granule
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.year_of_month import year_for
from reconciler.extraction.dates.grammar.phrases import DAYS, OF_YEAR, YEAR, month_in, plain
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Setting
from reconciler.extraction.dates.grammar.tables import SEASONS
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_day.absolute import read_day_of_month
from reconciler.extraction.dates.rules.by_day.days_of_months import day_of, month_of, monthday_of
from reconciler.extraction.dates.rules.by_length.counted import NO_EVENT
from reconciler.extraction.dates.rules.by_period.edges import parted
from reconciler.extraction.dates.rules.by_weekday.bare_weekdays import weekday_near
from reconciler.extraction.words import WEEKDAYS

SEASONS_A_YEAR = 4
CLOSE = frozenset("-–/")
"""Between two days these make them one."""
SHARED = "the first of two, which share what is told with the second"


def read_days_of_one_month(phrase: Phrase, setting: Setting) -> Parts | None:
    """6-7 February; June 3 and 4."""
    if "last" in phrase.groups and "year" not in phrase.groups and not _closed(phrase):
        return None
    month = month_of(phrase["month"])
    second = monthday_of(phrase["second_day"])
    year, because, anchor, _ = year_for(month, second, phrase, setting)
    return Parts(
        (
            ("first", day_of(year, month, monthday_of(phrase["first_day"]), because=because, anchor=anchor)),
            ("second", day_of(year, month, second, because=because, anchor=anchor)),
        )
    )


def _closed(phrase: Phrase) -> bool:
    """The number at its end counts nothing that follows."""
    closes = phrase.tokens[phrase.end - 2] in CLOSE
    return closes or phrase.next_token in NO_EVENT or _goes_on_to_do(phrase)


def _goes_on_to_do(phrase: Phrase) -> bool:
    """On June 3 and 4 to speak: "6 to 10" counts."""
    behind = phrase.tokens[phrase.end : phrase.end + 2]
    return behind[:1] == ["to"] and behind[1:] != [] and behind[1].isalpha()


def read_days_of_two_months(phrase: Phrase, setting: Setting) -> Parts | None:
    """From May 15 to August 16, 1988: the year is that of both, unless the first month is the later one."""
    one, two = month_of(phrase["month_one"]), month_of(phrase["month_two"])
    second = monthday_of(phrase["day_two"])
    year, because, anchor, _ = year_for(two, second, phrase, setting)
    return Parts(
        (
            ("first", day_of(year - (one > two), one, monthday_of(phrase["day_one"]), because=SHARED, anchor=anchor)),
            ("second", day_of(year, two, second, because=because, anchor=anchor)),
        )
    )


def read_two_months(phrase: Phrase, setting: Setting) -> Parts | None:
    """In April and June 1955."""
    one, two = month_of(phrase["month_one"]), month_of(phrase["month_two"])
    year, because, anchor, _ = year_for(two, None, phrase, setting)
    first = dated(month_granule(year - (one > two), one), SHARED, anchor)
    return Parts((("first", first), ("second", dated(month_granule(year, two), because, anchor))))


def read_two_seasons(phrase: Phrase, setting: Setting) -> Parts | None:
    """The spring and summer of 1979."""
    year = year_of(phrase["year"], setting)
    one, two = SEASONS[phrase["season_one"]], SEASONS[phrase["season_two"]]
    first = Granule("season", (year - (one > two)) * SEASONS_A_YEAR + one)
    second = Granule("season", year * SEASONS_A_YEAR + two)
    return Parts((("first", dated(first, SHARED, EXPLICIT)), ("second", parted(second, phrase, "told", EXPLICIT))))


def read_two_weekdays(phrase: Phrase, setting: Setting) -> Parts | None:
    """From Monday to Thursday: the second is the first such day after the first."""
    one, two = (WEEKDAYS[plain(phrase[name])] for name in ("one", "two"))
    second, because, anchor = weekday_near(two, phrase, setting)
    first = second.shift(-((two - one) % 7 or 7))
    return Parts(
        (("first", dated(first, "the one before the second", anchor)), ("second", dated(second, because, anchor)))
    )


_AND = "(- | to | and | or | through | until)"
_TO = "(- | to | and | or | through | until)"

PAIR_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<day> and <day> <month>",
        pattern=f"(first= the? (first_day= {DAYS})) ({_AND} | /)"
        f" (second= the? (second_day= {DAYS}) of? {month_in('month')}"
        f" {OF_YEAR})",
        read=read_days_of_one_month,
        examples=(
            Example("on 6-7 February 1920", "1920-02-06"),
            Example("Between 1 and 7 May", "2015-05-07", "2015-06-18"),
        ),
        not_examples=("6-7 Februaries",),
    ),
    DateRule(
        name="<part of day> of <day>-<day> <month>",
        pattern=f"the? <part> (of | on) (the? (day= {DAYS}) (- | to | /) <:monthday> of? {month_in('month')}"
        f" | {month_in('month')} (day= {DAYS}) (- | to | /) <:monthday>) {OF_YEAR}",
        read=read_day_of_month,
        examples=(
            Example("on the night of 4-5 September 1916", "1916-09-04TNI"),
            Example("the night of April 14-15, 1912", "1912-04-14TNI"),
            Example("on the night of June 13/14, 2010", "2010-06-13TNI"),
        ),
        not_examples=("the night of 4-5 goals",),
    ),
    DateRule(
        name="<month> <day> and <day>",
        pattern=f"(first= {month_in('month')} the? (first_day= {DAYS})) ({_AND} | /)"
        f" the? (last= (second= (second_day= {DAYS}) {OF_YEAR}))",
        read=read_days_of_one_month,
        examples=(
            Example("on June 3-5, 2010", "2010-06-05"),
            Example("On June 13/14 they met.", "2015-06-14", "2015-06-18"),
            Example("on June 3 and 4, they met", "2015-06-04", "2015-06-18"),
            Example("he came on June 3 and 4 to speak", "2015-06-04", "2015-06-18"),
        ),
        not_examples=("on June 3 and 4 people died",),
    ),
    DateRule(
        name="<month> <day> to <month> <day>, <year>",
        pattern=f"(first= {month_in('month_one')} (day_one= {DAYS})) {_TO}"
        f" (second= {month_in('month_two')} (day_two= {DAYS}) ,? {YEAR})",
        read=read_days_of_two_months,
        examples=(
            Example("from May 15 to August 16, 1988", "1988-05-15"),
            Example("from November 15 to February 15, 1989", "1988-11-15"),
        ),
        not_examples=("from May 15 to August",),
    ),
    DateRule(
        name="<day> <month> to <day> <month> <year>",
        pattern=f"(first= the? (day_one= {DAYS}) of? {month_in('month_one')}) {_TO} (second= the? (day_two= {DAYS})"
        f" of? {month_in('month_two')} ,? {YEAR})",
        read=read_days_of_two_months,
        examples=(Example("from 15 May to 16 August 1988", "1988-05-15"),),
        not_examples=("from 15 May to August",),
    ),
    DateRule(
        name="<month> and <month> <year>",
        pattern=f"(first= {month_in('month_one')}) {_TO} (second= {month_in('month_two')} ,? of? {YEAR})",
        read=read_two_months,
        examples=(Example("in April and June 1955", "1955-04"), Example("December-January 1990", "1989-12")),
        not_examples=("in April and Junes",),
    ),
    DateRule(
        name="<season> and <season> of <year>",
        pattern=f"(first= the? (<:mod> -?)? <season_one:season>) {_TO}"
        f" (second= the? (<mod> -?)? <season_two:season> of? {YEAR})",
        read=read_two_seasons,
        examples=(Example("in the spring and early summer of 1979", "1979-SP"),),
        not_examples=("the rise and fall",),
    ),
    DateRule(
        name="<weekday> to <weekday>",
        pattern="(first= (one= <:weekday_name>)) (- | to | through | until) (second= (two= <:weekday_name>))",
        read=read_two_weekdays,
        examples=(
            Example("it rained from Monday to Thursday", "2015-06-15", "2015-06-18"),
            Example("it rained from Friday to Sunday", "2015-06-12", "2015-06-18"),
        ),
        not_examples=("Monday to midday",),
    ),
)
