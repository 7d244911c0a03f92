"""A date told once more by what it lies beside: "on 27 June 1950, two days after the landing"."""

from reconciler.concepts.calendar import value_of
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.context import told_last
from reconciler.extraction.dates.grammar.amounts import COUNTED, QUALIFIER
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules.by_length.counted import NO_EVENT
from reconciler.extraction.words import MONTHS

BETWEEN = frozenset((",", "-", "–", "—", "("))
"""What parts a date from what tells it once more."""


ERAS = frozenset(("bc", "ad", "bce", "ce"))
CLOSING = frozenset(("", ",", ".", ";", ")"))


def read_in_apposition(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """In a history the date before it; elsewhere a length, as the event that it counts from has no day."""
    return _told_once_more(phrase, setting) if setting.narrative and _stands_behind_date(phrase) else None


def read_day_of_event(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The day after a battle, in a history: the date before it, or the day beside the one told last."""
    told = setting.reference
    if phrase.next_token in NO_EVENT or not setting.narrative or told is None or told.unit != "day":
        return None
    if _stands_behind_date(phrase):
        return _told_once_more(phrase, setting)
    day, anchor, base = told_last(setting, "day")
    side = phrase["side"]
    return dated(day.shift(1 if side == "after" else -1), f"the day {side} {base}, of which the event is told", anchor)


def read_later_itself(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """In 1955, five years later: the date before it, where no clause of its own follows."""
    told = setting.reference
    if told is None or phrase.next_token not in CLOSING or not _stands_behind_date(phrase):
        return None
    return dated(told, "told once more by how much later it is", Anchor("timex", value_of(told)))


def _told_once_more(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    told = setting.reference
    if told is None or phrase.next_token in NO_EVENT:
        return None
    return dated(told, "told once more by an event beside it", Anchor("timex", value_of(told)))


def _stands_behind_date(phrase: Phrase) -> bool:
    """A comma or a dash parts it from a year, a day or a month."""
    if phrase.start < len("1,") or phrase.last_token not in BETWEEN:
        return False
    word = phrase.tokens[phrase.start - 2]
    return word[:1].isdigit() or word in MONTHS or word in ERAS


HISTORY = "In 1948 and 1949 it split. By 1950 war was near. It began on 25 June 1950. "

APPOSITION_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<count> <unit> after <event>",
        pattern=f"{QUALIFIER} {COUNTED} <unit> (after | before | prior to)",
        read=read_in_apposition,
        examples=(Example(f"{HISTORY}On 27 June 1950, two days after the attack, fleets sailed.", "1950-06-27"),),
        not_examples=("two days aftershocks went on", "On 27 June 1950, two days after that, fleets sailed."),
    ),
    DateRule(
        name="<date>, <count> <unit> later",
        pattern=f"{QUALIFIER} {COUNTED} <unit> later",
        read=read_later_itself,
        examples=(
            Example("He came in 1950 and left in March 1955, five years later.", "1955-03", "2015-06-18"),
            Example("He fell on June 3. On June 5, two days later, he died.", "2015-06-05", "2015-06-18"),
        ),
        not_examples=("He came on June 3, 2015, and two days later left.", "He came in 2014, a year later he left."),
    ),
    DateRule(
        name="the day after <event>",
        pattern="the day (side= after | before | prior to)",
        read=read_day_of_event,
        examples=(
            Example(f"{HISTORY}On 27 June 1950, the day after the rout, fleets sailed.", "1950-06-27"),
            Example(f"{HISTORY}The day after the attack fleets sailed.", "1950-06-26"),
        ),
        not_examples=("the day aftershocks came",),
    ),
)
