"""Day and night, dawn and dusk, where no part of a named day is told: "at night", "before dawn"."""

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import day_told
from reconciler.extraction.dates.grammar.points import UNANCHORED
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import SUN_HOURS
from reconciler.extraction.dates.rules.daytimes import hours, of_no_told_day

SUN_PREPOSITIONS = frozenset("at before after by since until till around from to".split())
DETERMINERS = frozenset("the a an one that each every any all first second last next same good".split())


def read_sun(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Dawn, dusk, sunset of a day told, or of the day told last."""
    if phrase.last_token() not in SUN_PREPOSITIONS:
        return None
    code, first, last = SUN_HOURS[phrase["sun"]]
    if (nowhere := of_no_told_day(code[:2], setting)) is not None:
        return nowhere
    day, anchor, base = day_told(setting)
    return hours(day, (f"T{code}", first, last), f"{phrase['sun']} of {base}", anchor)


def read_by_night(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """At night, night attacks: of no one day; in news it only describes."""
    described = phrase.last_token() in DETERMINERS and phrase.end - phrase.start == 1
    if not setting.narrative or setting.flashback or described:
        return None
    code = "DT" if phrase.tokens[phrase.start] == "daytime" else "NI"
    return Reading("TIME", f"XXXX-XX-XXT{code}", "part_of_day", "of no one day", UNANCHORED)


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
        pattern="<sun>",
        read=read_sun,
        examples=(Example("he rose at dawn", "2015-06-18TMO", "2015-06-18"),),
        not_examples=("Dawn Smith",),
    ),
)
