"""Two adjectives of one noun: "12 local and foreign workers" are twelve, "12 local and three foreign workers" 15."""

import re

from reconciler.extraction.claims.words.tagged import Tokens, joined, tagged
from reconciler.extraction.claims.words.two_peoples import PEOPLES

_PAIR = re.compile(r"(?<=#)[oCp]&[oCpQ](?=[oCpQ]{0,2}[PQM])")
_COUNTED = re.compile(r"(?<=#)o(?=&~?#[oCpQ]{1,2}[PQM])")
_ADJECTIVES = PEOPLES | frozenset(
    "local national foreign domestic international civilian military male female young old adult regional rural urban"
    " buddhist sikh catholic protestant coptic secular religious active retired former senior junior federal state"
    " provincial municipal regular irregular armed unarmed black white current serving elderly uniformed plainclothes"
    " western".split()
)


def with_pairs(tokens: Tokens) -> Tokens:
    """The tokens, two adjectives of one count as one; one counted apart from the next as people of its own."""
    if "#" not in tokens.tags or "&" not in tokens.tags:
        return tokens
    pairs = [match.span() for match in _PAIR.finditer(tokens.tags) if _describe(tokens, match.start(), match.end() - 1)]
    tokens = joined(tokens, [(start, end, "o") for start, end in pairs]) if pairs else tokens
    alone = {match.start() for match in _COUNTED.finditer(tokens.tags) if _describe(tokens, match.start())}
    if not alone:
        return tokens
    return tagged(tokens, "".join("P" if at in alone else tag for at, tag in enumerate(tokens.tags)))


def _describe(tokens: Tokens, *places: int) -> bool:
    return all(tokens.low[at] in _ADJECTIVES for at in places)
