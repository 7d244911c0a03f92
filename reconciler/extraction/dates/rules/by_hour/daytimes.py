"""Parts of a day, on their own or of a named day: "last night", "tomorrow morning", "the small hours"."""

import msgspec

from reconciler.concepts.calendar import Granule, granule_of
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import counted_from, day_told, reference_for, told_day, told_last
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.telling import is_told_ahead
from reconciler.extraction.dates.grammar.phrases import EARLY, PART, THAT_VERY
from reconciler.extraction.dates.grammar.points import UNANCHORED, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS, NEXT_WORDS, PARTS_OF_DAY
from reconciler.extraction.dates.rules.by_hour.day_parts import day_or_part, day_part, mod_of
from reconciler.extraction.words import MONTHS

NO_DAY = "of a day that nobody tells"


PAPERS_OF = frozenset(("usa",))
"""What a paper has before "Today" in its name, in capitals as well."""


def read_named_day(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Today, yesterday, tomorrow."""
    word = phrase["day"]
    if phrase.within_title(phrase.start) or phrase.last_token in PAPERS_OF:
        return None
    if setting.narrative and word == "today":
        return Reading("DATE", "PRESENT_REF", "vague", "today in a narrative is no day of it", setting.anchor)
    day, anchor, base = granule_of("day", setting.day), setting.anchor, "publication"
    if setting.narrative:
        day, anchor, base = counted_from(setting, "day")
    shift = {"today": 0, "yesterday": -1, "tomorrow": 1}[word]
    return day_or_part(day.shift(shift), phrase, f"{word} counted from {base}", anchor)


def read_day_part(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Last night, this morning; "on this morning" and "next morning" are of the day told last, and behind it."""
    which, part = phrase["which"], phrase["part"]
    then = (which in NEXT_WORDS or (phrase.last_token == "on" and which == "this")) and told_day(setting) is not None
    day, anchor, base = told_last(setting, "day") if then else counted_from(setting, "day")
    if which in LAST_WORDS:
        day = day.shift(-1)
    elif which in NEXT_WORDS:
        day = day.shift(1)
    return day_part(day, PARTS_OF_DAY[part], f"{which} {part} counted from {base}", anchor, mod=mod_of(phrase))


def read_this_night(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Tonight begins today; overnight ended today, unless it is told as to come."""
    today, anchor, base = counted_from(setting, "day")
    ended = phrase["night"] == "overnight" and lean(phrase) != "future"
    because = f"the night {'into' if ended else 'of'} {base}"
    return day_part(today.shift(-1) if ended else today, "NI", because, anchor)


def read_day_but_one(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The day before yesterday, the day after tomorrow."""
    today, anchor, base = counted_from(setting, "day")
    shift = -2 if phrase["day"] == "yesterday" else 2
    return dated(today.shift(shift), f"two days from {base}", anchor)


def read_the_part(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The morning: of the day that the text told last, else of the day counted from."""
    if is_of_untold_day(phrase):
        return None
    if (nowhere := of_no_told_day(PARTS_OF_DAY[phrase["part"]], setting)) is not None:
        return nowhere
    that = phrase.tokens[phrase.start] == "that" and told_day(setting) is not None
    if not that and is_told_ahead(phrase, setting) and lean(phrase) == "past":
        setting = msgspec.structs.replace(setting, reference=setting.lately)
    day, anchor, base = told_last(setting, "day") if that else day_told(setting)
    shift = -1 if phrase.get("preceding") else 1 if phrase.get("following") else is_behind_night(phrase, setting)
    gone = not that and not shift and _is_night_gone(day, phrase, setting)
    because = f"{phrase['part']} {'into' if gone else 'of'} {base}"
    return day_part(day.shift(shift - gone), PARTS_OF_DAY[phrase["part"]], because, anchor, mod=mod_of(phrase))


def _is_night_gone(day: Granule, phrase: Phrase, setting: Setting) -> bool:
    """News of a day that tells what happened during the night: one day's paper knows nothing of its own night."""
    today = not setting.narrative and day.index == setting.day.toordinal()
    return today and PARTS_OF_DAY[phrase["part"]] == "NI" and phrase.last_token in DURING and lean(phrase) == "past"


DURING = frozenset(("during", "through", "throughout"))


def is_of_untold_day(phrase: Phrase) -> bool:
    """That night in June 2001, that day in 1994: some day of then, whatever was told before."""
    behind = phrase.tokens[phrase.end : phrase.end + 2]
    if len(behind) < len(("in", "june")) or behind[0] != "in":
        return False
    return behind[1] in MONTHS or (len(behind[1]) == len("1994") and behind[1].isdigit())


def is_behind_night(phrase: Phrase, setting: Setting) -> bool:
    """In a history, the morning behind a night that was told is that of the next day."""
    morning = "morning" in phrase.tokens[phrase.start : phrase.end] and "that" not in phrase.tokens[phrase.start :][:1]
    return setting.narrative and setting.part == "NI" and morning


def of_no_told_day(code: str, setting: Setting) -> Reading | None:
    """In a history that told only a month or a year, a part of some day of it."""
    told = reference_for(setting, "day")
    if not setting.narrative or told is None or told.unit == "day":
        return None
    return Reading("TIME", f"XXXX-XX-XXT{code}", "part_of_day", NO_DAY, UNANCHORED)


_BESIDE = "((following= <:following> | next) | (preceding= <:previous>))"

DAYTIME_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<today> <part of day>",
        pattern=f"(earlier | later | {EARLY}) (date= <day:named_day>) {PART}",
        read=read_named_day,
        examples=(
            Example("yesterday afternoon", "2015-06-17TAF", "2015-06-18"),
            Example("late yesterday", "2015-06-17 END", "2015-06-18"),
            Example("it opens tomorrow", "2015-06-19", "2015-06-18"),
            Example("it closed earlier today", "2015-06-18", "2015-06-18"),
            Example("A CLERK WAS SHOT TODAY", "2015-06-18", "2015-06-18"),
        ),
        not_examples=("he told USA Today that", "Photo: R. Hall, USA TODAY"),
    ),
    DateRule(
        name="<part of day> <today>",
        pattern="the? (<mod> -?)? <part> (of | on)? <day:named_day>",
        read=read_named_day,
        examples=(Example("at mid-afternoon yesterday", "2015-06-17TAF MID", "2015-06-18"),),
        not_examples=("afternoon tea",),
    ),
    DateRule(
        name="the day before yesterday",
        pattern="the day (before | after) <day:named_day>",
        read=read_day_but_one,
        examples=(Example("the day before yesterday", "2015-06-16", "2015-06-18"),),
        not_examples=("the day before he came",),
    ),
    DateRule(
        name="<last or this> <part of day>",
        pattern=f"{EARLY} (which= <:last> | <:next> | this) <part>",
        read=read_day_part,
        examples=(
            Example("last night", "2015-06-17TNI", "2015-06-18"),
            Example("early this morning", "2015-08-26TMO START", "2015-08-26"),
            Example("It burned on June 3. Next morning they came.", "2015-06-04TMO", "2015-06-18"),
            Example("It was 3 May 1917. On this morning it rained.", "1917-05-03TMO", "2015-08-26"),
        ),
        not_examples=("this mourning",),
    ),
    DateRule(
        name="tonight, overnight",
        pattern="(earlier | later)? <night:this_night>",
        read=read_this_night,
        examples=(
            Example("they play tonight", "2015-06-18TNI", "2015-06-18"),
            Example("they play later tonight", "2015-06-18TNI", "2015-06-18"),
            Example("the fire spread overnight", "2015-06-17TNI", "2015-06-18"),
        ),
        not_examples=("a knight",),
    ),
    DateRule(
        name="the <part of day>",
        pattern=f"(<mod> (in | on)?)? the <part> of (that same? | the (same | {_BESIDE})) day"
        f" | (<mod> (in | on)?)? (the same? | {THAT_VERY}) {_BESIDE}? <part>",
        read=read_the_part,
        examples=(
            Example("We left early in the morning", "2015-08-26TMO START", "2015-08-26"),
            Example("On June 3 it began. The next morning it ended.", "2015-06-04TMO", "2015-06-18"),
            Example("On June 3 it began. On the evening of the same day it ended.", "2015-06-03TEV", "2015-06-18"),
            Example("It was 3 May 1917. By the evening of the following day it had ended.", "1917-05-04TEV"),
            Example("On June 3 it began. That terrible evening it ended.", "2015-06-03TEV", "2015-06-18"),
            Example("On June 3 it ended. It had begun the previous evening.", "2015-06-02TEV", "2015-06-18"),
        ),
        not_examples=("the mourning",),
    ),
    DateRule(
        name="<mid> <part of day>",
        pattern="(mod= mid | early | late) -? <part>",
        read=read_the_part,
        examples=(Example("by mid afternoon they had left", "2015-06-18TAF MID", "2015-06-18"),),
        not_examples=("early riser",),
    ),
)
