"""Bare weekdays: the last one, today included, unless the words around tell it as to come."""

from datetime import date
from functools import lru_cache

from reconciler.concepts.calendar import Granule, value_of
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.ambiguity import either
from reconciler.extraction.dates.context.beside import QUOTES
from reconciler.extraction.dates.context.context import told_day
from reconciler.extraction.dates.context.deadlines import lean_of_deadline, lean_of_named_deadline
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.done import tells_of_done
from reconciler.extraction.dates.context.just_gone_by import may_be_over, may_have_been, would_have_been
from reconciler.extraction.dates.context.left_open import is_left_open
from reconciler.extraction.dates.context.listed import (
    is_before_told,
    is_of_forecast,
    is_of_notice,
    is_on_schedule,
    is_planned_then,
    listed_behind,
)
from reconciler.extraction.dates.grammar.names import DAY_NAMES, long_day, named
from reconciler.extraction.dates.grammar.rule import Leaning, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import PARTS_OF_DAY
from reconciler.extraction.dates.rules.by_hour.day_parts import day_or_part
from reconciler.extraction.dates.rules.by_period.compared import compared_with
from reconciler.extraction.dates.rules.by_weekday.some_weekday import the_weekday_told
from reconciler.extraction.dates.rules.by_weekday.weekday_names import FULL_NAMES

DAYS_A_WEEK = 7
WOULD_REACH = 6
HAD_REACH = 5
"""Words before a weekday of a history within which "had" looks back."""
JOINING = frozenset(("and", "or", "through", "to", "into"))
CLAUSE_HEADS = frozenset(("", ";", ":", "—", "“", '"'))
"""Behind these a weekday is what its clause is about: "Monday is a holiday"."""


def on_or_before(weekday: int, index: int) -> int:
    """Ordinal of the latest such weekday that is not after the day of ordinal `index`."""
    return index - (index - 1 - weekday) % 7


def after(weekday: int, index: int) -> int:
    """Ordinal of the first such weekday after the day of ordinal `index`."""
    return on_or_before(weekday, index) + 7


def bare_weekday(weekday: int, phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The day that it names, and the other one beside it where no word tells which; told days outweigh that."""
    if setting.narrative and (told := told_day(setting)) is not None:
        return _in_history(weekday, phrase, told)
    told_of = the_weekday_told(weekday, phrase, setting)
    if told_of is not None:
        because = f"the {DAY_NAMES[weekday]} on or after the day told before"
        return day_or_part(told_of, phrase, because, Anchor("timex", value_of(told_of)))
    first = setting.reference
    if first is not None and first.unit == "day" and is_before_told(phrase, first, setting):
        day = Granule("day", on_or_before(weekday, first.index - 1))
        return day_or_part(day, phrase, f"{DAY_NAMES[weekday]} before {named(first)}, told before it", setting.anchor)
    leaning = _leaning(weekday, phrase, setting)
    joined = _joined(phrase, setting)
    if joined is not None:
        because = f"{DAY_NAMES[weekday]} after {named(joined)}, told with it"
        day = joined.shift(after(weekday, joined.index - ("part" in phrase.groups)) - joined.index)
        if leaning != "past" or day.index <= setting.day.toordinal() or not tells_of_done(phrase.next_token):
            return day_or_part(day, phrase, because, setting.anchor)
    if leaning == "future" and (said := _said_then(weekday, phrase, setting)) is not None:
        return said
    sooner = leaning is None and _comes_sooner(weekday, setting) and _is_open(weekday, phrase, setting)
    day, because, anchor = _near(weekday, setting, ahead=sooner or _is_ahead(leaning, phrase))
    reading = day_or_part(day, phrase, because, anchor)
    if leaning is not None or day.index == setting.day.toordinal() or not isinstance(reading, Reading):
        return reading
    other = day.shift(-DAYS_A_WEEK if day.index > setting.day.toordinal() else DAYS_A_WEEK)
    beside = day_or_part(other, phrase, "no verb near tells whether it is past or to come", anchor)
    return either(reading, beside) if isinstance(beside, Reading) else reading


def _in_history(weekday: int, phrase: Phrase, told: date) -> Reading | Refused:
    """A glance at what they had done moves nothing."""
    day, because, anchor = _near_told(weekday, phrase, told)
    reading = day_or_part(day, phrase, because, anchor)
    return compared_with(reading) if _looks_back(phrase) else reading


def _near_told(weekday: int, phrase: Phrase, told: date) -> tuple[Granule, str, Anchor]:
    """The first from the day told last on; of what they had done the last one before it."""
    back = _looks_back(phrase)
    index = on_or_before(weekday, told.toordinal()) if back else after(weekday, told.toordinal() - 1)
    because = f"{DAY_NAMES[weekday]} on or {'before' if back else 'after'} {long_day(told)}, told before"
    return Granule("day", index), because, Anchor("timex", told.isoformat())


def _looks_back(phrase: Phrase) -> bool:
    return "had" in phrase.before(HAD_REACH)


def _said_then(weekday: int, phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """He phoned on Monday to say that he would be home Tuesday: the first such day after that, if it has come."""
    told = setting.said or setting.reference
    if told is None or told.unit != "day" or "would" not in phrase.before(WOULD_REACH):
        return None
    index, today = after(weekday, told.index), setting.day.toordinal()
    if not today - DAYS_A_WEEK < told.index < index < today or FULL_NAMES.isdisjoint(phrase.tokens[: phrase.start]):
        return None
    because = f"the first {DAY_NAMES[weekday]} after {named(told)}, when it was told of"
    reading = day_or_part(Granule("day", index), phrase, because, setting.anchor)
    day, why, anchor = _near(weekday, setting, ahead=True)
    other = day_or_part(day, phrase, why, anchor)
    if not isinstance(reading, Reading) or not isinstance(other, Reading):
        return reading
    return either(reading, other)


def _joined(phrase: Phrase, setting: Setting) -> Granule | None:
    """The day to come that it is told with: "next Tuesday and Wednesday"."""
    told = setting.reference
    if told is None or told.unit != "day":
        return None
    if phrase.last_token not in JOINING or phrase.start < 2:
        return listed_behind(phrase, told, setting)
    named = phrase.start - 2 - (phrase.tokens[phrase.start - 2] in PARTS_OF_DAY)
    ahead = phrase.tokens[named] in FULL_NAMES and told.index > setting.day.toordinal()
    return told if ahead else None


def _leaning(weekday: int, phrase: Phrase, setting: Setting) -> Leaning | None:
    """None where it is today: no words around can make it another day. A notice tells its hour behind a colon."""
    back = _days_back(weekday, setting)
    if back == 0:
        return None
    if phrase.next_token == "is" and phrase.last_token in CLAUSE_HEADS:
        return "future"
    if phrase.last_token == ":" and "clock" in phrase.groups:
        return "future"
    if may_have_been(back, phrase):
        return None
    if phrase.last_token == "until":
        return lean_of_deadline(phrase)
    if phrase.next_token == "deadline" and (leaning := lean_of_named_deadline(phrase)) is not None:
        return leaning
    if phrase.next_token in QUOTES and is_planned_then(phrase):
        return "future"
    leaning = lean(phrase) or ("future" if _is_to_come(phrase) else None)
    return None if leaning == "future" and may_be_over(back, phrase) else leaning


def _is_to_come(phrase: Phrase) -> bool:
    """No verb is near: by then, or of a forecast or a notice."""
    return phrase.last_token == "by" or is_of_forecast(phrase) or is_of_notice(phrase) or is_on_schedule(phrase)


def _days_back(weekday: int, setting: Setting) -> int:
    """Days since the last such day; 0 where it is today."""
    return (setting.day.weekday() - weekday) % DAYS_A_WEEK


def _is_open(weekday: int, phrase: Phrase, setting: Setting) -> bool:
    """It was planned for then, or would have been, and nothing tells whether that came."""
    return is_left_open(phrase) or would_have_been(_days_back(weekday, setting), phrase)


def _comes_sooner(weekday: int, setting: Setting) -> bool:
    """The coming such day is nearer than the last one."""
    back = _days_back(weekday, setting)
    return back > DAYS_A_WEEK - back


def _is_ahead(leaning: Leaning | None, phrase: Phrase) -> bool:
    """Told as to come; "this Friday" unless a verb looks back: she would have turned 7 this Friday."""
    near = phrase.get("which") == "this" and (leaning is None or "would" in phrase.before(WOULD_REACH))
    return leaning == "future" or near


def weekday_near(weekday: int, phrase: Phrase, setting: Setting) -> tuple[Granule, str, Anchor]:
    """The day that a bare weekday names: the last one, today included, unless it is told as to come.

    In a history it is the next one from the day told last on.
    """
    if setting.narrative and (told := told_day(setting)) is not None:
        return _near_told(weekday, phrase, told)
    return _near(weekday, setting, ahead=_is_ahead(_leaning(weekday, phrase, setting), phrase))


def _near(weekday: int, setting: Setting, *, ahead: bool) -> tuple[Granule, str, Anchor]:
    return *_day_near(weekday, setting.day, ahead), setting.anchor


@lru_cache(maxsize=4096)
def _day_near(weekday: int, here: date, ahead: bool) -> tuple[Granule, str]:
    name = DAY_NAMES[weekday]
    if ahead and weekday != here.weekday():
        return Granule("day", after(weekday, here.toordinal())), f"{name} after {long_day(here)}: told as to come"
    return Granule("day", on_or_before(weekday, here.toordinal())), f"{name} on or before {long_day(here)}"
