"""Weekdays, and days told from today: "Wednesday", "last Friday", "early Thursday", "tomorrow"."""

from datetime import date, timedelta

from reconciler.concepts.calendar import Granule, granule_of
from reconciler.concepts.interval import Interval
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor, Mod
from reconciler.extraction.dates.direction import lean
from reconciler.extraction.dates.phrases import EARLY, PART, WEEKDAY, WHICH, plain
from reconciler.extraction.dates.points import dated, hours_of, timed
from reconciler.extraction.dates.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.tables import LAST_WORDS, MODS, NEXT_WORDS, PART_HOURS, PARTS_OF_DAY, WEEKDAYS

FULL_NAMES = frozenset(word for word in WEEKDAYS if word.endswith("day"))
PAPERS = frozenset("Times Mail Telegraph Herald Post Express Mirror Star Tribune People Mercury".split())
NAMING = frozenset("black bloody holy ash maundy super".split())

DAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTH_NAMES = "January February March April May June July August September October November December".split()


def long_day(day: date) -> str:
    """`Thursday 18 June 2015`."""
    return f"{DAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def on_or_before(weekday: int, day: date) -> date:
    """The latest such weekday that is not after `day`."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def after(weekday: int, day: date) -> date:
    """The first such weekday after `day`."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def weekday_near(weekday: int, phrase: Phrase, setting: Setting) -> tuple[date, str, Anchor]:
    """The day that a bare weekday names, and why."""
    name = DAY_NAMES[weekday]
    if setting.narrative and setting.reference is not None and setting.reference.unit == "day":
        told = date.fromordinal(setting.reference.index)
        found = told + timedelta(days=(weekday - told.weekday()) % 7)
        return found, f"{name} on or after {long_day(told)}, told before", Anchor("timex", told.isoformat())
    day = setting.day
    if lean(phrase) == "future" and weekday != day.weekday():
        return after(weekday, day), f"{name} after {long_day(day)}: told as to come", setting.anchor
    return on_or_before(weekday, day), f"{name} on or before {long_day(day)}", setting.anchor


def read_weekday(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A weekday, with last, next or this, early or late, and a part of day."""
    if is_name(phrase):
        return None
    weekday = WEEKDAYS[plain(phrase["weekday"])]
    which = phrase.get("which")
    try:
        if which is None or which == "this":
            found, because, anchor = weekday_near(weekday, phrase, setting)
        elif which in LAST_WORDS:
            found = on_or_before(weekday, setting.day - timedelta(days=1))
            because, anchor = f"{DAY_NAMES[weekday]} before {long_day(setting.day)}", setting.anchor
        else:
            found = after(weekday, setting.day)
            because, anchor = f"{DAY_NAMES[weekday]} after {long_day(setting.day)}", setting.anchor
    except OverflowError:
        return Refused(f"{phrase['weekday']} lies outside the calendar, which holds the years 1 to 9999")
    return day_or_part(granule_of("day", found), phrase, because, anchor)


def is_name(phrase: Phrase) -> bool:
    """A paper named for its day, a day of history, or a short form that no full stop or preposition marks."""
    following = phrase.written[phrase.end] if phrase.end < len(phrase.written) else ""
    before = phrase.tokens[phrase.start - 1] if phrase.start else ""
    short = phrase.end == phrase.start + 1 and phrase["weekday"] not in FULL_NAMES
    return following in PAPERS or before in NAMING or (short and before not in ("on", "last", "next", "since", "until"))


def was_word(phrase: Phrase) -> bool:
    """What stands before is a word, so that a capital is no start of a sentence."""
    return phrase.tokens[phrase.start - 1].isalpha()


def day_or_part(day: Granule, phrase: Phrase, because: str, anchor: Anchor) -> Reading | Refused:
    """A day as a DATE, or its morning, afternoon, evening or night as a TIME."""
    mod = mod_of(phrase)
    part = phrase.get("part")
    if part is None:
        return dated(day, because, anchor, mod=mod)
    return day_part(day, PARTS_OF_DAY[part], because, anchor, mod=mod)


def day_part(day: Granule, code: str, because: str, anchor: Anchor, *, mod: Mod | None = None) -> Reading | Refused:
    """A part of a day as a TIME."""
    whole = dated(day, because, anchor)
    if isinstance(whole, Refused):
        return whole
    first, last = PART_HOURS[code]
    try:
        interval = _narrowed(day, first, last, mod)
    except OverflowError:
        return Refused("the night runs beyond the calendar, which holds the years 1 to 9999")
    return timed("TIME", f"{whole.value}T{code}", interval, "part_of_day", because, anchor, mod=mod, granule=day)


def _narrowed(day: Granule, first: int, last: int, mod: Mod | None) -> Interval:
    """Early morning begins at midnight; otherwise early and late are halves."""
    if mod == "START":
        return hours_of(day, 0, 9) if first == 6 else hours_of(day, first, (first + last) // 2)
    if mod == "END":
        return hours_of(day, (first + last) // 2, last)
    return hours_of(day, first, last)


def mod_of(phrase: Phrase) -> Mod | None:
    """START, MID or END for early, mid and late."""
    word = phrase.get("mod")
    return None if word is None else MODS[word]


def read_named_day(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Today, yesterday, tomorrow."""
    word = phrase["day"]
    if (
        phrase.end == phrase.start + 1
        and phrase.start
        and phrase.written[phrase.start][0].isupper()
        and was_word(phrase)
    ):
        return None
    shift = {"today": 0, "yesterday": -1, "tomorrow": 1}[word]
    day = granule_of("day", setting.day).shift(shift)
    return day_or_part(day, phrase, f"{word} counted from {long_day(setting.day)}", setting.anchor)


def read_day_part(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Last night, this morning, tonight."""
    which, part = phrase.get("which"), phrase.get("part") or "night"
    day = granule_of("day", setting.day)
    if which in LAST_WORDS:
        day = day.shift(-1)
    elif which in NEXT_WORDS:
        day = day.shift(1)
    because = f"{which + ' ' if which else ''}{part} counted from {long_day(setting.day)}"
    return day_part(day, PARTS_OF_DAY[part], because, setting.anchor, mod=mod_of(phrase))


def read_this_night(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Tonight begins today; overnight ended today, unless it is told as to come."""
    today = granule_of("day", setting.day)
    ended = phrase["night"] == "overnight" and lean(phrase) != "future"
    because = f"the night {'into' if ended else 'of'} {long_day(setting.day)}"
    return day_part(today.shift(-1) if ended else today, "NI", because, setting.anchor)


def read_day_but_one(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The day before yesterday, the day after tomorrow."""
    shift = -2 if phrase.tokens[phrase.end - 1] == "yesterday" else 2
    because = f"two days from {long_day(setting.day)}"
    return dated(granule_of("day", setting.day).shift(shift), because, setting.anchor)


def read_small_hours(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """From midnight to six."""
    found, because, anchor = weekday_near(WEEKDAYS[plain(phrase["weekday"])], phrase, setting)
    day = granule_of("day", found)
    whole = dated(day, because, anchor)
    if isinstance(whole, Refused):
        return whole
    hours = hours_of(day, 0, 6)
    return timed("TIME", f"{whole.value}TMO", hours, "part_of_day", because, anchor, mod="START", granule=day)


def read_the_part(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The morning: of the day that the text spoke of last, else of the day of publication."""
    reference = setting.reference
    if reference is not None and reference.unit == "day":
        day, anchor = reference, Anchor("timex", date.fromordinal(reference.index).isoformat())
        because = f"{phrase['part']} of {long_day(date.fromordinal(reference.index))}, the day told last"
    else:
        day, anchor = granule_of("day", setting.day), setting.anchor
        because = f"{phrase['part']} of {long_day(setting.day)}: no other day is told"
    return day_part(day, PARTS_OF_DAY[phrase["part"]], because, anchor, mod=mod_of(phrase))


DAY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<early or late> <last or next> <weekday> <part of day>",
        pattern=f"{EARLY} (the? {WHICH})? {WEEKDAY} {PART}",
        read=read_weekday,
        examples=(
            Example("late on Wednesday", "2015-06-17 END", "2015-06-18"),
            Example("Saturday night", "2021-06-05TNI", "2021-06-06"),
            Example("Wednesday", "2014-06-25", "2014-06-25"),
            Example("last Friday", "2015-06-12", "2015-06-18"),
            Example("next Friday", "2015-06-19", "2015-06-18"),
        ),
        not_examples=("the Wed app", "he sat down"),
    ),
    DateRule(
        name="the <part of day> of <weekday>",
        pattern=f"the? {EARLY} <part> (hours)? (of | on) (<:last> | <:next> | this)? {WEEKDAY}",
        read=read_weekday,
        examples=(Example("the night of Saturday", "2021-06-05TNI", "2021-06-06"),),
        not_examples=("the night of music",),
    ),
    DateRule(
        name="the early hours of <weekday>",
        pattern=f"the? (early | small | wee | predawn) morning? hours (of | on) {WEEKDAY}",
        read=read_small_hours,
        examples=(Example("the early hours of Sunday", "2021-06-06TMO START", "2021-06-07"),),
        not_examples=("early hours of work",),
    ),
    DateRule(
        name="today, yesterday, tomorrow",
        pattern=f"{EARLY} <day:named_day> {PART}",
        read=read_named_day,
        examples=(
            Example("yesterday afternoon", "2015-06-17TAF", "2015-06-18"),
            Example("late yesterday", "2015-06-17 END", "2015-06-18"),
        ),
        not_examples=("USA Today reported",),
    ),
    DateRule(
        name="the day before yesterday",
        pattern="the day (before | after) (yesterday | tomorrow)",
        read=read_day_but_one,
        examples=(Example("the day before yesterday", "2015-06-16", "2015-06-18"),),
        not_examples=("the day before he came",),
    ),
    DateRule(
        name="last night, this morning",
        pattern=f"{EARLY} {WHICH} <part>",
        read=read_day_part,
        examples=(
            Example("last night", "2015-06-17TNI", "2015-06-18"),
            Example("early this morning", "2015-08-26TMO START", "2015-08-26"),
        ),
        not_examples=("this mourning",),
    ),
    DateRule(
        name="tonight, overnight",
        pattern="<night:this_night>",
        read=read_this_night,
        examples=(
            Example("tonight", "2015-06-18TNI", "2015-06-18"),
            Example("overnight", "2015-06-17TNI", "2015-06-18"),
        ),
        not_examples=("a knight",),
    ),
    DateRule(
        name="the morning",
        pattern="(<mod> (in | on)?)? (the | that) <part>",
        read=read_the_part,
        examples=(Example("early in the morning", "2015-08-26TMO START", "2015-08-26"),),
        not_examples=("night vision",),
    ),
)
