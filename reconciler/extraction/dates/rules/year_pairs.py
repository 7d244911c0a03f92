"""Years and centuries told together: "2006-07", "499-493 BC", "the 18th and 19th centuries"."""

from reconciler.concepts.calendar import Granule
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.numbers import ordinal_value
from reconciler.extraction.dates.grammar.phrases import YEAR_BC
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Setting
from reconciler.extraction.dates.grammar.year_digits import PROSE_YEARS

LAST_CENTURY = 21


def read_two_years(phrase: Phrase, setting: Setting) -> Parts | None:
    """1955-1963, 2006-07."""
    del setting
    one, printed = int(phrase["first"]), phrase["second"]
    two = int(printed) if len(printed) > 2 else one // 100 * 100 + int(printed)
    if one not in PROSE_YEARS or not one < two:
        return None
    because = "years of a range"
    return Parts(
        (
            ("first", dated(Granule("year", one), because, EXPLICIT)),
            ("second", dated(Granule("year", two), because, EXPLICIT)),
        )
    )


def read_two_ancient_years(phrase: Phrase, setting: Setting) -> Parts | None:
    """499-493 BC."""
    del setting
    first, second = int(phrase["first"]), int(phrase["year"])
    if first <= second:
        return None
    because = "years of a range"
    return Parts(
        (
            ("first", dated(Granule("year", 1 - first), because, EXPLICIT)),
            ("second", dated(Granule("year", 1 - second), because, EXPLICIT)),
        )
    )


def read_two_centuries(phrase: Phrase, setting: Setting) -> Parts | None:
    """The 18th and 19th centuries."""
    del setting
    one, two = ordinal_value(phrase["one"]), ordinal_value(phrase["two"])
    if not 0 < one < two <= LAST_CENTURY:
        return None
    first, second = (dated(Granule("century", number - 1), "told together", EXPLICIT) for number in (one, two))
    return Parts((("first", first), ("second", second)))


_TO = "(- | to | and | or | through | until)"

YEAR_PAIR_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<year>-<year> BC",
        pattern=f"(first= <:digits>) {_TO} (second= {YEAR_BC})",
        read=read_two_ancient_years,
        examples=(Example("in 480-479 BC", "BC0480"),),
        not_examples=("in 479-480 BC",),
    ),
    DateRule(
        name="<year>-<year>",
        pattern="(first= <:year>) (- | /) (second= <:year> | <:two_digits>)",
        read=read_two_years,
        examples=(
            Example("in 1955-1963", "1963"),
            Example("in 2006-07", "2007"),
            Example("in 2006/07", "2007"),
            Example("his reign (3 May 1908 – 8 June 1921)", "1921-06-08"),
            Example("his reign (3 May 1908–21 June 1921)", "1921-06-21"),
        ),
        not_examples=("1955-06-07 or 1-07", "in 1990-80"),
    ),
    DateRule(
        name="<century> and <century>",
        pattern=f"(first= the? (one= <:ordinal>)) {_TO} (second= the? (two= <:ordinal>) centuries)",
        read=read_two_centuries,
        examples=(
            Example("in the 18th and 19th centuries", "17"),
            Example("from the sixteenth to the eighteenth centuries", "17"),
        ),
        not_examples=("the 18th and 19th century-old oaks",),
    ),
)
"""Behind the days of a month: of "1908 – 8 June 1921" the second number is a day."""
