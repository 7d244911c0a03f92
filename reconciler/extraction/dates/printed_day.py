"""The day that an agency's text prints at its head: "KABUL, Jan. 3 (Agency) —". Its "today" is that day."""

from datetime import timedelta

import msgspec

from reconciler.concepts.document import Sentence
from reconciler.concepts.timex import Anchor, TimeExpression
from reconciler.extraction.dateline import read_dateline
from reconciler.extraction.dates.grammar.rule import Setting

OLDEST = timedelta(days=7)
"""A text is printed within so many days of its dateline."""


def counted_from_dateline(setting: Setting, time: TimeExpression, sentence: Sentence, text: str) -> Setting:
    """The setting after the first time expression of `text`: that of a dateline is what later ones count from."""
    start = time.interval.start
    if setting.narrative or start is None or time.type != "DATE" or time.granularity != "day":
        return setting
    day = start.date()
    if not timedelta(0) < setting.published - day <= OLDEST:
        return setting
    dateline = read_dateline(text, sentence.start, sentence.end)
    if dateline is None or dateline.day is None or time.end <= dateline.day[0]:
        return setting
    return msgspec.structs.replace(setting, day=day, anchor=Anchor("timex", day.isoformat()))
