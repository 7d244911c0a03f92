"""Puts a reading at its place in the text: span, signal, direction."""

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import cast

from reconciler.concepts.interval import Interval
from reconciler.concepts.mention import FieldName
from reconciler.concepts.timex import Direction, Signal, TimeExpression
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading

SIGNALS: frozenset[str] = frozenset("since by until before after between from".split())
BETWEEN_REACH = 8
"""Tokens back within which "between" governs a date behind "and", and "from" one behind "to"."""

ENDS_OF_RANGE = frozenset(("to", "through"))
"""Behind "from", these lead to the end of a range."""

ONE_DAY = timedelta(days=1)


def express(
    place: tuple[FieldName, int, int, str], phrase: Phrase, reading: Reading, rule: DateRule, *, published: date
) -> TimeExpression:
    """The time expression of a reading; `place` is its field, its span and its words."""
    return TimeExpression(  # by place: so many names take six times as long
        *place,
        reading.type,
        reading.value,
        reading.granularity,
        rule.name,
        reading.because,
        reading.anchor,
        signal_of(phrase),
        reading.mod,
        reading.interval,
        reading.edtf,
        direction_of(reading, phrase, published),
        reading.alternatives,
    )


def signal_of(phrase: Phrase) -> Signal | None:
    """The preposition before it that bounds it."""
    word = phrase.last_token
    if word in SIGNALS and not _ends_compound(phrase):
        return cast("Signal", word)
    if word == "and" and "between" in phrase.before(BETWEEN_REACH):
        return "between"
    ends = word in ENDS_OF_RANGE and "from" in phrase.before(BETWEEN_REACH)
    return "until" if ends else None


def _ends_compound(phrase: Phrase) -> bool:
    """The preposition is the end of another word: "killed in a drive-by Saturday"."""
    spaced = phrase.spaced[phrase.start - 2 : phrase.start]
    return len(spaced) > 1 and spaced[0] == HYPHEN and spaced[1][:1] != " "


HYPHEN = "-"


@lru_cache(maxsize=4096)
def _midnights(day: date) -> tuple[datetime, datetime]:
    """That begins it, and that ends it."""
    begins = datetime(day.year, day.month, day.day)
    return begins, begins + ONE_DAY if day < date.max else datetime.max


def _open_ended(interval: Interval, day: datetime, after: datetime) -> Direction | None:
    """All after 2014 is to come in 2014, and all before it is past; else nothing can be said."""
    if interval.start is not None and interval.start >= after:
        return "future"
    return "past" if interval.end is not None and interval.end <= day else None


def direction_of(reading: Reading, phrase: Phrase, published: date) -> Direction | None:
    """Where its interval lies seen from the publication day: `present` where it holds that whole day.

    A part of that day is past or to come as its sentence tells it, else present. Some time before or after what the
    text told has no direction.
    """
    if reading.value.endswith("_REF"):
        return None if reading.anchor.kind == "timex" else cast("Direction", reading.value[:-4].lower())
    start, end = reading.interval.start, reading.interval.end
    day, after = _midnights(published)
    if reading.type == "SET":
        return None
    if start is None or end is None:
        return _open_ended(reading.interval, day, after)
    if start < day:
        return "present" if end >= after else "past"
    if start >= after:
        return "future"
    if start == day and end >= after:
        return "present"
    return lean(phrase) or "present"
