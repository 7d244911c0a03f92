"""Weeks, months, years told from here: "last month", "this year", "the end of last week"."""

from reconciler.concepts.calendar import granule_of
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.absolute import parted
from reconciler.extraction.dates.days import long_day
from reconciler.extraction.dates.phrases import EDGE
from reconciler.extraction.dates.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.tables import GRANULE_UNITS, LAST_WORDS, NEXT_WORDS, UNIT_WORDS


def read_unit(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Last, this or next week, month, quarter, year."""
    unit, size = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]]
    which = phrase["which"]
    shift = -size if which in LAST_WORDS else size if which in NEXT_WORDS else 0
    because = (
        f"the {unit} {shift:+d} from {long_day(setting.day)}" if shift else f"the {unit} of {long_day(setting.day)}"
    )
    return parted(granule_of(unit, setting.day).shift(shift), phrase, because, setting.anchor)


DEICTIC_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<last or next> <week, month, year>",
        pattern=f"{EDGE} the? (which= <:last> | <:next> | <:this>) <unit:granular_one>",
        read=read_unit,
        examples=(
            Example("last month", "2015-05", "2015-06-18"),
            Example("the end of last year", "2014 END", "2015-06-18"),
            Example("this year", "2015", "2015-06-18"),
        ),
        not_examples=("at last monthly",),
    ),
)
