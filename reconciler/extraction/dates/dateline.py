"""The day that an agency's text prints at its head: "KABUL, Jan. 3 (Agency) —". Its "today" is that day."""

import re
from datetime import timedelta

import msgspec

from reconciler.concepts.timex import Anchor, TimeExpression
from reconciler.extraction.dates.rule import Setting

HEAD = 60
"""Characters that a dateline's place and agency take at most before its day."""

OLDEST = timedelta(days=7)
"""A text is printed within so many days of its dateline."""

_BEHIND = re.compile(
    r"(?:,? \d{2,4})?(?:,? ?\([^()\n]{1,40}\))?,? ?(?:--|[—–-])[ \u00a0]"
    r"|,? \([A-Z][\w. /]{1,24}\)[ \n]|\) ?(?:--|[—–-])"
)
"""What follows the day of a dateline."""


def counted_from_dateline(setting: Setting, time: TimeExpression, text: str, begin: int) -> Setting:
    """The setting after the first expression of the text: its day is what later ones count from, if it is a dateline.

    `begin` is where the sentence starts that it stands in.
    """
    start = time.interval.start
    if setting.narrative or start is None or time.type != "DATE" or time.granularity != "day":
        return setting
    day = start.date()
    if time.start - begin > HEAD or not timedelta(0) < setting.published - day <= OLDEST:
        return setting
    before = text[begin : time.start].rstrip()
    if not (before.endswith(",") or before.isupper()) or _BEHIND.match(text, time.end) is None:
        return setting
    return msgspec.structs.replace(setting, day=day, anchor=Anchor("timex", day.isoformat()))
