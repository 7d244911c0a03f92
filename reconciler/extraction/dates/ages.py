"""Ages: "the two-year-old conflict" has a length, "a two-year-old boy" dates nothing."""

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.amounts import COUNTED, QUALIFIER, length_of
from reconciler.extraction.dates.lengths import GRANULARITIES_OF
from reconciler.extraction.dates.points import UNANCHORED
from reconciler.extraction.dates.rule import DateRule, Phrase, Reading, Refused, Setting

LASTING = frozenset(
    "war conflict crisis strike dispute siege standoff insurgency rebellion uprising revolt occupation embargo blockade"
    " ban truce ceasefire campaign offensive struggle feud boycott protest protests movement government regime program"
    " programme policy law treaty agreement pact company firm business project investigation inquiry case tradition"
    " record jet plane aircraft airliner helicopter ship ferry vessel submarine building bridge tower dam plant reactor"
    " factory mill church mosque temple school hospital prison airline newspaper magazine agency"
    " constitution system".split()
)
"""Nouns of what goes on or stands for a time: an age before these is a length."""
NOUN_REACH = 3


def read_age(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """How long something has gone on: "the two-year-old conflict"; the age of a person dates nothing."""
    del setting
    if LASTING.isdisjoint(phrase.tokens[phrase.end : phrase.end + NOUN_REACH]):
        return None
    value, unit, _ = length_of(phrase)
    return Reading("DURATION", value, GRANULARITIES_OF[unit], "how long it has gone on", UNANCHORED)


def read_years_old(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """37 years old: in news it describes a person; a history tells of time with it."""
    if not setting.narrative or setting.flashback:
        return None
    value, unit, _ = length_of(phrase)
    return Reading("DURATION", value, GRANULARITIES_OF[unit], "an age", UNANCHORED)


AGE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<count> years old",
        pattern=f"{QUALIFIER} {COUNTED} <unit> (old | of age) | aged {COUNTED} <unit>",
        read=read_years_old,
        final=True,
        examples=(
            Example("the man, 37 years old, was held", ""),
            Example("a boy aged nine months", ""),
            Example("It began in 1914. In 1915, 1916 and 1917 all men 18 years old left.", "P18Y"),
        ),
        not_examples=("37 years older",),
    ),
    DateRule(
        name="<age>-year-old",
        pattern=f"{COUNTED} - <unit> - (old | olds) | <unit:one_unit> - old",
        read=read_age,
        final=True,
        examples=(
            Example("a 6-year-old boy", ""),
            Example("the two-year-old conflict", "P2Y"),
            Example("the month-old transit strike", "P1M"),
            Example("a 30-year-old ferry sank", "P30Y"),
        ),
        not_examples=("6-year-long",),
    ),
)
