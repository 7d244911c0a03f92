"""Units of figures that come out again and again: "in the latest week", "the current-quarter estimate"."""

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import counted_from
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.units import GRANULE_UNITS, UNIT_WORDS
from reconciler.extraction.dates.rules.by_period.compared import read_year_ago

OF_WHAT = frozenset("of in since to".split())
"""Behind "the latest week" these tell which row of weeks it is the last of."""


def read_latest_unit(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The latest week, month: the one before this, as figures are told of what is over."""
    if setting.narrative or phrase.next_token in OF_WHAT:
        return None
    unit, _ = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]]
    told = setting.reference
    if told is not None and told.unit == unit and told < counted_from(setting, unit)[0]:
        return dated(told, f"the {unit} told last", setting.anchor)
    here, anchor, base = counted_from(setting, unit)
    return dated(here.shift(-1), f"the {unit} before {base}, the latest that is over", anchor)


def read_current_unit(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The current-quarter estimate: of the quarter that runs."""
    unit, _ = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]]
    here, anchor, base = counted_from(setting, unit)
    return dated(here, f"the {unit} of {base}", anchor)


def read_year_ago_figure(phrase: Phrase, setting: Setting) -> Parts | None:
    """The year ago figure, without its hyphen."""
    found = read_year_ago(phrase.part("core"), setting)
    return None if found is None else Parts((("core", found),))


LATEST_UNIT_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the latest <week or month>",
        pattern="the (latest | most recent) full? (unit= week | month)",
        read=read_latest_unit,
        examples=(
            Example("Claims rose in the latest week.", "2015-W24", "2015-06-18"),
            Example("Sales fell in the most recent month.", "2015-05", "2015-06-18"),
            Example("Prices rose in April. For the latest month the gain was small.", "2015-04", "2015-06-18"),
        ),
        not_examples=("in the latest week of fighting", "the latest weekly"),
    ),
    DateRule(
        name="current-<unit>",
        pattern="current - (unit= week | month | quarter | year)",
        read=read_current_unit,
        examples=(
            Example("it cut its current-quarter estimate", "2015-Q2", "2015-06-18"),
            Example("current-year profit", "2015", "2015-06-18"),
        ),
        not_examples=("current-quarterly",),
    ),
    DateRule(
        name="the year ago <figure>",
        pattern="the (core= year ago) (figure | figures | level | levels | result | results | total | number"
        " | loss | profit | pace | rate | month | half)",
        read=read_year_ago_figure,
        examples=(
            Example("Third-quarter net was 3 million. The year ago figure was 2 million.", "1988-Q3", "1989-10-30"),
            Example("Third-quarter net rose on the year ago level.", "1988-Q3", "1989-10-30"),
        ),
        not_examples=("the year agog", "for the year ago went"),
    ),
)
