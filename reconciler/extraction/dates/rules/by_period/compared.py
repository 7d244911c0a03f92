"""Periods that results are told of and compared with: "the latest quarter", "the year-ago period", "a year earlier"."""

from collections.abc import Mapping

import msgspec

from reconciler.concepts.calendar import Granule, granule_of, value_of, widen
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.context import counted_from, told_last
from reconciler.extraction.dates.grammar.amounts import COUNTED, length_of
from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF
from reconciler.extraction.dates.grammar.names import long_day
from reconciler.extraction.dates.grammar.points import UNANCHORED, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_period.compared_months import REACH, is_of_month_alone, month_compared

AMOUNTS = frozenset("million billion cents share".split())
"""Before "a year ago" these tell results, be the quarter a fiscal one: "from $2 million a year ago"."""
RESULTS = AMOUNTS | frozenset(
    "net profit earnings loss losses income revenue sales results earned lost orders percent % quarter period"
    " prices production volume growth output margins costs rates traffic".split()
)
"""Where none of them is near no periods are compared: "A year ago, its stock split"."""
QUARTERS = frozenset(("quarter", "period"))
RESULTS_OF = frozenset(("for", "fiscal", "year"))
"""Before a year these tell that its results stand beside: "a loss for 1989"."""
SET_BESIDE = frozenset("from than to with over against versus".split())
"""Before "a year ago" these compare its own sentence's period, though no results of it are known: "may rise from"."""
COMPARED_TO = frozenset(("share", ",", "from"))
LATEST = frozenset(("latest", "most", "just"))
PER_YEAR: Mapping[str, int] = {"quarter": 4, "month": 12, "half": 2, "season": 4, "year": 1}


def read_the_quarter(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The quarter, the latest period: the one told last, else the latest quarter that has ended."""
    bare = setting.narrative or phrase.tokens[phrase.start : phrase.end] == ["the", "period"]
    same = "year" in phrase.groups and phrase.tokens[phrase.start + 1 : phrase.start + 3] == ["same", "period"]
    if (bare or same) and setting.period is None:
        return None
    if phrase.tokens[phrase.start] == "that" and (told := setting.reference) is not None and told.unit == "quarter":
        return compared_with(dated(told, f"{value_of(told)}, told last", Anchor("timex", value_of(told))))
    period, because, anchor = told_period(setting, latest=phrase.tokens[phrase.start + 1] in LATEST)
    before = "ago" in phrase.groups or phrase.get("which") in LAST_WORDS
    if "year" in phrase.groups:
        shift = year_of(phrase["year"], setting) - widen(period, "year").index
        there = dated(period.shift(shift * PER_YEAR.get(period.unit, 1)), because, anchor)
        return compared_with(there) if shift < 0 else there
    if before:
        return compared_with(dated(_year_before(period), f"a year before {because}", anchor))
    return dated(period, because, anchor)


def told_period(setting: Setting, *, latest: bool = False) -> tuple[Granule, str, Anchor]:
    """The period that the text is about: the one told last, else the latest quarter that has ended.

    The latest is a quarter, though months of the year so far were told last.
    """
    if setting.period is not None and not (latest and setting.period.unit == "year"):
        value = value_of(setting.period)
        return setting.period, f"{value}, told before", Anchor("timex", value)
    return latest_ended(setting), f"the latest quarter ended by {long_day(setting.day)}", setting.anchor


def told_quarter(setting: Setting) -> tuple[Granule, str, Anchor]:
    """The quarter that the text is about, or that of the month told last; else the latest that has ended."""
    told, base, anchor = told_period(setting)
    return widen(told, "quarter") if told.unit in ("month", "quarter") else latest_ended(setting), base, anchor


def latest_ended(setting: Setting) -> Granule:
    """The latest quarter that has ended."""
    return granule_of("quarter", setting.day).shift(-1)


def _year_before(period: Granule) -> Granule:
    return period.shift(-PER_YEAR.get(period.unit, 1))


def compared_with(reading: Reading | Refused) -> Reading | Refused:
    """What is only compared with is not what the text goes on about."""
    return msgspec.structs.replace(reading, granule=None) if isinstance(reading, Reading) else reading


def read_year_ago(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A year earlier, year-ago: the same period of the year before, where the text compares periods."""
    alone = _is_before_year(phrase, setting) or is_of_month_alone(phrase, setting)
    beside = None if alone else period_beside(phrase, setting)
    period = beside or (None if alone else setting.period)
    if period is not None and (_is_set_beside(phrase, beside) or _is_compared(phrase, period, setting)):
        value = value_of(period)
        because = f"the same period of the year before {value}, told before"
        return compared_with(dated(_year_before(period), because, Anchor("timex", value)))
    month = month_compared(phrase, setting)
    if month is not None:
        return compared_with(dated(_year_before(month), f"a year before {value_of(month)}", setting.anchor))
    earlier = "earlier" in phrase.groups
    here, anchor, base = told_last(setting, "year") if earlier else counted_from(setting, "year")
    return compared_with(dated(here.shift(-1), f"the year before {base}", anchor))


def period_beside(phrase: Phrase, setting: Setting) -> Granule | None:
    """The period that its own sentence told last, which may be none whose results were told before.

    A quarter that still runs or is forecast; a year whose results are told: "a loss of $5 million for 1989".
    """
    told = setting.reference
    if told is None or setting.narrative or told == setting.period:
        return None
    before = phrase.tokens[: phrase.start]
    if told.unit == "quarter":
        later = setting.period is None or setting.period.unit != "quarter" or setting.period < told
        return told if later and not QUARTERS.isdisjoint(before) else None
    year = value_of(told) if told.unit == "year" else None
    is_told = year in before and before[before.index(year) - 1] in RESULTS_OF
    return told if is_told and phrase.last_token in AMOUNTS | COMPARED_TO else None


def _is_before_year(phrase: Phrase, setting: Setting) -> bool:
    """The year before that, told behind a year; no telling of old compares periods."""
    told = setting.reference
    return setting.narrative or (phrase.tokens[phrase.end - 1] == "that" and told is not None and told.unit == "year")


def _is_set_beside(phrase: Phrase, beside: Granule | None) -> bool:
    """What its own sentence tells of a period is compared with it: "third-quarter profit may rise from a year ago"."""
    return beside is not None and phrase.last_token in SET_BESIDE


def _is_compared(phrase: Phrase, period: Granule, setting: Setting) -> bool:
    """Results are told of it; of a calendar quarter that still runs none are, but of a fiscal one "a year earlier"."""
    running = period.unit == "quarter" and period.index >= granule_of("quarter", setting.day).index
    if phrase.tokens[phrase.end - 1] != "ago" or phrase.last_token in AMOUNTS:
        return True
    around = phrase.tokens[max(phrase.start - REACH, 0) : phrase.end + REACH]
    return not running and (phrase.last_token in SET_BESIDE or not RESULTS.isdisjoint(around))


def read_compared_length(phrase: Phrase, setting: Setting) -> Reading:
    """The year-earlier nine months: as long as what is compared with them."""
    del setting
    value, unit, _ = length_of(phrase)
    return Reading("DURATION", value, GRANULARITIES_OF[unit], "a length of the year before", UNANCHORED)


_YEAR_AGO = "(year -? (ago | earlier) | prior - year)"

COMPARED_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the <latest> quarter",
        pattern="(the (latest | most recent | just -? (ended | completed | finished | concluded) | comparable | same"
        " | corresponding | like | equivalent)?"
        f" (year= <:year>)? (ago= {_YEAR_AGO})?"
        " | that | (which= <:last>) year ' s) (quarter | period)"
        " ((ago= (a | one) year (earlier | ago | before) | last year | a year) | (of | in) (year= <:year>))?",
        read=read_the_quarter,
        examples=(
            Example("Profit rose in the third quarter. For the quarter it was up.", "1989-Q3", "1989-10-30"),
            Example("Sales rose, from 2 million in the year-ago quarter", "1988-Q3", "1989-10-30"),
            Example("Sales rose on those of the prior-year period", "1988-Q3", "1989-10-30"),
            Example("for the corresponding period last year", "1988-Q3", "1989-10-30"),
            Example("in the like period a year earlier", "1988-Q3", "1989-10-30"),
            Example("in the 1988 quarter", "1988-Q3", "1989-10-30"),
            Example("Sales fell in the just-ended quarter.", "1989-Q3", "1989-10-30"),
            Example("in the corresponding period of 1987", "1987-Q3", "1989-10-30"),
        ),
        not_examples=("the quarterback",),
    ),
    DateRule(
        name="a year earlier",
        pattern="(a | one | the) year (earlier= earlier | before that?) | (a | one) year ago",
        read=read_year_ago,
        examples=(
            Example("Net fell in the third quarter from a year earlier.", "1988-Q3", "1989-10-30"),
            Example("A year ago it was a village.", "2014", "2015-06-18"),
            Example("Third-quarter net fell. A year ago, its stock split.", "1988", "1989-10-30"),
            Example("Third-quarter net fell. It was 2 in 1988 and 3 the year before that.", "1987", "1989-10-30"),
            Example("Prices rose in September from a year earlier.", "2014-09", "2015-10-18"),
            Example("The third quarter began. June sales rose 2 percent from a year earlier.", "1988-06", "1989-10-30"),
            Example("Net for the fiscal second quarter rose from $2 million a year ago.", "1991-Q2", "1992-04-23"),
            Example(
                "In the third quarter it lost; in the second it won. For the quarter net fell from a year earlier.",
                "1988-Q3",
                "1989-10-30",
            ),
            Example(
                "Growth was the slowest since the third quarter of 2009. A year ago it was 3.", "2014", "2015-06-18"
            ),
            Example("Sales may fall this quarter. A year ago they rose.", "2014", "2015-06-18"),
            Example(
                "Net fell in the third quarter, from 2 in the 1988 quarter. It was 1 a year before.",
                "1988-Q3",
                "1989-10-30",
            ),
        ),
        not_examples=("a year agog",),
    ),
    DateRule(
        name="the year-ago <count> months",
        pattern="(the (year -? (ago | earlier) | <:year> | comparable | corresponding | same | like)"
        " | (this | <:last> | <:next>) year ' s) (first | last | final)?"
        f" {COUNTED} (unit= months | weeks | quarters)",
        read=read_compared_length,
        examples=(
            Example("in the year-earlier nine months", "P9M", "1989-10-30"),
            Example("from 3 million in the 1987 six months", "P6M", "1989-10-30"),
            Example("in this year's first eight months", "P8M", "1989-10-30"),
            Example("from 4 million in the comparable 40 weeks", "P40W", "1989-10-30"),
        ),
        not_examples=("the year-ago nine monthly reports",),
    ),
    DateRule(
        name="year-ago",
        pattern="year - (ago | earlier) | prior - year | the? year - (ago | earlier) (half | month)",
        read=read_year_ago,
        examples=(
            Example("Third-quarter net rose on the year-ago figure.", "1988-Q3", "1989-10-30"),
            Example("Third-quarter net rose on the prior-year figure.", "1988-Q3", "1989-10-30"),
            Example("Sales rose in October from 2 in the year-earlier month.", "1988-10", "1989-11-30"),
            Example("First-half net rose. The year-earlier half was poor.", "1988-H1", "1989-10-30"),
        ),
        not_examples=("year-agoing",),
    ),
)
