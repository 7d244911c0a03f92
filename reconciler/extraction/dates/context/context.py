"""Where a phrase counts from: the day of publication or speech, or what the text told last."""

from collections.abc import Mapping
from datetime import date

from reconciler.concepts.calendar import Granule, GranuleUnit, granule_of, value_of, widen, year_of
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.grammar.names import named
from reconciler.extraction.dates.grammar.points import is_before_christ
from reconciler.extraction.dates.grammar.rule import Setting


def counted_from(setting: Setting, unit: GranuleUnit) -> tuple[Granule, Anchor, str]:
    """The granule that "this" is; in a narrative, the one told last."""
    if setting.narrative and setting.reference is not None:
        return told_last(setting, unit)
    return _here(setting, unit)


def _here(setting: Setting, unit: GranuleUnit) -> tuple[Granule, Anchor, str]:
    granule = granule_of(unit, setting.day)
    return granule, setting.anchor, named(granule)


def told_last(setting: Setting, unit: GranuleUnit) -> tuple[Granule, Anchor, str]:
    """The granule that holds the date told last, where there is one as fine; else that of the day counted from."""
    reference = reference_for(setting, unit)
    if reference is None or (unit in DAYLIKE and is_before_christ(reference)):
        return _here(setting, unit)
    try:
        granule = widen(reference, unit)
        return granule, Anchor("timex", value_of(reference)), f"{named(granule)}, told before"
    except ValueError:
        return _here(setting, unit)


def reference_for(setting: Setting, unit: GranuleUnit) -> Granule | None:
    """What was told last; behind a year that a history only named in passing, for days and months the day before it."""
    told = setting.reference
    if told is None or told.unit != "year" or unit not in BELOW_YEAR or not setting.days:
        return told
    day = setting.days[0].day
    return day if told.index != setting.told_year == year_of(day) else told


def day_told(setting: Setting) -> tuple[Granule, Anchor, str]:
    """The day told last; that of publication where what was told is coarser, or lies far off."""
    told = setting.reference
    if told is None or (told.unit == "day" and not is_far_off(told, setting)):
        return told_last(setting, "day")
    if setting.narrative and setting.days and year_of(setting.days[0].day) == setting.told_year:
        day = setting.days[0].day
        return day, Anchor("timex", value_of(day)), f"{named(day)}, the day told last"
    return granule_of("day", setting.day), setting.anchor, "publication: no other day is told"


def is_far_off(told: Granule, setting: Setting) -> bool:
    """No day that news tells hours of: the bond falls due on it, or an earlier paragraph looked back to it."""
    if setting.narrative:
        return False
    ahead = told.index - setting.day.toordinal()
    return ahead > FORTNIGHT or (setting.carried and ahead < -TWO_YEARS)


FORTNIGHT, TWO_YEARS = 14, 730
DAYLIKE = frozenset(("day", "week", "weekend"))
BELOW_YEAR = DAYLIKE | {"month"}
FINENESS: Mapping[str, int] = {
    unit: place
    for place, unit in enumerate(
        ("day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century", "millennium")
    )
}


def is_finer(setting: Setting, unit: GranuleUnit) -> bool:
    """What the text told last is as fine as `unit`, or nothing was told."""
    told = reference_for(setting, unit)
    return told is None or FINENESS[told.unit] <= FINENESS[unit]


def told_year(setting: Setting) -> int:
    """The year of the date told last, else the one that the history opens in, or of the day counted from."""
    if setting.reference is not None:
        return year_of(setting.reference)
    return setting.told_year if setting.narrative and setting.told_year is not None else setting.day.year


def told_day(setting: Setting) -> date | None:
    """The day told last, where it was told to the day."""
    reference = setting.reference
    return date.fromordinal(reference.index) if reference is not None and reference.unit == "day" else None
