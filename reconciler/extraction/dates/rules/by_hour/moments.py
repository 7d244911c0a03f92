"""Minutes and hours beside what the text told: "half an hour later", counted from the clock time told last."""

from datetime import datetime, timedelta

from reconciler.concepts.calendar import granule_of
from reconciler.concepts.interval import Interval
from reconciler.concepts.timex import Anchor, Mod
from reconciler.extraction.dates.context.context import told_last
from reconciler.extraction.dates.grammar.amounts import hedge_of_date
from reconciler.extraction.dates.grammar.lengths import shifted
from reconciler.extraction.dates.grammar.names import long_length
from reconciler.extraction.dates.grammar.points import dated, timed
from reconciler.extraction.dates.grammar.rule import Phrase, Reading, Refused, Setting

MINUTE = timedelta(minutes=1)


def moment_beside(
    length: tuple[str, float | None], phrase: Phrase, setting: Setting, *, sign: int
) -> Reading | Refused | None:
    """So many hours or minutes after or before the clock time told last; else the same day."""
    if setting.reference is None or setting.reference.unit != "day":
        return None
    unit, number = length
    told = setting.moment
    if told is not None and number is not None:
        there = _away(told, unit, sign * number)
        if there is None:
            return Refused("a moment that lies outside the calendar, which holds the years 1 to 9999")
        if told.date() > setting.day or there.date() <= setting.day:
            because = f"{long_length(number, unit)} {'before' if sign < 0 else 'after'} {told:%H:%M}, told before"
            return _at(there, because, told, hedge_of_date(phrase, sign))
    day, anchor, base = told_last(setting, "day")
    return dated(day, f"minutes or hours away: {base}", anchor)


def _away(told: datetime, unit: str, count: float) -> datetime | None:
    """None beyond the calendar, which holds the whole minute or nothing of it."""
    try:
        there = shifted(told, unit, count)
    except (ValueError, OverflowError):
        return None
    return there if there <= datetime.max - MINUTE else None


def _at(there: datetime, because: str, told: datetime, mod: Mod | None) -> Reading:
    value, day = there.isoformat(timespec="minutes"), granule_of("day", there.date())
    anchor, minute = Anchor("timex", told.isoformat(timespec="minutes")), Interval(there, there + MINUTE)
    return timed("TIME", value, minute, "minute", because=because, anchor=anchor, mod=mod, granule=day)
