"""Words for now, before and to come that name no date: "now", "recently", "the future"."""

from reconciler.concepts.interval import EVER
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting


def read_vague(phrase: Phrase, setting: Setting) -> Reading | None:
    """A reference to present, past or future as a whole; "as recently as Friday" only tells of Friday."""
    if phrase.last_token == "as" and phrase.next_token == "as":
        return None
    value = next(value for value in ("present", "past", "future") if phrase.get(value) is not None)
    return Reading("DATE", f"{value.upper()}_REF", "vague", f"{phrase[value]}: no date is told", setting.anchor, EVER)


def read_to_this_day(phrase: Phrase, setting: Setting) -> Parts | None:
    """The present, without the preposition before it."""
    present = read_vague(phrase, setting)
    return None if present is None else Parts((("present", present),))


def read_in_narrative(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Words that date something in a history only: "former", "at this time"."""
    told = phrase.get("present")
    bare = told == "the time" and (phrase.last_token not in ("at", "of") or phrase.next_token == "of")
    if not setting.narrative or setting.flashback or bare:
        return None
    return read_vague(phrase, setting)


def read_of_noun(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Words that date the noun behind them: "present-day Belarus"; "future losses" do so in a history only."""
    future = "future" in phrase.groups
    return (
        None
        if future and (not setting.narrative or setting.flashback or phrase.last_token == "a")
        else read_vague(phrase, setting)
    )


DATED_BY = frozenset("this next last in around between during on".split())
"""Behind "some time" these tell when."""
COUNTED_FROM = frozenset("after before later earlier and or".split())
"""Behind "one day" these make it a length."""


def read_one_day(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """One day, where a modal says that it is still to come."""
    if phrase.next_token in COUNTED_FROM:
        return None
    around = phrase.tokens[max(phrase.start - 3, 0) : phrase.end + 3]
    return read_vague(phrase, setting) if "will" in around or "would" in around else None


def read_while(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A while, some time: a length that nobody says; "some time this spring" is a date."""
    if phrase.last_token != "for" and phrase.next_token in DATED_BY:
        return None
    return Reading("DURATION", "PXX", "vague", "a length that nobody says", setting.anchor, EVER)


_FAR = "(not -? (so | too) -?)? distant"
VAGUE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="now, recently",
        pattern="(present= right? <:present_word>) | (past= (more | most)? <:past_word>)",
        read=read_vague,
        examples=(Example("now", "PRESENT_REF"), Example("recently", "PAST_REF")),
        not_examples=("we know", "as recently as Friday"),
    ),
    DateRule(
        name="current, recent, these days",
        pattern="(present= current | these days | at present | the present (time | moment))"
        " | (past= more? recent | recent times | those days | then current)",
        read=read_vague,
        examples=(
            Example("the current weakness", "PRESENT_REF"),
            Example("it has no comment at the present time", "PRESENT_REF"),
            Example("a recent filing", "PAST_REF"),
            Example("in those days it was a village", "PAST_REF"),
        ),
        not_examples=("currents",),
    ),
    DateRule(
        name="to this day",
        pattern="(to | until) (present= this (very)? day)",
        read=read_to_this_day,
        examples=(Example("it lasts to this day", "PRESENT_REF"),),
        not_examples=("this day in May",),
    ),
    DateRule(
        name="the past, the future",
        pattern=f"(past= the ((very? recent | immediate) | {_FAR})? past)"
        f" | (future= the (very? near | foreseeable | immediate | {_FAR})? future)",
        read=read_vague,
        examples=(
            Example("as they have in the past", "PAST_REF"),
            Example("worried about the future", "FUTURE_REF"),
            Example("in the recent past", "PAST_REF"),
            Example("in the not-too-distant future", "FUTURE_REF"),
        ),
        not_examples=("the pastor", "futures"),
    ),
    DateRule(
        name="former, at this time",
        pattern="((past= former) | (present= this time | the time being?))",
        read=read_in_narrative,
        examples=(
            Example("In May 1920 he fell. In 1921 and 1922 it rained. In 1923 the former king died.", "PAST_REF"),
        ),
        not_examples=("formerly",),
    ),
    DateRule(
        name="future, present-day",
        pattern="(future= future) | (present= (present | modern) -? day)",
        read=read_of_noun,
        examples=(
            Example("In May 1920 he fell. In 1921 and 1922 it rained. In 1923 they feared future wars.", "FUTURE_REF"),
            Example("in present-day Belarus", "PRESENT_REF"),
        ),
        not_examples=("future losses", "stock futures", "the present days"),
    ),
    DateRule(
        name="one day",
        pattern="(future= one day | some day | someday)",
        read=read_one_day,
        examples=(Example("one day it will end", "FUTURE_REF"),),
        not_examples=("it took one day", "it will end one day after the vote"),
    ),
    DateRule(
        name="long ago",
        pattern="(past= (not? (so | too | very)?)? long ago | (some | a (very? long | short)?) (time | while) ago"
        " | (a moment | moments | a generation) ago)",
        read=read_vague,
        examples=(
            Example("long ago it was a farm", "PAST_REF"),
            Example("it closed some time ago", "PAST_REF"),
            Example("he came not so long ago", "PAST_REF"),
            Example("he left moments ago", "PAST_REF"),
            Example("it was a village a generation ago", "PAST_REF"),
        ),
        not_examples=("so long, and on he went", "a long time", "a generation agog"),
    ),
    DateRule(
        name="a while",
        pattern="(a while | quite a while | some time)",
        read=read_while,
        examples=(Example("without power for a while", "PXX"),),
        not_examples=("while he waited", "they will meet some time around noon"),
    ),
)
