"""The day that an agency's text prints at its head: "KABUL, Jan. 3 (Agency) —". Its "today" is that day."""

from datetime import timedelta

import msgspec

from reconciler.concepts.document import Dateline
from reconciler.concepts.timex import Anchor, TimeExpression
from reconciler.extraction.dates.grammar.rule import Setting

OLDEST = timedelta(days=7)
"""A text is printed within so many days of its dateline."""


def counted_from_dateline(setting: Setting, time: TimeExpression, dateline: Dateline) -> Setting:
    """The setting after a time expression of the dateline: its day is what later ones count from."""
    start = time.interval.start
    if setting.narrative or start is None or time.type != "DATE" or time.granularity != "day":
        return setting
    day = start.date()
    if dateline.day is None or time.end <= dateline.day[0] or not timedelta(0) < setting.published - day <= OLDEST:
        return setting
    return msgspec.structs.replace(setting, day=day, anchor=Anchor("timex", day.isoformat()))
