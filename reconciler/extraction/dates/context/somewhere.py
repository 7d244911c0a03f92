"""Days and weeks of which only the month or year is known: "in July … the following day" is 1979-07-XX."""

from reconciler.concepts.calendar import Granule, GranuleUnit, interval_of, value_of, year_of
from reconciler.concepts.interval import EVER, Interval
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.context import DAYLIKE, is_finer
from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF
from reconciler.extraction.dates.grammar.names import named
from reconciler.extraction.dates.grammar.points import is_before_christ
from reconciler.extraction.dates.grammar.rule import Reading, Setting

SHAPES = {"day": "-XX-XX", "week": "-WXX", "weekend": "-WXX-WE", "month": "-XX"}
"""What follows the year where nothing finer is known, as TIMEX3 writes it."""

YEARLY = frozenset(("season", "quarter", "half", "year"))
"""What holds a day of which not even the month is known."""


def somewhere_in(setting: Setting, unit: GranuleUnit) -> Reading | None:
    """A day or week beside another, where the text told only the month or year; None where it told enough."""
    told = setting.reference
    if told is None or unit not in DAYLIKE or is_finer(setting, unit) or told.unit not in YEARLY | {"month"}:
        return None
    value = _value(told, unit)
    return Reading(
        "DATE",
        value,
        GRANULARITIES_OF[unit],
        f"some {unit} of {named(told)}, told before",
        Anchor("timex", value_of(told)),
        _interval(told),
    )


def _value(told: Granule, unit: GranuleUnit) -> str:
    if told.unit == "month" and unit == "day":
        return f"{value_of(told)}-XX"
    return value_of(Granule("year", year_of(told))) + SHAPES[unit]


def _interval(told: Granule) -> Interval:
    if is_before_christ(told):
        return EVER
    try:
        return interval_of(told)
    except ValueError:
        return EVER
