"""Stretches told by another: "the same period in 2014"."""

from datetime import datetime, timedelta

from reconciler.concepts.interval import Interval
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.grammar.phrases import YEAR
from reconciler.extraction.dates.grammar.points import timed
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.years import year_of


def read_same_period(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The stretch told before, moved to another year."""
    told = setting.stretch
    if told.start is None or told.end is None:
        return None
    shift = -1 if "year" not in phrase.groups else year_of(phrase["year"], setting) - told.start.year
    try:
        moved = Interval(_moved(told.start, shift), _moved(told.end, shift))
    except ValueError:
        return Refused("the stretch told before cannot be moved so far: the calendar holds the years 1 to 9999")
    because = f"the stretch told before, moved to {told.start.year + shift}"
    return timed("DURATION", printed_range(moved), moved, "day", because, Anchor("timex", printed_range(told)))


def printed_range(stretch: Interval) -> str:
    """First and last day with a solidus between, as ISO 8601 prints an interval; empty where an end is open."""
    if stretch.start is None or stretch.end is None:
        return ""
    last = stretch.end - timedelta(days=1)
    return f"{stretch.start.date().isoformat()}/{last.date().isoformat()}"


def _moved(moment: datetime, years: int) -> datetime:
    """The same day of another year; 29 February becomes 1 March where there is none."""
    try:
        return moment.replace(year=moment.year + years)
    except ValueError:
        return moment.replace(year=moment.year + years, month=3, day=1)


RANGE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the same period in <year>",
        pattern="the? (same | corresponding | comparable | equivalent) (period | time | stretch)"
        f" ((in | of | for)? {YEAR} | of? (last | the <:previous>) year"
        " | (a | one | the) year (earlier | ago | before))",
        read=read_same_period,
        examples=(
            Example("Between May 1 and May 7, as in the same period in 2014", "2014-05-01/2014-05-07", "2015-06-18"),
            Example("Between May 1 and May 7, as in the same period for 2014", "2014-05-01/2014-05-07", "2015-06-18"),
            Example("Between May 1 and May 7, as in the same period a year ago", "2014-05-01/2014-05-07", "2015-06-18"),
            Example(
                "In the first five months of 2015 it rained more than in the same period of 2013",
                "2013-01-01/2013-05-31",
                "2015-06-18",
            ),
        ),
        not_examples=("the same period in history",),
    ),
)
