"""The day of what is set beside the lead as of its day: "not linked to the gunfire of an hour before"."""

import re
from datetime import datetime, time, timedelta

from reconciler.concepts.interval import Interval
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.words import WEEKDAY

_THAT_DAY = re.compile(
    r"\b(?:an|one|two|three|four|five|six|several|a few|some) hours? (?:before|earlier|later)\b|\bby then\b"
    r"|\b(?:that|the same) (?:day|night|morning|afternoon|evening)\b",
    re.ASCII,
)
SMALL_HOURS = 9
"""Before this hour, what was hours before may have been on the evening before."""


def of_that_day(words: str) -> bool:
    """Says that it was hours before or after what was told, or on its day."""
    return _THAT_DAY.search(words) is not None


def later_on(told: Told, here: Draft) -> bool:
    """Goes on with the weekday of the event told before: "Last Friday, a raid … Later on Friday, another"."""
    opens = _LATER_ON.match(told.scene.words)
    if opens is None:
        return False
    day = opens["day"].lower()
    return any(role.time.text.lower().endswith(day) for each in here.told for role in each.dates)


_LATER_ON = re.compile(rf"(?:[Ll]ater|[Ee]arlier) (?:on |that )?(?P<day>{WEEKDAY})\b", re.ASCII | re.IGNORECASE)


def day_about(told: Interval | None) -> Interval | None:
    """The day of what was told, with the evening before its small hours."""
    if told is None or told.start is None:
        return told
    midnight = datetime.combine(told.start.date(), time.min)
    start = midnight - timedelta(hours=6) if told.start.hour < SMALL_HOURS and told.start != midnight else midnight
    return Interval(start, midnight + timedelta(days=1))
