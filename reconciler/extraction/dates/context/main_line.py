"""Where a history stands while it looks back with "had": the next sentence without it goes on from there."""

from collections.abc import Sequence

import msgspec

from reconciler.concepts.calendar import Granule, first_day, year_of
from reconciler.extraction.dates.grammar.points import is_before_christ
from reconciler.extraction.dates.grammar.rule import Phrase, Setting

CLAUSE_REACH = 14
"""Tokens before a date within which "had" governs it."""
DATED = frozenset(("day", "month"))


def main_line(setting: Setting, granule: Granule, phrase: Phrase) -> Setting | None:
    """What to go back to behind a day or month that lies before what was told and is told with "had"."""
    if not setting.narrative or "had" not in phrase.before(CLAUSE_REACH):
        return None
    main = msgspec.structs.replace(setting, main=None) if setting.main is None else setting.main
    told = main.reference
    if told is None or main.told_year is None or granule.unit not in DATED or told.unit not in DATED:
        return None
    return main if _is_before(granule, told) else None


def _is_before(granule: Granule, told: Granule) -> bool:
    if is_before_christ(granule) or is_before_christ(told):
        return year_of(granule) < year_of(told)
    return first_day(granule) < first_day(told)


def back_on_main_line(setting: Setting, tokens: Sequence[str]) -> Setting:
    """At the head of a sentence: back, unless it goes on with what had been."""
    return setting if setting.main is None or "had" in tokens else setting.main
