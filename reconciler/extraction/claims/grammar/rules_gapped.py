"""Rules of those who are told without a verb of their own: "one was hit in the face, the other in the leg"."""

import re
from collections.abc import Iterator

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import ClaimRule, Link
from reconciler.extraction.claims.words.limbs import OF_THE_BODY
from reconciler.extraction.claims.words.outcomes import FATALLY

WITHIN = 5
"""Words behind "in" or "to" in which it is told where somebody was hit: "in the upper left leg"."""
_TO = frozenset(("in", "to"))
_CLOSING = ("", *".,;:&)-")
"""Tags behind a word that ends what is told."""


def read_gapped(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody behind those whom the verb tells of, of whom only where they were hit is told."""
    if _hit_there(chunks, match.end("harm") - 1) or _hit_there(chunks, match.end("harm")):
        for at in range(*match.span("more")):
            if chunks.kinds[at] in "SEFfx" and chunks.kinds[at - 1] in ",;&" and _hit_there(chunks, at + 1):
                yield Link(at, match.start("harm"))


def _hit_there(chunks: Chunks, at: int) -> bool:
    """The chunk holds or begins a place on the body: "in the leg", "to the head"."""
    at += chunks.kinds[at] == ","
    first, past = chunks.first[at], chunks.past[at]
    words = " ".join(chunks.tokens.low[first:past]).split()
    if chunks.kinds[at] in "VI":
        return not OF_THE_BODY.isdisjoint(words)
    where = chunks.tokens.low[past : past + WITHIN]
    return not _TO.isdisjoint(words) and not OF_THE_BODY.isdisjoint(where)


def read_one_fatally(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The one of those hit of whom nothing but "fatally" is told behind."""
    how = match.start("how")
    first = chunks.first[how]
    if chunks.tokens.low[first] in FATALLY and chunks.tokens.tags[first + 1 : first + 2] in _CLOSING:
        yield Link(match.start("who"), how, subset=True)


GAPPED_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<people> were <hit> in the face and <others> in the leg",
        stage="claims",
        pattern=r"(?P<harm>[VI])(?P<more>[optN]{0,6}(?:L?o?(?:,&|[,;&])[SEFfx],?[pt]L?o[opt]{0,4}){1,6})",
        read=read_gapped,
        examples=(
            Example("One was hit in the face and the other in the leg.", "injured 1 people"),
            Example(
                "A cook was shot in the arm, a nun in the left leg and two men in the hip.",
                "injured 1 civilian; injured 2 man",
            ),
            Example("One was struck in the chest; the other, in the back.", "casualties 1 people"),
        ),
        not_examples=(
            "One was shot in a bar and a nun in the crowd sang.",
            "The bill was hit in the press and a nun in the face.",
        ),
    ),
    ClaimRule(
        name="were <hit>, <somebody> fatally",
        stage="claims",
        pattern=r"(?P<hit>V)[optN]{0,6},(?P<who>S)(?P<how>o)",
        read=read_one_fatally,
        examples=(
            Example("A couple were shot at noon, the woman fatally, at a bar.", "killed 1 woman"),
            Example("A cook and a nun were stabbed, the nun fatally.", "killed 1 civilian"),
        ),
        not_examples=("A couple were shot, a nun later said.", "A couple were fined, the nun fatally late."),
    ),
)
