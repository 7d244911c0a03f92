"""Clock times, alone or with their day: "10:35 a.m.", "5 p.m. EST Nov. 9", "noon on Friday", "0735 GMT"."""

from datetime import datetime, timedelta

import msgspec

from reconciler.concepts.calendar import first_day, granule_of
from reconciler.concepts.interval import Granularity, Interval
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.grammar.hours import NAMED_HOURS, NOON, is_length_of_time, of_part
from reconciler.extraction.dates.grammar.phrases import DAYS, MONTH, MONTH_DAY, OF_YEAR, PART, TOLD_YEAR, WEEKDAY
from reconciler.extraction.dates.grammar.points import timed
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import ZONES
from reconciler.extraction.dates.rules.by_hour.clock_days import NO_ONE_DAY, clock_told, day_of_clock, in_part, is_bare
from reconciler.extraction.dates.rules.by_hour.day_parts import shifted_day
from reconciler.extraction.dates.rules.by_hour.no_clocks import is_no_clock
from reconciler.extraction.dates.rules.by_weekday.some_weekday import is_told_once_more

MIDNIGHT = NAMED_HOURS["midnight"]
HALVES = frozenset(("am", "pm", "a", "p"))
"""How the half of the clock is told."""

ABOUT = frozenset("about around approximately roughly".split())
_ABOUT = " | ".join(sorted(ABOUT))
AT = f"(at | (about= {_ABOUT})) (about= {_ABOUT})?"
"""Between a day and the hour on it."""

CLOCK = (
    "(clock= (<:clock> | <:hour> | <:four_digits>) ((am | pm | a . m .? | p . m .?) | (hours | hrs | hr) | o ' clock)"
    " | <:decimal> (am | pm | a . m .? | p . m .? | hours | hrs) | <:clock> | <:four_digits> <:zone>"
    " | <:four_digits> (local | <:zone_place>) time | <:noon>)"
)
ZONE = (
    "(<:zone> | (e | c | m | p | g) . (s | d | m) . t .?"
    " | ,? (local | <:zone_place> | new york | los angeles | hong kong)"
    " (standard | daylight | summer | european)? time)?"
)
DAY = (
    f"({WEEKDAY} ,? the? (day= {DAYS}) of? {MONTH} {OF_YEAR}"
    f" | (this? (which= <:last>) | (which= <:next> | this))? {WEEKDAY} (,? {MONTH_DAY} {OF_YEAR})?"
    f" | {MONTH_DAY} {TOLD_YEAR} | (the? (day= {DAYS}) of? {MONTH}) {TOLD_YEAR} | <day:named_day>"
    " | (night= last | this) <part> | (night= tonight)"
    " | (that same? | the same | (ahead= the next | the following)) (<part> | day))"
)


def read_clock(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A time of day, on the day it is told with, else on the day told last."""
    words = phrase["clock"]
    if is_no_clock(words, phrase):
        return None
    told = clock_told(phrase)
    if isinstance(told, Refused | None) or is_length_of_time(words):
        return told if isinstance(told, Refused) else None
    hour, minute, second = told
    if HALVES.isdisjoint(words.split()) and words not in NAMED_HOURS:
        hour = of_part(hour, _part_of(phrase))
    hour = hour + NOON if _goes_on(phrase, hour, setting) else in_part(phrase, hour, setting)
    day = day_of_clock(phrase, setting)
    if isinstance(day, Refused | None) or (day.granule is None and is_told_once_more(phrase, setting)):
        return day if isinstance(day, Refused) else None
    if hour == MIDNIGHT and _has_been_today(phrase, day, setting):
        hour = 0
    return hour_of_day(phrase, shifted_day(day, _nights_on(phrase, hour)), (hour, minute, second))


def _nights_on(phrase: Phrase, hour: int) -> int:
    """Days from the one told to that of the hour: an evening of "the night of Tuesday to Wednesday"; past midnight."""
    if "eve" in phrase.groups:
        return -1 if hour >= NOON else 0
    return int(
        hour == 0 and phrase["clock"] == "midnight" and phrase.get("part") == "night" and "weekday" in phrase.groups
    )


def _has_been_today(phrase: Phrase, day: Reading, setting: Setting) -> bool:
    """Past on the weekday of the news itself: the midnight that began it."""
    today = "weekday" in phrase.groups and day.granule == granule_of("day", setting.day)
    return today and lean(phrase) == "past"


def _goes_on(phrase: Phrase, hour: int, setting: Setting) -> bool:
    """Digits alone or with o'clock, later than the time told last if they are p.m. as that was."""
    o_clock = phrase["clock"].endswith(" clock") and "part" not in phrase.groups and "weekday" not in phrase.groups
    return (is_bare(phrase) or o_clock) and setting.hour is not None and setting.hour - NOON <= hour < NOON


def _part_of(phrase: Phrase) -> str | None:
    """The part of day that it is told with: tonight is a night."""
    return "night" if phrase.get("night") == "tonight" else phrase.get("part")


def hour_of_day(phrase: Phrase, day: Reading, told: tuple[int, int, int | None]) -> Reading | Refused:
    """About then, where the phrase says so, and the zone that it is told in, said: the clock stays as printed.

    Where the event was is not told here.
    """
    _, minute, second = told
    reading = at_time(day, told, precise=_tells_minutes(phrase["clock"]) or minute > 0 or second is not None)
    reading = hedged(reading, phrase)
    zone = next((word for word in phrase.tokens[phrase.start : phrase.end] if word in ZONES), None)
    if zone is None or isinstance(reading, Refused):
        return reading
    return msgspec.structs.replace(reading, because=f"{reading.because}, told in {zone.upper()}")


def hedged(reading: Reading | Refused, phrase: Phrase) -> Reading | Refused:
    """About then, where the phrase or the word before it says so."""
    if isinstance(reading, Reading) and (phrase.last_token in ABOUT or "about" in phrase.groups):
        return msgspec.structs.replace(reading, mod="APPROX")
    return reading


def _tells_minutes(clock: str) -> bool:
    """Digits on either side of a colon or a full stop: "10.00 a.m." is no whole hour."""
    digits = clock.split()[0]
    return ":" in digits or "." in digits


def at_time(day: Reading, time: tuple[int, int, int | None], *, precise: bool) -> Reading | Refused:
    """A moment of a day, as fine as it is printed."""
    hour, minute, second = time
    if day.value == NO_ONE_DAY:
        value = f"{NO_ONE_DAY}T{hour:02}:{minute:02}"
        return Reading("TIME", value, "minute" if precise else "hour", day.because, day.anchor)
    if day.granule is None or day.granule.unit != "day":
        return Refused("a time of day without a day")
    start = first_day(day.granule)
    try:
        begin = datetime(start.year, start.month, start.day) + timedelta(hours=hour, minutes=minute)
        interval = Interval(begin, begin + (timedelta(minutes=1) if precise else timedelta(hours=1)))
    except OverflowError:
        return Refused("a moment that lies outside the calendar, which holds the years 1 to 9999")
    granularity: Granularity = "minute" if precise else "hour"
    value = f"{day.value[:10]}T{hour:02}:{minute:02}" + (f":{second:02}" if second is not None else "")
    return timed("TIME", value, interval, granularity, because=day.because, anchor=day.anchor, granule=day.granule)


CLOCK_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<clock time> on <day>",
        pattern=f"{CLOCK} {ZONE} ((in the | at) <part>)? ,? (on | of | this)?"
        " (the <part> of | the night (of | from) (eve= <:weekday_name>) (to | into))?"
        f" {DAY} {PART} | {DAY} (clock= noon | midday | <:four_digits> (hours | hrs))",
        read=read_clock,
        examples=(
            Example("until 5 p.m. EST, Nov. 9", "1989-11-09T17:00", "1989-11-02"),
            Example("after midnight on the night of Tuesday to Wednesday", "2015-06-17T00:00", "2015-06-18"),
            Example("at 11 p.m. on the night of Tuesday to Wednesday", "2015-06-16T23:00", "2015-06-18"),
            Example("just after midnight on Tuesday night", "2015-06-17T00:00", "2015-06-18"),
            Example("at noon on Friday", "2015-06-12T12:00", "2015-06-18"),
            Example("at 9 o'clock in the evening on Tuesday", "2015-06-16T21:00", "2015-06-18"),
            Example("at 2:30 in the morning Sunday", "2015-06-14T02:30", "2015-06-18"),
            Example("at 10:30 at night on June 3", "2015-06-03T22:30", "2015-06-18"),
            Example("at 9 p.m. on April the 2nd", "2015-04-02T21:00", "2015-06-18"),
            Example("at noon next Monday", "2015-06-22T12:00", "2015-06-18"),
            Example("He was shot around midnight Thursday, police said.", "2015-06-18T00:00 APPROX", "2015-06-18"),
            Example("He was shot around midnight Wednesday, police said.", "2015-06-17T24:00 APPROX", "2015-06-18"),
            Example("The truce ends at midnight Thursday.", "2015-06-18T24:00", "2015-06-18"),
            Example("at 18:45 this Sunday", "2015-06-14T18:45", "2015-06-18"),
            Example("13 June 1830 hours: fighting at Caen", "2015-06-13T18:30", "2015-06-18"),
            Example("on Sunday noon", "2015-06-14T12:00", "2015-06-18"),
            Example("at 10 o'clock last night", "2015-06-17T22:00", "2015-06-18"),
            Example("at 2 a.m. last night", "2015-06-18T02:00", "2015-06-18"),
            Example("It began on June 3 and ended by 8 o'clock that evening.", "2015-06-03T20:00", "2015-06-18"),
            Example("It began on June 3 and ended at 9 a.m. the next day.", "2015-06-04T09:00", "2015-06-18"),
            Example("at 9.30pm on 12 March", "2015-03-12T21:30", "2015-06-18"),
            Example("at 03:15 on Sunday, 7 June 2015", "2015-06-07T03:15", "2015-06-18"),
            Example("at 9:30 on Tuesday night", "2015-06-16T21:30", "2015-06-18"),
            Example("at 9 a.m. on March 3 last year", "2014-03-03T09:00", "2015-06-18"),
            Example("at 3 a.m. on the morning of 5 May 2015", "2015-05-05T03:00"),
        ),
        not_examples=("5 pm Nova", "1944 hours after"),
    ),
    DateRule(
        name="<day> at <clock time>",
        pattern=f"(the <part> of)? {DAY} {PART} ,? {AT} {CLOCK} {ZONE} ((in the | at) <part>)?",
        read=read_clock,
        examples=(
            Example("on June 3, 2021, at about 4:30 p.m.", "2021-06-03T16:30 APPROX"),
            Example("on Sunday 7 June at about 3.15am", "2015-06-07T03:15 APPROX", "2015-06-18"),
            Example("on Tuesday night at 9:30", "2015-06-16T21:30", "2015-06-18"),
            Example("on the night of Tuesday at 9:30", "2015-06-16T21:30", "2015-06-18"),
            Example("on Tuesday morning at 12:30", "2015-06-16T00:30", "2015-06-18"),
            Example("on Friday, June 12, at 8:20 in the evening", "2015-06-12T20:20", "2015-06-18"),
        ),
        not_examples=("Friday at home",),
    ),
    DateRule(
        name="<clock time>",
        pattern=f"{CLOCK} {ZONE} ((of_day= in the <part>) | at (part= night))?",
        read=read_clock,
        examples=(
            Example("at 10:35 a.m.", "2015-06-18T10:35", "2015-06-18"),
            Example("He appears on Friday. Police were called at 1:40 p.m.", "2015-06-18T13:40", "2015-06-18"),
            Example(
                "On Tuesday he died. The funeral is Friday. He was hurt at 4 a.m.", "2015-06-16T04:00", "2015-06-18"
            ),
            Example("It began at 8 p.m. on Tuesday and ended at 3:40 a.m.", "2015-06-17T03:40", "2015-06-18"),
            Example("It left at 11:30 p.m. on Tuesday and was due at 6 a.m.", "2015-06-17T06:00", "2015-06-18"),
            Example("Shot about 10:45 p.m. Tuesday, he died after midnight.", "2015-06-17T00:00", "2015-06-18"),
            Example("A service is on Friday, followed by burial at 2 p.m.", "2015-06-19T14:00", "2015-06-18"),
            Example("around 2 a.m.", "2015-06-18T02:00 APPROX", "2015-06-18"),
            Example("at 10.30am", "2015-06-18T10:30", "2015-06-18"),
            Example("at 0735 GMT", "2015-06-18T07:35", "2015-06-18"),
            Example("at 1630 local time", "2015-06-18T16:30", "2015-06-18"),
            Example("at 3 o'clock", "2015-06-18T03:00", "2015-06-18"),
            Example("at 14.30 hours", "2015-06-18T14:30", "2015-06-18"),
            Example("at 7 O'CLOCK in the evening", "2015-06-18T19:00", "2015-06-18"),
            Example("at 9 o'clock at night", "2015-06-18T21:00", "2015-06-18"),
        ),
        not_examples=(
            "10 amps",
            "at 25:00",
            "at 1115 Mt. Vernon Avenue",
            "the film High Noon",
            "it lasted 6 hours",
            "it lasted 14.30 hours",
        ),
    ),
)
