"""Days of one month told together: "3, 4 and 9 May 1915", "June 12, 13 and 15", "the night of 4/5 May"."""

from itertools import pairwise

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.year_of_month import year_for
from reconciler.extraction.dates.grammar.phrases import DAYS, MONTH, OF_YEAR, month_in
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import PARTS_OF_DAY
from reconciler.extraction.dates.rules.by_day.days_of_months import day_of, month_of, monthday_of
from reconciler.extraction.dates.rules.by_hour.day_parts import day_part
from reconciler.extraction.dates.rules.by_length.counted import NO_EVENT

NAMES = ("first", "second", "third", "fourth")


def read_days(phrase: Phrase, setting: Setting) -> Parts | None:
    """Each day, in their order; the number at the end counts nothing that follows."""
    ends = "year" in phrase.groups or "month_behind" in phrase.groups or phrase.next_token in NO_EVENT
    told = [(name, monthday_of(phrase[f"{name}_day"])) for name in NAMES if name in phrase.groups]
    if not ends or any(one >= two for (_, one), (_, two) in pairwise(told)):
        return None
    month = month_of(phrase["month"])
    year, because, anchor, _ = year_for(month, told[-1][1], phrase, setting)
    return Parts(tuple((name, day_of(year, month, day, because=because, anchor=anchor)) for name, day in told))


def read_night_between(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The night of 4/5 May: it begins on the first of the two."""
    first, second = map(int, phrase["days"].split("/"))
    part = PARTS_OF_DAY[phrase["part"]]
    if second != first + 1 or part != "NI":
        return None
    month = month_of(phrase["month"])
    year, because, anchor, _ = year_for(month, first, phrase, setting)
    day = day_of(year, month, first, because=because, anchor=anchor)
    if not isinstance(day, Reading) or day.granule is None:
        return day
    return day_part(day.granule, part, because, anchor)


def _day(name: str) -> str:
    return f"the? ({name}_day= {DAYS})"


_MORE = f"((second= {_day('second')}) ,)? (third= {_day('third')}) ,? (and | or)"

DAY_LIST_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<part of day> of <day>/<day> <month>",
        pattern=f"the? <part> (of | on) (the? (days= <:fraction>) of? {MONTH} | {MONTH} (days= <:fraction>)) {OF_YEAR}",
        read=read_night_between,
        examples=(
            Example("on the night of 4/5 September 1916", "1916-09-04TNI"),
            Example("the night of April 4/5, 1912", "1912-04-04TNI"),
        ),
        not_examples=("the night of 4/7 Mayors",),
    ),
    DateRule(
        name="<day>, <day> and <day> <month>",
        pattern=f"(first= {_day('first')}) , {_MORE}"
        f" (fourth= {_day('fourth')} (month_behind= of? {month_in('month')}) {OF_YEAR})",
        read=read_days,
        examples=(
            Example("on 3, 4 and 9 May 1915", "1915-05-03"),
            Example("on the 2nd, 5th, 6th and 9th of May 1915", "1915-05-05"),
        ),
        not_examples=("on 9, 4 and 3 Mayors",),
    ),
    DateRule(
        name="<month> <day>, <day> and <day>",
        pattern=f"(first= {month_in('month')} {_day('first')}) , {_MORE} (fourth= {_day('fourth')} {OF_YEAR})",
        read=read_days,
        examples=(
            Example("on June 12, 13 and 15, 1990", "1990-06-13"),
            Example("They met on June 12, 13 and 15.", "2015-06-12", "2015-06-18"),
            Example("They met on June 2, 5, 6, and 9, and left.", "2015-06-06", "2015-06-18"),
        ),
        not_examples=("Mayor 2, 5 and 9",),
    ),
)
