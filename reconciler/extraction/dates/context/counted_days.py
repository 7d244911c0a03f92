"""The day that the days of a history are counted from: "It began on 1 July. On the third day it ended"."""

from reconciler.concepts.calendar import Granule, interval_of
from reconciler.extraction.dates.grammar.numbers import ordinal_value
from reconciler.extraction.dates.grammar.rule import Phrase, Setting, ToldDay

SENTENCE_ENDS = frozenset((".", ""))
OPENS = 2
"""Tokens before a day that opens its sentence."""
BEGINNING = frozenset("began begun begins opened started launched commenced invested".split())
REACH = 10
"""Tokens around a day within which its clause tells of a beginning."""
FORTNIGHT = 14


def nth_from_first(number: int, phrase: Phrase, setting: Setting) -> tuple[Granule, Granule] | None:
    """That day, and the first one: on the third day, where it opens or ends a sentence behind what it counts from."""
    placed = phrase.start <= OPENS or (phrase.next_token in SENTENCE_ENDS and number > 1)
    if not setting.narrative or phrase.last_token != "on" or not placed or number < 1:
        return None
    told = setting.reference
    if told is None or told.unit != "day" or not setting.days or setting.days[0].day != told:
        return None
    first = _first(setting)
    return first.shift(number - 1), first


def _first(setting: Setting) -> Granule:
    """Where the stretch told last begins; the day of the beginning; else the day told last, or its first day."""
    stretch, last = setting.stretch, setting.days[0]
    if stretch.start is not None and interval_of(last.day).end == stretch.end:
        return Granule("day", stretch.start.toordinal())
    number = last.phrase.get("number") if last.phrase.get("unit") == "day" else None
    if number is not None:
        return last.day.shift(1 - ordinal_value(number))
    return next((told.day for told in setting.days if _is_of_beginning(told) and _is_near(told, last)), last.day)


def _is_of_beginning(told: ToldDay) -> bool:
    tokens = told.phrase.tokens
    behind = tokens[told.phrase.end : told.phrase.end + REACH]
    return not BEGINNING.isdisjoint(told.phrase.before(REACH)) or not BEGINNING.isdisjoint(behind)


def _is_near(told: ToldDay, last: ToldDay) -> bool:
    """Of the same affair."""
    return 0 <= last.day.index - told.day.index < FORTNIGHT
