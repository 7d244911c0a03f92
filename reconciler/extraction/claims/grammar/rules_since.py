"""Rules of those who were harmed with others and what befell them since: "one of four people shot … has died"."""

import re
from collections.abc import Iterator

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import ClaimRule, Link
from reconciler.extraction.claims.grammar.rules_involved import read_first

_THERE = r"(?>[pZ/]?[oNGM](?:&N)?,?){0,6}"
"""Where and when others were harmed."""

_BESIDE = frozenset(("along", "alongside", "together", "with"))


def read_beside(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever the sentence begins to tell of, harmed along with others in a deed, or told of in a clause of his own."""
    company, harm = match.start("with"), match.start("harm")
    beside = chunks.tokens.low[chunks.first[company]].split()[0] in _BESIDE and "G" in chunks.kinds[company:harm]
    if beside or chunks.kinds[harm - 1] == ",":
        yield from read_first(chunks, match)


SINCE_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<count> of <people> harmed …, <died>",
        stage="claims",
        pattern=rf"(?P<who>f)/F(?:r?V|k|[p/]oG){_THERE}(?P<harm>I)",
        read=read_first,
        examples=(
            Example("One of three clerks stabbed at a mill in Leeds, on May 4, has died.", "killed 1 people"),
            Example("Two of the five nuns who were stabbed in May at a mill have died.", "killed 2 civilian"),
            Example("One of the six victims in a stabbing in May at a Leeds mill died at a clinic.", "killed 1 people"),
        ),
        not_examples=("One of three clerks stabbed a nun who wept.", "One of the six victims in a stabbing wept."),
    ),
    ClaimRule(
        name="<people>, one of those harmed, <died>",
        stage="claims",
        pattern=rf"(?P<who>[SN]),?rbf/F(?:r?V|k){_THERE}(?P<harm>I)",
        read=read_first,
        examples=(
            Example("A nun who was one of three people stabbed on Monday has died.", "killed 1 civilian"),
            Example("Ada Moor, who was one of six clerks stabbed at a mill, died in June.", "killed 1 people"),
        ),
        not_examples=("A nun who was one of three people stabbed on Monday wept.",),
    ),
    ClaimRule(
        name="<people> harmed in something that <harmed> others, <died>",
        stage="claims",
        pattern=r"(?P<who>(?:f/)?[SFN])(?:k|,?rV)(?>[pZ]?[oGMN]){0,4}!(?:o?[kK]|L)[FESNP][dk]?(?:,?&?[kK]?[FESNP][dk]?){0,3}"
        r"(?>po?N?)?,?(?P<harm>I)",
        read=read_first,
        examples=(
            Example("A nun wounded in a stabbing that also hurt two cooks died in June.", "killed 1 civilian"),
            Example(
                "A cook hurt in a raid that killed a guard and wounded two clerks has died.",
                "killed 1 civilian",
            ),
            Example("A nun who was stabbed in an attack that left two cooks hurt has died.", "killed 1 civilian"),
        ),
        not_examples=("A nun wounded in a stabbing that hurt two cooks wept.",),
    ),
    ClaimRule(
        name="<people> harmed with others, <died>",
        stage="claims",
        pattern=rf"(?P<who>(?:f/)?[SFN])(?:,?rV|k)o?(?P<with>[p&])[FES]{_THERE}(?P<harm>I)",
        read=read_beside,
        examples=(
            Example("Ada Moor, 20, who was stabbed with three others in May, died in June.", "killed 1 people"),
            Example("A nun, who was shot along with two cooks at a mill, has died.", "killed 1 civilian"),
            Example("A nun wounded along with a cook in a stabbing in Leeds died in June.", "killed 1 civilian"),
        ),
        not_examples=(
            "A nun, who was shot along with two cooks at a mill, wept.",
            "A nun who was cut and a cook in a mill wept.",
        ),
    ),
)
