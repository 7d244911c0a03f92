"""Lengths that end or begin where something else does: "the last few days", "recent weeks", "the first nine months"."""

from reconciler.concepts.interval import EVER
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.amounts import COUNTED, COUNTED_OR_TWO, length_of
from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF, SEVERAL_REACH, stretch_beside
from reconciler.extraction.dates.grammar.names import long_day
from reconciler.extraction.dates.grammar.points import UNANCHORED
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import FOLLOWING_WORDS, NEXT_WORDS
from reconciler.extraction.dates.grammar.units import length_in

OF_SOMETHING = frozenset("first early initial opening closing dying final intervening".split())
"""The first days, the first nine months: they end where something else does."""

BEFORE_VERBS = frozenset("to will would may might could can must should not t only also often usually".split())
"""Behind these "last" is a verb: "it would last three years"."""
WITHIN = frozenset("in within during over for".split())
"""Before "the last hour": nothing else makes a length of it."""
PARTS_OF = frozenset("of before when that on".split())


def read_recent_length(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The last three months, the next few days, recent weeks: a length that begins or ends here."""
    value, unit, number = length_of(phrase)
    which = phrase["which"]
    first = phrase.tokens[phrase.start]
    if first == "last" and phrase.last_token in BEFORE_VERBS:
        return None
    if which in OF_SOMETHING and phrase.tokens[phrase.end - 2] == "-" and phrase.get("count") != "half":
        return None
    if first == "following" and phrase.last_token not in WITHIN:
        return None
    back = which not in NEXT_WORDS and which not in FOLLOWING_WORDS
    count = SEVERAL_REACH.get(unit, 3) if number is None else number
    if which in OF_SOMETHING:
        return Reading("DURATION", value, GRANULARITIES_OF[unit], f"the {which} of something longer", UNANCHORED)
    interval = stretch_beside(setting.day, unit, count if back else -count) or EVER
    because = f"{'up to' if back else 'from'} {long_day(setting.day)}"
    return Reading("DURATION", value, GRANULARITIES_OF[unit], because, setting.anchor, interval)


def read_hour_of_something(phrase: Phrase, setting: Setting) -> Reading | None:
    """In the last hour: up to now, and like the final hour without a place where it is one of something."""
    if phrase.last_token not in WITHIN:
        return None
    which, unit = phrase["which"], phrase["unit"]
    recent = which == "last" and phrase.next_token not in PARTS_OF
    interval = (stretch_beside(setting.day, unit, 1) or EVER) if recent else EVER
    because = f"up to {long_day(setting.day)}" if recent else f"the {which} of something longer"
    return Reading("DURATION", length_in(unit, 1), GRANULARITIES_OF[unit], because, setting.anchor, interval)


_BESIDE = "(which= <:previous> | <:following>)"
_WHICH = (
    "(which= <:last> | <:next> | <:previous> | <:following> | latest | most recent | final | first"
    " | initial | opening | closing | intervening)"
)


RECENT_LENGTH_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the last <count> <unit>",
        pattern=f"(at least)? (the | these)? ({_WHICH} {COUNTED_OR_TWO} | {COUNTED} {_BESIDE})"
        " -? <:kind_of>? <unit> (or so)?",
        read=read_recent_length,
        examples=(
            Example("the last few days", "PXD", "2015-06-18"),
            Example("the last two decades", "P2DE", "2015-06-18"),
            Example("over the next three years or so", "P3Y", "2015-06-18"),
            Example("in the past 24 hours", "PT24H", "2015-06-18"),
            Example("in the next 20 to 40 days", "P20D", "2015-06-18"),
            Example("the first nine months", "P9M", "2015-06-18"),
            Example("over the past half-century", "P50Y", "2015-06-18"),
            Example("in the last few hundred years", "PXY", "2015-06-18"),
            Example("over the past two dozen years", "P24Y", "2015-06-18"),
            Example("in the last hundred years", "P100Y", "2015-06-18"),
            Example("in the most recent three years", "P3Y", "2015-06-18"),
            Example("in the opening two weeks", "P2W", "2015-06-18"),
            Example("stocks fell in the final half-hour", "PT30M", "2015-06-18"),
            Example("in these last few days", "PXD", "2015-06-18"),
        ),
        not_examples=("the last two men", "the truce would last three years", "following a weekend meeting"),
    ),
    DateRule(
        name="the last <unit> and a half",
        pattern="the? (which= <:last> | <:next>) <unit:one_unit> ((half= and a half) | or (two | three))",
        read=read_recent_length,
        examples=(
            Example("over the last year and a half", "P1Y6M", "2015-06-18"),
            Example("in the next year or two", "P1Y", "2015-06-18"),
        ),
        not_examples=("the last year and a bit",),
    ),
    DateRule(
        name="recent <units>",
        pattern="(the | these)?"
        " (which= <:last> | <:next> | <:previous> | <:following> | (more | most | very)? recent | intervening"
        " | first | early | opening | closing | dying | final) <unit:units> (and <:units>)?",
        read=read_recent_length,
        examples=(
            Example("in recent weeks", "PXW", "2015-06-18"),
            Example("coming years", "PXY", "2015-06-18"),
            Example("in more recent years", "PXY", "2015-06-18"),
            Example("in recent days and weeks", "PXD", "2015-06-18"),
            Example("shares fell in the closing minutes", "PTXM", "2015-06-18"),
        ),
        not_examples=("recent weakness",),
    ),
    DateRule(
        name="the last hour",
        pattern="the (which= last | first | final | opening | closing) (unit= hour)",
        read=read_hour_of_something,
        examples=(
            Example("nine were arrested in the last hour", "PT1H", "2015-06-18"),
            Example("shares fell in the final hour of trading", "PT1H", "2015-06-18"),
        ),
        not_examples=("his last hour", "the last hour had come"),
    ),
)
