"""Times on one side of a year: "a post-2014 force", "pre-1990 law"."""

from reconciler.concepts.calendar import Granule
from reconciler.concepts.interval import Interval
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.year_digits import PROSE_YEARS
from reconciler.extraction.words import MONTHS


def read_side(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """All that follows a year, or all before it."""
    del setting
    year, after = int(phrase["year"]), phrase["side"] == "post"
    if year not in PROSE_YEARS or phrase.next_token in MONTHS:
        return None
    found = dated(Granule("year", year), f"{'after' if after else 'before'} {year}", EXPLICIT)
    if isinstance(found, Refused):
        return found
    whole = found.interval
    return Reading(
        "DATE",
        found.value,
        "year",
        found.because,
        EXPLICIT,
        Interval(whole.end, None) if after else Interval(None, whole.start),
        "AFTER" if after else "BEFORE",
    )


SIDE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="post-<year>",
        pattern="(side= post | pre) - (year= <:four_digits>)",
        read=read_side,
        examples=(
            Example("a post-2014 force", "2014 AFTER"),
            Example("under pre-1990 law", "1990 BEFORE"),
        ),
        not_examples=("a post 12014 men held", "pre-2014s", "the outpost-2014"),
    ),
)
