"""Ages: "the two-year-old conflict" has a length, "a two-year-old boy" dates nothing."""

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.amounts import COUNTED, length_of
from reconciler.extraction.dates.lengths import GRANULARITIES_OF
from reconciler.extraction.dates.points import UNANCHORED
from reconciler.extraction.dates.rule import DateRule, Phrase, Reading, Refused, Setting

LASTING = frozenset(
    "war conflict crisis strike dispute siege standoff insurgency rebellion uprising revolt occupation embargo blockade"
    " ban truce ceasefire campaign offensive struggle feud boycott protest protests movement government regime program"
    " programme policy law treaty agreement pact company firm business project investigation inquiry case".split()
)
"""Nouns of what goes on for a time: an age before these is a length."""
NOUN_REACH = 3


def read_age(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """How long something has gone on: "the two-year-old conflict"; the age of a person dates nothing."""
    del setting
    if LASTING.isdisjoint(phrase.tokens[phrase.end : phrase.end + NOUN_REACH]):
        return None
    value, unit, _ = length_of(phrase)
    return Reading("DURATION", value, GRANULARITIES_OF[unit], "how long it has gone on", UNANCHORED)


AGE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<age>-year-old",
        pattern=f"{COUNTED} - <unit> - (old | olds) | <unit:one_unit> - old",
        read=read_age,
        final=True,
        examples=(
            Example("a 6-year-old boy", ""),
            Example("the two-year-old conflict", "P2Y"),
            Example("the month-old transit strike", "P1M"),
        ),
        not_examples=("6-year-long",),
    ),
)
