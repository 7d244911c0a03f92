"""Inside a quotation "today" is the day of speech, told by its reporting clause, else that of publication."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reconciler.concepts.document import Sentence
from reconciler.concepts.mention import FieldName, Span
from reconciler.concepts.timex import Anchor, TimeExpression
from reconciler.extraction.dates.rule import Phrase, Setting

SAYING = frozenset("said told confirmed announced reported added stated statement says".split())
SAYING_REACH = 2
"""Tokens between a verb of saying and its date: "said on Thursday"."""


def is_time_of_speech(phrase: Phrase) -> bool:
    """It says when somebody said so, not when the thing told happened."""
    return not SAYING.isdisjoint(phrase.before(SAYING_REACH))


def holds_quotation(quotations: Sequence[Span], sentence: Sentence) -> bool:
    """Some of a sentence lies between quotation marks; `quotations` are in the order of the text."""
    at = bisect_left(quotations, (sentence.field != "title", sentence.end), key=_order)
    return at > 0 and quotations[at - 1].field == sentence.field and quotations[at - 1].end > sentence.start


def in_quotation(quotations: Sequence[Span], field: FieldName, place: int) -> bool:
    """A place lies between quotation marks; `quotations` are in the order of the text."""
    at = bisect_right(quotations, (field != "title", place), key=_order)
    return at > 0 and quotations[at - 1].field == field and quotations[at - 1].start <= place < quotations[at - 1].end


def _order(quoted: Span) -> tuple[bool, int]:
    """The title is read first."""
    return quoted.field != "title", quoted.start


def speaking(setting: Setting, told: TimeExpression | None) -> Setting:
    """The setting inside a quotation: counted from the day that its reporting clause tells, if it tells one."""
    start = None if told is None or told.granularity != "day" else told.interval.start
    day = setting.day if start is None else start.date()
    return Setting(
        published=setting.published,
        day=day,
        anchor=Anchor("speech", day.isoformat()),
        narrative=setting.narrative,
        reference=setting.reference,
        told_year=setting.told_year,
        opening=setting.opening,
        night=setting.night,
        quoted=True,
        period=setting.period,
        stretch=setting.stretch,
        month_first=setting.month_first,
    )
