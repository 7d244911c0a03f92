"""A stretch that outlines the whole of a history, which begins behind it: "The war lasted from 1708 to 1714"."""

from reconciler.concepts.calendar import Granule, interval_of, year_of
from reconciler.concepts.interval import Interval
from reconciler.extraction.dates.grammar.rule import Phrase, Setting

YEAR = 12
"""Months."""
OPENING_TIMES, OUTLINE_REACH = 3, 24
"""Time expressions of a text by the end of its outline, and words before that end that may name the story."""
WHOLE_STORIES = frozenset(
    "lasted fought waged raged war wars conflict siege campaign crisis revolt rebellion uprising rising revolution"
    " insurgency strike expedition epidemic famine blockade occupation".split()
)


HEADING_LONG = 9
"""Tokens of a heading at most."""


def begun_at(setting: Setting, phrase: Phrase, stretch: Interval) -> Granule | None:
    """The first year of the stretch that a heading prints at its end, where what it heads begins: "1893–1895"."""
    if not setting.narrative or stretch == setting.stretch or stretch.start is None:
        return None
    ends = phrase.tokens[phrase.end :] in ([], [")"], (), (")",)) and len(phrase.tokens) <= HEADING_LONG
    return Granule("year", stretch.start.year) if ends else None


def is_outline(phrase: Phrase, told: int) -> bool:
    """The war lasted from May 1808 to 1814, told first: the whole of the story, which begins behind it."""
    return told <= OPENING_TIMES and not WHOLE_STORIES.isdisjoint(phrase.before(OUTLINE_REACH))


def outlined_year(month: int, setting: Setting, year: int) -> int | None:
    """It lasted from October 1707 to June 1708; in November it snowed: of the year in which that lies in the stretch.

    Only right behind the stretch: where that outlines the story it begins anew; else of a stretch of a year at most.
    """
    start, end, told = setting.stretch.start, setting.stretch.end, setting.reference
    if start is None or end is None or told is None or year != year_of(told):
        return None
    first, last = start.year * YEAR + start.month, end.year * YEAR + end.month
    if setting.outlined:
        return min((start.year, start.year + 1, end.year), key=lambda one: _away(one * YEAR + month, first, last))
    if told.unit not in ("day", "month") or interval_of(told).end != end or last - first > YEAR:
        return None
    return year - 1 if first <= (year - 1) * YEAR + month <= last < year * YEAR + month else None


def _away(month: int, first: int, last: int) -> int:
    """Months from a stretch."""
    return max(first - month, month - last, 0)
