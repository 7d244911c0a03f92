"""Lengths told in two units: "an hour and 20 minutes", "three years and two months"."""

from collections.abc import Mapping

import msgspec

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.amounts import COUNTED, QUALIFIER, hedge_of, length_of
from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF
from reconciler.extraction.dates.grammar.numbers import COUNT, number_of, printed
from reconciler.extraction.dates.grammar.points import UNANCHORED
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Setting
from reconciler.extraction.dates.grammar.units import DURATION_CODES, UNIT_WORDS

PARTS: Mapping[str, Mapping[str, str]] = {
    "year": {"month": "", "day": ""},
    "month": {"day": ""},
    "day": {"hour": "T"},
    "hour": {"minute": ""},
    "minute": {"second": ""},
}
"""The units that go on where the first one ends, and what ISO 8601 writes between them."""


class TwoUnits(msgspec.Struct, frozen=True):
    """Three years and two months: the first unit and its number, the smaller one and its number."""

    unit: str
    number: float
    rest: str
    second: float


def two_units_of(phrase: Phrase) -> TwoUnits | None:
    """Hours and minutes, years and months; of other pairs, and where a unit is in parts, each is a length by itself."""
    value, unit, number = length_of(phrase)
    rest = UNIT_WORDS[phrase["rest_unit"]]
    second = number_of(phrase.get("rest") or "few")
    if number is None or second is None or rest not in PARTS.get(unit, ()):
        return None
    if number % 1 or not value.endswith(DURATION_CODES[unit][2]):
        return None
    return TwoUnits(unit, number, rest, second)


def read_two_units(phrase: Phrase, setting: Setting) -> Reading | None:
    """A length in two units, as ISO 8601 writes it."""
    del setting
    told = two_units_of(phrase)
    if told is None:
        return None
    rest = told.rest
    value = f"{length_of(phrase)[0]}{PARTS[told.unit][rest]}{printed(told.second)}{DURATION_CODES[rest][2]}"
    return Reading(
        "DURATION", value, GRANULARITIES_OF[rest], "a length told in two units", UNANCHORED, mod=hedge_of(phrase)
    )


def read_three_units(phrase: Phrase, setting: Setting) -> Reading | None:
    """Two hours, nine minutes and 16 seconds."""
    first, unit = read_two_units(phrase, setting), UNIT_WORDS[phrase["third_unit"]]
    third, rest = number_of(phrase["third"]), UNIT_WORDS[phrase["rest_unit"]]
    if first is None or third is None or unit not in PARTS.get(rest, ()):
        return None
    value = f"{first.value}{PARTS[rest][unit]}{printed(third)}{DURATION_CODES[unit][2]}"
    return msgspec.structs.replace(first, value=value, granularity=GRANULARITIES_OF[unit])


_SMALLER = {rest for parts in PARTS.values() for rest in parts}
SMALLER = " | ".join(word for word, unit in UNIT_WORDS.items() if unit in _SMALLER)
_REST = COUNTED.replace("count=", "rest=").replace("vague=", "vague_rest=")
TWO_UNITS = f"{QUALIFIER} {COUNTED} <unit> (, | and)? {_REST} (rest_unit= {SMALLER})"

_THIRD = COUNT.replace("count=", "third=")

TWO_UNITS_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<count> <units>, <count> <smaller units> and <count> <the smallest>",
        pattern=f"{TWO_UNITS} (, and | , | and)? {_THIRD} (third_unit= {SMALLER})",
        read=read_three_units,
        examples=(
            Example("he finished in 2 hours, 9 minutes, 16 seconds", "PT2H9M16S"),
            Example("after two years, one month and three days", "P2Y1M3D"),
        ),
        not_examples=("two hours, 9 minutes and two days",),
    ),
    DateRule(
        name="<count> <units> and <count> <smaller units>",
        pattern=TWO_UNITS,
        read=read_two_units,
        examples=(
            Example("it took an hour and 20 minutes", "PT1H20M"),
            Example("after three years and two months", "P3Y2M"),
            Example("he ruled for one year and three days", "P1Y3D"),
            Example("nearly two days, three hours", "P2DT3H APPROX"),
        ),
        not_examples=("two days and two nights", "after two days two men", "half a minute and twenty seconds"),
    ),
)
