"""Day and night, dawn and dusk, meals and rush hours: "at night", "before dawn", "after dark on Tuesday"."""

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.hours import NOON
from reconciler.extraction.dates.grammar.phrases import MONTH, OF_YEAR, WEEKDAY
from reconciler.extraction.dates.grammar.points import UNANCHORED
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import (
    CUSTOM_HOURS,
    DAYLIGHT_HOURS,
    LIGHT_HOURS,
    MID_HOURS,
    PARTS_OF_DAY,
)
from reconciler.extraction.dates.rules.by_hour.clock import DAY
from reconciler.extraction.dates.rules.by_hour.clock_days import day_of_clock, day_of_story
from reconciler.extraction.dates.rules.by_hour.day_parts import day_part, hours
from reconciler.extraction.dates.rules.by_hour.daytimes import of_no_told_day
from reconciler.extraction.dates.rules.by_length.counted import CLAUSE_STARTS

SUN_PREPOSITIONS = frozenset("at by before after since until around from to for".split())
LATE_PARTS = frozenset(("AF", "EV", "NI"))
DETERMINERS = frozenset("the a an one that each every any all first second last next same good".split())


def read_sun(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Dawn, dusk, sunset of a day told, or of the day told last."""
    if phrase.last_token not in SUN_PREPOSITIONS or phrase.within_title(phrase.start):
        return None
    code, first, last = DAYLIGHT_HOURS[phrase["sun"]]
    if (nowhere := of_no_told_day(code[:2], setting)) is not None:
        return nowhere
    day, anchor, base = day_of_story(phrase, setting)
    if code == "MO" and setting.narrative and setting.part == "NI":
        day, base = day.shift(1), f"the day after {base}: behind the night told before"
    return hours(day, (f"T{code}", first, last), f"{phrase['sun']} of {base}", anchor)


def read_by_part(phrase: Phrase, setting: Setting) -> Parts | None:
    """By evening, until morning: of the day told last; a morning behind its afternoon or night is of the next."""
    if phrase.next_token not in CLAUSE_STARTS:
        return None
    code = PARTS_OF_DAY[phrase["part"]]
    day, anchor, base = day_of_story(phrase, setting)
    if code == "MO" and (setting.part in LATE_PARTS or (setting.moment is not None and setting.moment.hour >= NOON)):
        day, base = day.shift(1), f"the day after {base}"
    nowhere = of_no_told_day(code, setting)
    return Parts((("part", nowhere or day_part(day, code, f"{phrase['part']} of {base}", anchor)),))


def read_mid_hour(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Midmorning, midafternoon: of the day told last."""
    word = phrase["hour"]
    if (nowhere := of_no_told_day(MID_HOURS[word][0], setting)) is not None:
        return nowhere
    day, anchor, base = day_of_story(phrase, setting)
    code, first, last = MID_HOURS[word]
    return hours(day, (f"T{code}", first, last), f"{word} of {base}", anchor, mod="MID")


def read_sun_on(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Dawn on 6 June; dusk on Friday; dawn today."""
    return _on_its_day(phrase, setting, DAYLIGHT_HOURS[phrase["sun"]])


def read_custom_on(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Lunchtime on Friday, Friday's evening rush hour; after dark on Friday."""
    return _on_its_day(phrase, setting, CUSTOM_HOURS[phrase["custom"]])


def _on_its_day(phrase: Phrase, setting: Setting, part: tuple[str, int, int]) -> Reading | Refused | None:
    day = day_of_clock(phrase, setting)
    if not isinstance(day, Reading) or day.granule is None:
        return day
    code, first, last = part
    return hours(day.granule, (f"T{code}", first, last), day.because, day.anchor)


def read_by_night(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """At night, night attacks: of no one day; in news it only describes."""
    described = phrase.last_token in DETERMINERS and phrase.end - phrase.start == 1
    if not setting.narrative or setting.flashback or described:
        return None
    code = "DT" if phrase.tokens[phrase.start] == "daytime" else "NI"
    return Reading("TIME", f"XXXX-XX-XXT{code}", "part_of_day", "of no one day", UNANCHORED)


_DAY = f"({DAY} | the? (day= <:day_word>) of {MONTH} {OF_YEAR})"
_LIGHT = f"(sun= {' | '.join(LIGHT_HOURS)})"
_CUSTOM = f"(custom= {' | '.join(CUSTOM_HOURS)})"

DAYLIGHT_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="by night",
        pattern="<:night_word> (- time)?",
        read=read_by_night,
        examples=(
            Example("In May 1920 he fell. In 1921 and 1922 it rained. In 1923 they fled at night.", "XXXX-XX-XXTNI"),
        ),
        not_examples=("they fled at night", "the night of the raid"),
    ),
    DateRule(
        name="dawn, dusk",
        pattern=f"<sun> | {_LIGHT}",
        read=read_sun,
        examples=(
            Example("he rose at dawn", "2015-06-18TMO", "2015-06-18"),
            Example("he rested at sundown", "2015-06-18TEV", "2015-06-18"),
            Example("he set out at first light", "2015-06-18TMO", "2015-06-18"),
            Example("the attack was ordered for dawn", "2015-06-18TMO", "2015-06-18"),
            Example("The count is due on Friday. The gates were opened at dawn.", "2015-06-18TMO", "2015-06-18"),
        ),
        not_examples=("Dawn Smith", "the first light to fail", "the first light tank"),
    ),
    DateRule(
        name="by <part of day>",
        pattern="(by | until) (part= <:part_once>)",
        read=read_by_part,
        examples=(
            Example("It fell on June 3. By evening, he had left.", "2015-06-03TEV", "2015-06-18"),
            Example("It fell on the night of June 3. It burned until morning.", "2015-06-04TMO", "2015-06-18"),
        ),
        not_examples=("by evening gowns", "by mornings"),
    ),
    DateRule(
        name="midmorning",
        pattern="(hour= <:mid_hour>)",
        read=read_mid_hour,
        examples=(Example("Shares fell on Monday in midafternoon trading", "2015-06-15TAF MID", "2015-06-18"),),
        not_examples=("mid mornings",),
    ),
    DateRule(
        name="<dawn> on <day>",
        pattern=f"(<sun> | {_LIGHT}) (on | of)? {_DAY}",
        read=read_sun_on,
        examples=(
            Example("at dawn on 6 June 1944", "1944-06-06TMO"),
            Example("dusk on Friday", "2015-06-12TEV", "2015-06-18"),
            Example("at first light on Friday", "2015-06-12TMO", "2015-06-18"),
            Example("before dawn Friday", "2015-06-12TMO", "2015-06-18"),
            Example("It rained on June 3 and at dawn today", "2015-06-18TMO", "2015-06-18"),
            Example("at dawn on the sixth of June 1944", "1944-06-06TMO"),
            Example("It rained on June 3. At dawn the next day it stopped.", "2015-06-04TMO", "2015-06-18"),
        ),
        not_examples=("dawn on the river",),
    ),
    DateRule(
        name="<lunchtime> on <day>",
        pattern=f"{_CUSTOM} (on | of)? {_DAY} | (<day:named_day> | {WEEKDAY}) (' s)? {_CUSTOM}",
        read=read_custom_on,
        examples=(
            Example("a house was hit after dark on Friday", "2015-06-12TEV", "2015-06-18"),
            Example("it burst at lunchtime Wednesday", "2015-06-17TMI", "2015-06-18"),
            Example("at Tuesday lunchtime", "2015-06-16TMI", "2015-06-18"),
            Example("It rained on June 3. After dark the following day it stopped.", "2015-06-04TEV", "2015-06-18"),
            Example("in the morning rush hour on Monday", "2015-06-15TMO", "2015-06-18"),
            Example("in the evening rush on Tuesday", "2015-06-16TEV", "2015-06-18"),
            Example("in Monday's evening rush hour", "2015-06-15TEV", "2015-06-18"),
        ),
        not_examples=("a dark Tuesday", "lunchtime on the river"),
    ),
)
