"""Quarters in pairs, and by their months: "the second and third quarters", "the April-June quarter"."""

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.numbers import ordinal_value
from reconciler.extraction.dates.grammar.phrases import YEAR, month_in, plain
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules.by_period.business import QUARTERS_A_YEAR, quarter_of_year
from reconciler.extraction.dates.rules.by_period.matches import is_of_match
from reconciler.extraction.words import MONTHS

MONTHS_A_QUARTER = 3


def read_two_quarters(phrase: Phrase, setting: Setting) -> Parts | None:
    """Each of them, of the year told behind both."""
    numbers = {name: ordinal_value(phrase[words]) for name, words in (("one", "number"), ("other", "second"))}
    if max(numbers.values()) > QUARTERS_A_YEAR or (not setting.narrative and is_of_match(phrase)):
        return None
    return Parts(tuple((name, quarter_of_year(number, phrase, setting)) for name, number in numbers.items()))


def read_quarter_of_months(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The three months that make one, or the one that a month closes."""
    last, first = MONTHS[plain(phrase["last"])], phrase.get("first")
    if phrase.next_token == "-":
        return None
    if last % MONTHS_A_QUARTER or (first is not None and last - MONTHS[plain(first)] != MONTHS_A_QUARTER - 1):
        return None
    return quarter_of_year(last // MONTHS_A_QUARTER, phrase, setting)


QUARTER_NAME_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the <number> and <number> quarters",
        pattern="(one= the? (number= <:ordinal>)) (and | or) (other= the? (second= <:ordinal>) fiscal? quarters"
        f" ((of | in) fiscal? {YEAR})?)",
        read=read_two_quarters,
        examples=(
            Example("Sales fell in the first and second quarters.", "1989-Q1", "1989-10-30"),
            Example("Net rose in the third and fourth quarters of 1987.", "1987-Q3", "1989-10-30"),
        ),
        not_examples=("the second and third quarterbacks", "they scored in the second and third quarters"),
    ),
    DateRule(
        name="the <month>-<month> quarter",
        pattern=f"the? ({month_in('first')} (- | -? (to | through) -?))? {month_in('last')} (quarter | - quarter)"
        f" | the? {month_in('first')} (- | -? (to | through) -?) {month_in('last')} period",
        read=read_quarter_of_months,
        examples=(
            Example("Output rose in the April-June quarter.", "1989-Q2", "1989-10-30"),
            Example("Net fell in the June quarter.", "1989-Q2", "1989-10-30"),
            Example("exports in the July-to-September period", "1989-Q3", "1989-10-30"),
        ),
        not_examples=("the May quarterly report", "the June quarter-finals"),
    ),
)
