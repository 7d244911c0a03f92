"""A weekday and its date in brackets: "on Saturday (July 24, 2004)". The weekday is the one of that date."""

from reconciler.concepts.calendar import first_day
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.phrases import DAYS, MONTH, MONTH_DAY, OF_YEAR, PART, WEEKDAY, plain
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Setting
from reconciler.extraction.dates.rules.by_day.absolute import read_day_of_month
from reconciler.extraction.dates.rules.by_hour.day_parts import day_or_part
from reconciler.extraction.words import WEEKDAYS


def read_bracketed_day(phrase: Phrase, setting: Setting) -> Parts | None:
    """Both are that day, where the weekday is right."""
    date = read_day_of_month(phrase.part("date"), setting)
    if not isinstance(date, Reading) or date.granule is None or date.granule.unit != "day":
        return None
    if first_day(date.granule).weekday() != WEEKDAYS[plain(phrase["weekday"])]:
        return None
    named = day_or_part(date.granule, phrase.part("named"), "the date is told behind it", date.anchor)
    return Parts((("named", named), ("date", dated(date.granule, date.because, date.anchor))))


BRACKETED_DAY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<weekday> (<date>)",
        pattern=f"(named= (last | this | next)? {WEEKDAY} {PART}) <:opening>"
        f" (date= {MONTH_DAY} {OF_YEAR} | the? (day= {DAYS}) of? {MONTH} {OF_YEAR}) <:closing>",
        read=read_bracketed_day,
        examples=(
            Example("He died Saturday (July 24, 2004).", "2004-07-24", "2015-06-18"),
            Example("It burned last Friday night (12 June).", "2015-06-12TNI", "2015-06-18"),
            Example("It burned on Tuesday [2 June].", "2015-06-02", "2015-06-18"),
        ),
        not_examples=("on Saturday (he said)", "Saturday (maybe)"),
    ),
)
