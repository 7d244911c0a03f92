"""Where a phrase counts from: the day of publication or speech, or what the text told last."""

from collections.abc import Mapping
from datetime import date

from reconciler.concepts.calendar import Granule, GranuleUnit, first_day, granule_of, value_of, widen
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.names import long_day
from reconciler.extraction.dates.rule import Setting


def counted_from(setting: Setting, unit: GranuleUnit) -> tuple[Granule, Anchor, str]:
    """The granule that "this" is; in a narrative, the one told last."""
    if setting.narrative and setting.reference is not None:
        return told_last(setting, unit)
    return granule_of(unit, setting.day), setting.anchor, long_day(setting.day)


def told_last(setting: Setting, unit: GranuleUnit) -> tuple[Granule, Anchor, str]:
    """The granule that holds the date told last, where there is one as fine; else that of the day counted from."""
    reference = setting.reference
    if reference is None:
        return granule_of(unit, setting.day), setting.anchor, long_day(setting.day)
    try:
        value = value_of(reference)
        return widen(reference, unit), Anchor("timex", value), f"{value}, told before"
    except ValueError:
        return granule_of(unit, setting.day), setting.anchor, long_day(setting.day)


FINENESS: Mapping[str, int] = {
    unit: place
    for place, unit in enumerate(
        ("day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century", "millennium")
    )
}


def is_finer(setting: Setting, unit: GranuleUnit) -> bool:
    """What the text told last is as fine as `unit`, or nothing was told."""
    return setting.reference is None or FINENESS[setting.reference.unit] <= FINENESS[unit]


def told_year(setting: Setting) -> int:
    """The year of the date told last, else of the day counted from."""
    return setting.day.year if setting.reference is None else first_day(setting.reference).year


def told_day(setting: Setting) -> date | None:
    """The day told last, where it was told to the day."""
    reference = setting.reference
    return date.fromordinal(reference.index) if reference is not None and reference.unit == "day" else None
