"""Weekdays: "Wednesday", "last Friday", "late on Thursday", "Saturday night"."""

from datetime import date

from reconciler.concepts.calendar import Granule
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.ambiguity import either
from reconciler.extraction.dates.context.context import told_day
from reconciler.extraction.dates.grammar.names import DAY_NAMES, long_day
from reconciler.extraction.dates.grammar.phrases import EARLY, PART, WEEKDAY, plain
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS, NEXT_WORDS, PREVIOUS_WORDS
from reconciler.extraction.dates.rules.by_hour.day_parts import day_or_part
from reconciler.extraction.dates.rules.by_length.counted import NO_EVENT
from reconciler.extraction.dates.rules.by_weekday.bare_weekdays import (
    DAYS_A_WEEK,
    after,
    bare_weekday,
    on_or_before,
    weekday_near,
)
from reconciler.extraction.dates.rules.by_weekday.some_weekday import is_of_some_week, some_weekday
from reconciler.extraction.dates.rules.by_weekday.weekday_names import is_name
from reconciler.extraction.words import WEEKDAYS

AT_HAND = 2
"""Days within which a day of the same week has its name alone: on a Wednesday, "next Thursday" is not tomorrow."""
_WHICH = "(the? this? (which= <:last> | <:next>) | the? (which= <:previous> | this) | the (which= <:following>))"
"""Without an article "following" is a preposition: "following Saturday's talks"."""


def read_weekday(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A weekday, with last, next or this, early or late, and a part of day."""
    if is_name(phrase):
        return None
    weekday, which = WEEKDAYS[plain(phrase["weekday"])], phrase.get("which")
    if which is None or which == "this":
        return some_weekday(weekday, phrase) if is_of_some_week(phrase) else bare_weekday(weekday, phrase, setting)
    if which in LAST_WORDS:
        return _last(weekday, phrase, setting)
    here, name = setting.day.toordinal(), DAY_NAMES[weekday]
    if which in NEXT_WORDS and (not setting.narrative or told_day(setting) is None):
        index, because, anchor = _next(weekday, here), f"{name} after {long_day(setting.day)}", setting.anchor
    else:
        back = which in PREVIOUS_WORDS
        told = told_day(setting) or (_lately(setting) if back else None) or setting.day
        index = on_or_before(weekday, told.toordinal() - 1) if back else after(weekday, told.toordinal())
        because = f"{name} {'before' if back else 'after'} {long_day(told)}, told before"
        anchor = Anchor("timex", told.isoformat())
    return day_or_part(Granule("day", index), phrase, because, anchor)


def _last(weekday: int, phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The last such day; where that is yesterday or the day before, some mean the one of the week before."""
    here = setting.day.toordinal()
    day = Granule("day", on_or_before(weekday, here - 1))
    reading = day_or_part(day, phrase, f"{DAY_NAMES[weekday]} before {long_day(setting.day)}", setting.anchor)
    if here - day.index > AT_HAND or "past" in phrase.tokens[phrase.start : phrase.end]:
        return reading
    because = f"so near a {DAY_NAMES[weekday]} has its name alone with some: that of the week before"
    before = day_or_part(day.shift(-DAYS_A_WEEK), phrase, because, setting.anchor)
    if not isinstance(reading, Reading) or not isinstance(before, Reading):
        return reading
    return either(before, reading) if _has_its_name_alone(day, setting) else either(reading, before)


def _has_its_name_alone(day: Granule, setting: Setting) -> bool:
    """The text has called that day by its bare name: "shares fell on Friday, after a gain last Friday"."""
    return any(
        told.day == day and "weekday" in told.phrase.groups and "which" not in told.phrase.groups
        for told in setting.days
    )


def _lately(setting: Setting) -> date | None:
    """The latest day told as past."""
    return None if setting.lately is None else date.fromordinal(setting.lately.index)


def _next(weekday: int, here: int) -> int:
    """Ordinal of the first such weekday that is not as near as tomorrow or the day after in the same week."""
    first = after(weekday, here)
    return first + DAYS_A_WEEK if first - here <= AT_HAND and weekday > (here - 1) % DAYS_A_WEEK else first


def read_weekday_beside(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The Sunday after, the Friday before: beside the day told last, where no event is told behind it."""
    told = told_day(setting)
    if told is None or phrase.next_token not in NO_EVENT:
        return None
    weekday, back = WEEKDAYS[phrase["weekday"]], phrase["side"] in ("before", "preceding")
    here = told.toordinal()
    index = on_or_before(weekday, here - 1) if back else after(weekday, here)
    because = f"{DAY_NAMES[weekday]} {'before' if back else 'after'} {long_day(told)}, told before"
    return dated(Granule("day", index), because, Anchor("timex", told.isoformat()))


def read_day_beside(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The day before or after a weekday."""
    weekday, here = WEEKDAYS[phrase["weekday"]], setting.day.toordinal()
    if phrase.get("which") in LAST_WORDS:
        day = Granule("day", on_or_before(weekday, here - 1))
    else:
        day, _, _ = weekday_near(weekday, phrase, setting)
    shift = 1 if phrase["side"] == "after" else -1
    because = f"the day {phrase['side']} {DAY_NAMES[weekday]}"
    return dated(day.shift(shift), because, setting.anchor)


WEEKDAY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the <weekday> after",
        pattern="the (weekday= <:weekday_name>) (side= after | before | following | preceding)",
        read=read_weekday_beside,
        examples=(
            Example("It fell on June 3. On the Sunday after, he fled.", "2015-06-07", "2015-06-18"),
            Example("It fell on June 3. He fled on the Sunday following.", "2015-06-07", "2015-06-18"),
            Example("It fell on June 3. It had begun the Sunday before.", "2015-05-31", "2015-06-18"),
        ),
        not_examples=("on the afternoon following", "It fell on June 3, after the Sunday before it."),
    ),
    DateRule(
        name="<early or late> <last or next> <weekday> <part of day>",
        pattern=f"{EARLY} {_WHICH}? {WEEKDAY} {PART}",
        read=read_weekday,
        examples=(
            Example("late on Wednesday", "2015-06-17 END", "2015-06-18"),
            Example("Saturday night", "2021-06-05TNI", "2021-06-06"),
            Example("he said Wednesday", "2014-06-25", "2014-06-25"),
            Example("they will meet on Friday", "2015-06-19", "2015-06-18"),
            Example("last Friday", "2015-06-12", "2015-06-18"),
            Example("next Friday", "2015-06-26", "2015-06-18"),
            Example("next Monday", "2015-06-22", "2015-06-18"),
            Example("this past Friday", "2015-06-12", "2015-06-18"),
            Example("She would have turned 7 this Friday.", "2015-06-19", "2015-06-18"),
            Example("They will meet on Wednesday and Thursday.", "2015-06-25", "2015-06-18"),
            Example("Classes were canceled for Friday and Saturday.", "2015-06-20", "2015-06-18"),
            Example("The family returns on Friday.", "2015-06-19", "2015-06-18"),
            Example("Hale goes Saturday, Reed Sunday.", "2015-06-21", "2015-06-18"),
            Example("Friday: Fish fry.", "2015-06-19", "2015-06-18"),
            Example('The hall opens "Lulu" on Friday.', "2015-06-19", "2015-06-18"),
            Example("She has an appointment at the base Friday.", "2015-06-19", "2015-06-18"),
            Example("The album is out on Friday.", "2015-06-19", "2015-06-18"),
            Example("Two men hurt in Friday's crash were moved to a ward.", "2015-06-12", "2015-06-18"),
            Example("It was shut one Sunday in May.", "XXXX-WXX-7", "2015-06-18"),
            Example("He died on a Friday night.", "XXXX-WXX-5TNI", "2015-06-18"),
            Example("It was a hot Friday afternoon in mid-July.", "XXXX-WXX-5TAF", "2015-06-18"),
            Example("He died on a bridge Friday in central Elmton.", "2015-06-12", "2015-06-18"),
            Example("It burned on May 9. On the Monday, the insurers came.", "2015-05-11", "2015-06-18"),
        ),
        not_examples=(
            "the Wed app",
            "he sat down",
            "the Sunday Times",
            "Bloody Sunday",
            "on Saturday Night Live",
            "the Monday Market",
        ),
    ),
    DateRule(
        name="the day before <weekday>",
        pattern="the? day (side= before | prior to | after) (which= <:last> | <:next>)? (weekday= <:weekday_name>)",
        read=read_day_beside,
        examples=(Example("the day after Sunday", "2021-06-07", "2021-06-08"),),
        not_examples=("the day after dinner",),
    ),
)
