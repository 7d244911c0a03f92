"""Rules of subjects that say first what they did or suffered: "the man suspected of killing his wife died"."""

import re
from collections.abc import Iterator

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import ClaimRule, Link

_SUSPECTED = frozenset("suspected accused charged wanted believed thought alleged sought convicted".split())
"""Words right after somebody that say only what he is held to have done."""
_DEEDS = frozenset("GWK")


def read_suspected(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The suspect, where nothing but the deed parts him from what befell him."""
    how = match.span("how")
    if chunks.tokens.low[chunks.first[how[0]]] in _SUSPECTED and not _DEEDS.isdisjoint(chunks.kinds[slice(*how)]):
        yield Link(match.start("who"), match.start("harm"))


SUSPECT_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<somebody> suspected of killing <people> <died>",
        stage="claims",
        pattern=r"(?P<who>[SNs])(?P<how>o[/p][^.,;:!rRVIbLZ]{1,10}?)(?P<harm>[VI])",
        read=read_suspected,
        examples=(
            Example("The man suspected of killing a clerk died.", "killed 1 man"),
            Example("A man wanted in the shooting deaths of two clerks died.", "killed 1 man"),
        ),
        not_examples=("The man came home before a clerk spoke.",),
    ),
    ClaimRule(
        name="<somebody> who was <harmed> by <people> <died>",
        stage="claims",
        pattern=r"(?P<who>[SNsFEfh])(?:/f)?,?rVy[SNFPso][^.;:!rRVIKbL&]{0,10}?,?(?P<harm>[VI])",
        read=read_list,
        examples=(
            Example("A mother of two who was shot by a neighbor on Friday has died.", "killed 1 civilian"),
            Example("Nine guards who were taken hostage by growers in Putre were freed.", "rescued 9 guard"),
        ),
        not_examples=("A mother who was seen by a clerk wept.",),
    ),
)
