"""A day, its morning, afternoon, evening or night, and hours of it."""

from datetime import timedelta

import msgspec

from reconciler.concepts.calendar import Granule
from reconciler.concepts.interval import Interval
from reconciler.concepts.timex import Anchor, Mod
from reconciler.extraction.dates.grammar.points import dated, hours_of, timed
from reconciler.extraction.dates.grammar.rule import Phrase, Reading, Refused
from reconciler.extraction.dates.grammar.tables import MODS, PART_HOURS, PARTS_OF_DAY

MORNING = 6
SMALL_HOURS = (0, 6)
EARLY_MORNING = (0, 9)
LATE_NIGHT = 21
"""The hour that a late night begins."""


def shifted_day(day: Reading, shift: int) -> Reading:
    """The day before or after, as far as its granule and value go."""
    if day.granule is None or day.interval.start is None:
        return day
    moved = (day.interval.start + timedelta(days=shift)).date()
    return msgspec.structs.replace(day, granule=day.granule.shift(shift), value=moved.isoformat())


def day_or_part(day: Granule, phrase: Phrase, because: str, anchor: Anchor) -> Reading | Refused:
    """A day as a DATE, or its morning, afternoon, evening or night as a TIME."""
    mod = mod_of(phrase)
    if "part" not in phrase.groups:
        return dated(day, because, anchor, mod=mod)
    return day_part(day, PARTS_OF_DAY[phrase["part"]], because, anchor, mod=mod)


def day_part(day: Granule, code: str, because: str, anchor: Anchor, *, mod: Mod | None = None) -> Reading | Refused:
    """A part of a day as a TIME; early morning begins at midnight, otherwise early and late are halves."""
    first, last = PART_HOURS[code]
    if mod == "START":
        first, last = EARLY_MORNING if first == MORNING else (first, (first + last) // 2)
    elif mod == "END":
        first = LATE_NIGHT if code == "NI" else (first + last) // 2
    return hours(day, (f"T{code}", first, last), because, anchor, mod=mod)


def small_hours(day: Granule, because: str, anchor: Anchor) -> Reading | Refused:
    """From midnight to six."""
    return hours(day, ("TMO", *SMALL_HOURS), because, anchor, mod="START")


def hours(
    day: Granule, part: tuple[str, int, int], because: str, anchor: Anchor, *, mod: Mod | None = None
) -> Reading | Refused:
    """A TIME on a day: the end of its value, its first hour, and the first hour after."""
    whole = dated(day, because, anchor)
    if isinstance(whole, Refused):
        return whole
    try:
        interval: Interval = hours_of(day, part[1], part[2])
    except OverflowError:
        return Refused("the night runs outside the calendar, which holds the years 1 to 9999")
    return timed(
        "TIME", whole.value + part[0], interval, "part_of_day", because=because, anchor=anchor, mod=mod, granule=day
    )


def mod_of(phrase: Phrase) -> Mod | None:
    """START, MID or END for early, mid and late."""
    return MODS[phrase["mod"]] if "mod" in phrase.groups else None
