"""Rules of what a town counts in a year: the number that its murders reached, and those of the years before."""

import re
from collections.abc import Iterator

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.patterns import CHANGED
from reconciler.extraction.claims.grammar.rule import ClaimRule, Link

_COUNTED = frozenset("recorded reported seen logged tallied committed counted investigated".split())


def read_murders(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Both figures of murders at the head of a sentence, where the word is no verb."""
    if chunks.tokens.low[chunks.past[match.start("harm")] - 1] == "murders":
        for index in range(match.start("now"), match.end()):
            if chunks.kinds[index] in "fFx":
                yield Link(index, match.start("harm"))


def read_recorded(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The number of the same that was "recorded" or "seen" at another time."""
    who = match.start("who")
    last = chunks.past[who] - 1
    at = chunks.tokens.tags.find("#", chunks.first[who], last)
    if chunks.tokens.low[last] in _COUNTED and at == last - 1:
        yield Link(who, match.start("harm"), past=last)


TALLY_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="murders reached <count>",
        stage="claims",
        pattern=rf"^(?P<harm>K)(?:po?N?){{0,2}}\^{CHANGED}",
        read=read_murders,
        examples=(
            Example("Murders in Leeds reached 111 last year.", "killed 111 people"),
            Example("Murders rose to 40 from 32.", "killed 40 people; killed 32 people"),
        ),
        not_examples=("Murders in Leeds reached new heights.", "Prices in Leeds reached 111."),
    ),
    ClaimRule(
        name="<deaths>, … the <count> recorded",
        stage="claims",
        pattern=r"(?P<harm>W)[^.;:VIkKG]{0,16}?(?P<who>x)p",
        read=read_recorded,
        examples=(
            Example("That homicide tally is well ahead of the 30 recorded in Hull last year.", "killed 30 people"),
            Example("Leeds had 80 homicides, with fewer than 50 seen in Hull.", "killed 0..49 people"),
        ),
        not_examples=(
            "Leeds had many homicides in the 30 houses in Hull.",
            "The price was ahead of the 30 seen in Hull.",
        ),
    ),
)
