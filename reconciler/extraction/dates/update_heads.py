"""Paragraphs of a page that grew: "UPDATE 1/11: …", "PREVIOUS 1/4: …". What each tells counts from its own day."""

import re
from datetime import date, timedelta

import msgspec

from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.grammar.rule import Setting

OLDEST = timedelta(days=60)
"""A page grows no longer."""
_HEAD = re.compile(
    r"(?:UPDATED?|Updated?|PREVIOUS(?:LY)?|Previous(?:ly)?|ORIGINAL|Original|EARLIER|Earlier)"
    r"(?: (?:STORY|Story|story|REPORT|Report|report|COVERAGE|coverage))?:? ?\(?"
    r"(?P<month>\d{1,2})/(?P<day>\d{1,2})(?:/(?:20)?(?P<year>\d{2}))?\)? ?(?:[:–—-]|$)",
    re.ASCII,
)
_LONGEST = 48
_INITIALS = frozenset("UPOE")
"""Letters that a head begins with."""


def counted_from_head(setting: Setting, text: str, start: int) -> Setting:
    """The setting of a paragraph that begins at `start`: from the day in its head on, months before days."""
    if text[start] not in _INITIALS or setting.narrative:
        return setting
    head = _HEAD.match(text, start, start + _LONGEST)
    day = _day(head, setting.published) if head is not None else None
    if day is None:
        return setting
    return msgspec.structs.replace(setting, day=day, anchor=Anchor("timex", day.isoformat()), reference=None)


def _day(head: re.Match[str], published: date) -> date | None:
    """The last such day before the page was stamped, if it is not long before."""
    year = 2000 + int(head["year"]) if head["year"] else published.year
    for told in (year, year - 1):
        try:
            day = date(told, int(head["month"]), int(head["day"]))
        except ValueError:
            return None
        if timedelta(0) <= published - day <= OLDEST:
            return day
    return None
