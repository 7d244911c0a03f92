"""Years away to the day: "five years to the day later", "a year ago to the day"."""

from datetime import datetime

from reconciler.concepts.calendar import granule_of
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.context import told_day
from reconciler.extraction.dates.grammar.amounts import COUNTED, length_of
from reconciler.extraction.dates.grammar.lengths import shifted
from reconciler.extraction.dates.grammar.names import long_day, long_length
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.units import GRANULE_UNITS


def read_to_the_day(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Five years to the day later, a year ago to the day: that very day, so many years away."""
    ago = "ago" in phrase.tokens[phrase.start : phrase.end]
    start = setting.day if ago else told_day(setting)
    _, unit, number = length_of(phrase)
    if start is None or number is None or unit not in GRANULE_UNITS:
        return None
    back = ago or "back" in phrase.groups
    try:
        away = shifted(datetime(start.year, start.month, start.day), unit, -number if back else number)
    except (ValueError, OverflowError):
        return Refused("a day that lies outside the calendar, which holds the years 1 to 9999")
    because = f"{long_length(number, unit)} {'before' if back else 'after'} {long_day(start)}, to the day"
    anchor = setting.anchor if ago else Anchor("timex", start.isoformat())
    return dated(granule_of("day", away.date()), because, anchor)


TO_THE_DAY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<count> <unit> to the day later",
        pattern=f"{COUNTED} <unit> (to the day (later | (back= earlier | before) | ago) | ago to the day)",
        read=read_to_the_day,
        examples=(
            Example("It began on 3 May 1917. Five years to the day later it ended.", "1922-05-03"),
            Example("It fell on 3 May 1917, a year to the day earlier.", "1916-05-03"),
            Example("a year ago to the day", "2014-06-18", "2015-06-18"),
        ),
        not_examples=("a year to the day they met",),
    ),
)
