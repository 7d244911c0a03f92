"""A day or a night as a length: "all day", "all night long", "the whole day"."""

from reconciler.concepts.interval import EVER
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF
from reconciler.extraction.dates.grammar.points import UNANCHORED
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Setting
from reconciler.extraction.dates.grammar.units import UNIT_WORDS, length_in


def read_whole(phrase: Phrase, setting: Setting) -> Reading | None:
    """All day, the whole night; "of all day schools" tells of schools."""
    del setting
    unit, every = UNIT_WORDS[phrase["unit"]], phrase.tokens[phrase.start] == "all"
    if every and "long" not in phrase.groups and phrase.next_token.endswith("s") and phrase.next_token.isalpha():
        return None
    return Reading("DURATION", length_in(unit), GRANULARITIES_OF[unit], "the whole of it", UNANCHORED, EVER)


WHOLE_DAY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="all day",
        pattern="all -? (unit= day | night) (long= -? long)? | the (whole | entire) (unit= day | night)",
        read=read_whole,
        examples=(
            Example("they fought all day", "P1D"),
            Example("they fought all night long", "P1D"),
            Example("it rained the whole night", "P1D"),
            Example("an all-day session", "P1D"),
        ),
        not_examples=("all days", "of all day schools", "it is all yearning"),
    ),
)
