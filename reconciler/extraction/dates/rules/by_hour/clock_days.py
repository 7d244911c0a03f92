"""The day of a clock time: told with it, else the day of the story, and past midnight the one after."""

from collections.abc import Mapping

from reconciler.concepts.calendar import Granule, first_day, granule_of, value_of
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.appointed import DEADLINE_REACH, GONE_BY
from reconciler.extraction.dates.context.context import FORTNIGHT, counted_from, day_told
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.done import DONE
from reconciler.extraction.dates.context.scene import HAPPENING, scene_of
from reconciler.extraction.dates.grammar.hours import NOON, clock_of
from reconciler.extraction.dates.grammar.names import long_day
from reconciler.extraction.dates.grammar.points import UNANCHORED, dated
from reconciler.extraction.dates.grammar.rule import Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules.by_day.absolute import read_day_of_month
from reconciler.extraction.dates.rules.by_hour.daytimes import of_no_told_day, read_named_day
from reconciler.extraction.dates.rules.by_weekday.weekdays import read_weekday

DAYS_A_WEEK = 7
NO_ONE_DAY = "XXXX-XX-XX"
HAPPENED = (GONE_BY | HAPPENING | DONE | frozenset("detonated boarded occurred happened responded arrived".split())) - {
    "since",
    "been",
    "has",
    "have",
}
"""Not what may be a participle of what is arranged: "a service followed by a burial at 2 p.m."."""
EVENING, SMALL_HOURS = 18, 6
"""Behind an hour so late, one so early is of the next day."""
LATER: Mapping[str, range] = {"AF": range(1, 7), "EV": range(4, 12), "NI": range(6, 12)}
"""Hours of the clock's first half that are of its second behind an afternoon, an evening, a night."""


def clock_told(phrase: Phrase) -> tuple[int, int, int | None] | Refused | None:
    """Hour, minute and second; midnight ends its day, but what is after midnight is early on it."""
    begins = phrase["clock"] == "midnight" and phrase.last_token in ("after", "past")
    return (0, 0, None) if begins else clock_of(phrase["clock"])


def day_of_clock(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The day that a clock time is told with, else the one told last."""
    if "month" in phrase.groups:
        return read_day_of_month(phrase, setting)
    if "weekday" in phrase.groups:
        return read_weekday(phrase, setting)
    if "day" in phrase.groups:
        return read_named_day(phrase, setting)
    if "night" in phrase.groups:
        return _of_this_night(phrase, setting)
    return _of_told_day(phrase, setting)


def _of_told_day(phrase: Phrase, setting: Setting) -> Reading:
    """The day told last, or the one after; in a history that told none, no one day."""
    day, anchor, base = _of_scene(phrase, setting) or day_of_story(phrase, setting)
    if day.index == setting.day.toordinal() and of_no_told_day("", setting) is not None:
        return Reading("DATE", NO_ONE_DAY, "day", "of a day that is not told", UNANCHORED)
    if "ahead" in phrase.groups:
        day, base = day.shift(1), f"the day after {base}"
    elif setting.part == "NI" and (_is_before_noon(phrase) or is_past_midnight_of_night(phrase)):
        day, base = day.shift(1), f"the day after {base}: small hours of the night told before"
    elif _is_past_midnight(phrase, setting) and (setting.narrative or day.index < setting.day.toordinal()):
        day, base = day.shift(1), f"the day after {base}: after midnight"
    return Reading("DATE", value_of(day), "day", f"on the day of {base}", anchor, granule=day)


def _of_scene(phrase: Phrase, setting: Setting) -> tuple[Granule, Anchor, str] | None:
    """The day of the deed, where the day told last is that of an arrest, or none at all."""
    if not setting.days or setting.narrative or "clock" not in phrase.groups:
        return None
    told = clock_told(phrase)
    day = scene_of(phrase, setting.reference, told[0], setting) if isinstance(told, tuple) else None
    if day is None:
        return None
    return day, Anchor("timex", value_of(day)), f"{long_day(first_day(day))}, told of the deed before"


def _is_past_midnight(phrase: Phrase, setting: Setting) -> bool:
    """Small hours told behind a late hour of the paragraph: "from 8 p.m. on Wednesday until 3:40 a.m."."""
    late = setting.moment is not None and setting.moment.hour >= EVENING and not setting.carried
    if not late or "clock" not in phrase.groups or "earlier" in phrase.before(DEADLINE_REACH):
        return False
    told = clock_told(phrase)
    small = isinstance(told, tuple) and told[0] <= SMALL_HOURS
    return small and (_is_before_noon(phrase) or phrase["clock"] == "midnight")


def is_bare(phrase: Phrase) -> bool:
    """Digits alone with a colon: no half of the clock is told; 09:40 is of a clock of 24 hours."""
    return phrase.end - phrase.start == 1 and ":" in phrase["clock"] and phrase["clock"][0] != "0"


def is_past_midnight_of_night(phrase: Phrase) -> bool:
    """Digits alone behind a night: small hours, and half an hour past twelve."""
    if not is_bare(phrase):
        return False
    told = clock_told(phrase)
    return isinstance(told, tuple) and (told[0] < SMALL_HOURS or told[0] == NOON)


def in_part(phrase: Phrase, hour: int, setting: Setting) -> int:
    """The hour that bare digits tell behind an afternoon, an evening or a night; late ones of one of 24 stay."""
    if not is_bare(phrase) or setting.part not in LATER:
        return hour
    if setting.part == "NI" and hour == NOON:
        return 0
    return hour + NOON * (hour in LATER[setting.part])


def day_of_story(phrase: Phrase, setting: Setting) -> tuple[Granule, Anchor, str]:
    """The day told last; that of publication where the words tell that it lies on the other side of that day."""
    day, anchor, base = day_told(setting)
    here = granule_of("day", setting.day)
    if not setting.narrative and _is_behind_day_far_ahead(setting) and lean(phrase) == "past":
        return _lately(setting, here)
    if not setting.narrative and _is_behind_longer(setting) and lean(phrase) == "past":
        return _lately(setting, here)
    if setting.narrative or day == here:
        return day, anchor, base
    if day < here and _is_still_to_come(phrase):
        return here, setting.anchor, "publication: told as to come"
    if day > here and _has_surely_been(phrase):
        return _lately(setting, here)
    return day, anchor, base


def _lately(setting: Setting, here: Granule) -> tuple[Granule, Anchor, str]:
    """The day told lately, if the story may be of it, else that of publication."""
    told = setting.lately
    lately = told if told is not None and here.index - told.index < DAYS_A_WEEK else here
    return lately, setting.anchor, f"{long_day(first_day(lately))}, the latest told as past"


def _is_behind_day_far_ahead(setting: Setting) -> bool:
    """A day weeks ahead was told last, of which no hours are told."""
    told = setting.reference
    return told is not None and told.unit == "day" and told.index > setting.day.toordinal() + FORTNIGHT


def _is_behind_longer(setting: Setting) -> bool:
    """What was told last is no day: "On Friday he fell. It was the third such fall this month. At 4 p.m. he died"."""
    return setting.reference is not None and setting.reference.unit != "day"


def _is_still_to_come(phrase: Phrase) -> bool:
    """Told as to come, not as what was arranged on a day told of: "on Friday he was to be there at 10 p.m."."""
    return lean(phrase) == "future" and GONE_BY.isdisjoint(phrase.before(DEADLINE_REACH))


def _has_surely_been(phrase: Phrase) -> bool:
    """Told as past beside a day to come: "He appears on Friday. Police were called at 1:40 p.m."."""
    return lean(phrase) == "past" and not HAPPENED.isdisjoint(phrase.before(DEADLINE_REACH))


def _of_this_night(phrase: Phrase, setting: Setting) -> Reading | Refused:
    """Last night, this morning, tonight; small hours of last night are today's."""
    day, anchor, base = counted_from(setting, "day")
    last = phrase["night"] == "last" and not _is_before_noon(phrase)
    return dated(day.shift(-last), f"{phrase['night']} {phrase.get('part') or ''} counted from {base}", anchor)


def _is_before_noon(phrase: Phrase) -> bool:
    """Told with a.m."""
    return "am" in phrase.groups or any(word.startswith("a") for word in (phrase.get("clock") or "").split()[1:])
