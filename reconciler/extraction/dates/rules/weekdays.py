"""Weekdays: "Wednesday", "last Friday", "late on Thursday", "Saturday night"."""

from reconciler.concepts.calendar import Granule, value_of
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.ambiguity import either
from reconciler.extraction.dates.context.context import told_day
from reconciler.extraction.dates.context.deadlines import is_deadline_gone, lean_of_deadline
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.done import tells_of_done
from reconciler.extraction.dates.context.left_open import is_left_open, was_yet_to_be
from reconciler.extraction.dates.grammar.names import DAY_NAMES, long_day, named
from reconciler.extraction.dates.grammar.phrases import EARLY, PART, WEEKDAY, plain
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Leaning, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS, NEXT_WORDS, PREVIOUS_WORDS
from reconciler.extraction.dates.rules.daytimes import day_or_part
from reconciler.extraction.dates.rules.some_weekday import is_of_some_week, some_weekday, the_weekday_told
from reconciler.extraction.dates.rules.weekday_names import FULL_NAMES, is_name
from reconciler.extraction.words import WEEKDAYS

DAYS_A_WEEK = 7
AT_HAND = 2
"""Days within which a day of the same week has its name alone: on a Wednesday, "next Thursday" is not tomorrow."""
WOULD_REACH = 6
JOINING = frozenset(("and", "or", "through", "to"))
CLAUSE_HEADS = frozenset(("", ";", ":", "—", "“", '"'))
"""Behind these a weekday is what its clause is about: "Monday is a holiday"."""
_WHICH = "(the? this? (which= <:last> | <:next>) | the? (which= <:previous> | this) | the (which= <:following>))"
"""Without an article "following" is a preposition: "following Saturday's talks"."""


def on_or_before(weekday: int, index: int) -> int:
    """Ordinal of the latest such weekday that is not after the day of ordinal `index`."""
    return index - (index - 1 - weekday) % 7


def after(weekday: int, index: int) -> int:
    """Ordinal of the first such weekday after the day of ordinal `index`."""
    return on_or_before(weekday, index) + 7


def read_weekday(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A weekday, with last, next or this, early or late, and a part of day."""
    if is_name(phrase):
        return None
    weekday, which = WEEKDAYS[plain(phrase["weekday"])], phrase.get("which")
    if which is None or which == "this":
        return some_weekday(weekday, phrase) if is_of_some_week(phrase) else _bare(weekday, phrase, setting)
    if which in LAST_WORDS:
        return _last(weekday, phrase, setting)
    here, name = setting.day.toordinal(), DAY_NAMES[weekday]
    if which in NEXT_WORDS:
        index, because, anchor = _next(weekday, here), f"{name} after {long_day(setting.day)}", setting.anchor
    else:
        told = told_day(setting) or setting.day
        back = which in PREVIOUS_WORDS
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
    return either(reading, before)


def _next(weekday: int, here: int) -> int:
    """Ordinal of the first such weekday that is not as near as tomorrow or the day after in the same week."""
    first = after(weekday, here)
    return first + DAYS_A_WEEK if first - here <= AT_HAND and weekday > (here - 1) % DAYS_A_WEEK else first


def _bare(weekday: int, phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    if setting.narrative and (told := told_day(setting)) is not None:
        index = after(weekday, told.toordinal() - 1)
        because = f"{DAY_NAMES[weekday]} on or after {long_day(told)}, told before"
        return day_or_part(Granule("day", index), phrase, because, Anchor("timex", told.isoformat()))
    told_of = the_weekday_told(weekday, phrase, setting)
    if told_of is not None:
        because = f"the {DAY_NAMES[weekday]} on or after the day told before"
        return day_or_part(told_of, phrase, because, Anchor("timex", value_of(told_of)))
    leaning = _leaning(weekday, phrase, setting)
    joined = _joined(phrase, setting)
    if joined is not None:
        because = f"{DAY_NAMES[weekday]} after {named(joined)}, told with it"
        day = joined.shift(after(weekday, joined.index) - joined.index)
        if leaning != "past" or day.index <= setting.day.toordinal() or not tells_of_done(phrase.next_token):
            return day_or_part(day, phrase, because, setting.anchor)
    sooner = leaning is None and _comes_sooner(weekday, setting) and is_left_open(phrase)
    day, because, anchor = _near(weekday, setting, sooner or _is_ahead(leaning, phrase))
    reading = day_or_part(day, phrase, because, anchor)
    if leaning is not None or day.index == setting.day.toordinal() or not isinstance(reading, Reading):
        return reading
    other = day.shift(-DAYS_A_WEEK if day.index > setting.day.toordinal() else DAYS_A_WEEK)
    beside = day_or_part(other, phrase, "no verb near tells whether it is past or to come", anchor)
    return either(reading, beside) if isinstance(beside, Reading) else reading


def _joined(phrase: Phrase, setting: Setting) -> Granule | None:
    """The day to come that it is told with: "next Tuesday and Wednesday"."""
    told = setting.reference
    if told is None or told.unit != "day" or phrase.last_token not in JOINING or phrase.start < 2:
        return None
    ahead = phrase.tokens[phrase.start - 2] in FULL_NAMES and told.index > setting.day.toordinal()
    return told if ahead else None


def _leaning(weekday: int, phrase: Phrase, setting: Setting) -> Leaning | None:
    """None where it is today: no words around can make it another day. A notice tells its hour behind a colon."""
    if weekday == setting.day.weekday():
        return None
    if phrase.next_token == "is" and phrase.last_token in CLAUSE_HEADS:
        return "future"
    if phrase.last_token == ":" and "clock" in phrase.groups:
        return "future"
    if is_left_open(phrase) or (_days_back(weekday, setting) == 1 and was_yet_to_be(phrase)):
        return None
    if phrase.last_token == "until":
        return lean_of_deadline(phrase)
    if phrase.next_token == "deadline" and phrase.last_token == "a":
        return "past" if is_deadline_gone(phrase) else "future"
    return lean(phrase) or ("future" if phrase.last_token == "by" else None)


def _days_back(weekday: int, setting: Setting) -> int:
    """Days since the last such day; 0 where it is today."""
    return (setting.day.weekday() - weekday) % DAYS_A_WEEK


def _comes_sooner(weekday: int, setting: Setting) -> bool:
    """The coming such day is nearer than the last one."""
    back = _days_back(weekday, setting)
    return back > DAYS_A_WEEK - back


def _is_ahead(leaning: Leaning | None, phrase: Phrase) -> bool:
    """Told as to come; "this Friday" unless a verb looks back: she would have turned 7 this Friday."""
    near = phrase.get("which") == "this" and (leaning is None or "would" in phrase.before(WOULD_REACH))
    return leaning == "future" or near


def weekday_near(weekday: int, phrase: Phrase, setting: Setting) -> tuple[Granule, str, Anchor]:
    """The day that a bare weekday names: the last one, today included, unless it is told as to come."""
    return _near(weekday, setting, _is_ahead(_leaning(weekday, phrase, setting), phrase))


def _near(weekday: int, setting: Setting, ahead: bool) -> tuple[Granule, str, Anchor]:
    here, name = setting.day, DAY_NAMES[weekday]
    if ahead and weekday != here.weekday():
        because = f"{name} after {long_day(here)}: told as to come"
        return Granule("day", after(weekday, here.toordinal())), because, setting.anchor
    because = f"{name} on or before {long_day(here)}"
    return Granule("day", on_or_before(weekday, here.toordinal())), because, setting.anchor


def read_day_beside(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The day before or after a weekday."""
    weekday, here = WEEKDAYS[phrase["weekday"]], setting.day.toordinal()
    if phrase.get("which") in LAST_WORDS:
        day = Granule("day", on_or_before(weekday, here - 1))
    else:
        day, _, _ = weekday_near(weekday, phrase, setting)
    shift = -1 if phrase["side"] == "before" else 1
    because = f"the day {phrase['side']} {DAY_NAMES[weekday]}"
    return dated(day.shift(shift), because, setting.anchor)


WEEKDAY_RULES: tuple[DateRule, ...] = (
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
        pattern="the? day (side= before | after) (which= <:last> | <:next>)? (weekday= <:weekday_name>)",
        read=read_day_beside,
        examples=(Example("the day after Sunday", "2021-06-07", "2021-06-08"),),
        not_examples=("the day after dinner",),
    ),
)
