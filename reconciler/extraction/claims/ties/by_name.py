"""Names beside a figure: whose they are, and of whom they say nothing new."""

import re
from functools import lru_cache

from reconciler.extraction.claims.grammar.chunks import QUOTES, Chunks
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.capitals import ends_as_name, may_be_name
from reconciler.extraction.words import CAPITAL, TIED_PARTICLES

NAMES_WITHIN = 20_000
"""Characters at the head of an article within which its names are looked for."""


def no_name(chunks: Chunks, link: Link, text: str) -> bool:
    """Ends as no name does; or one capitalised word at the head of a sentence that is common, or no name elsewhere."""
    tokens, first, past = chunks.tokens, chunks.first[link.people], chunks.past[link.people]
    if chunks.kinds[link.people] == "N" and not ends_as_name(tokens.low[past - 1]):
        return True
    if _for_several(chunks, link):
        return True
    opens = not tokens.tags[:first].strip(QUOTES)
    if chunks.kinds[link.people] != "N" or not opens or past > first + 1 or tokens.upper:
        return False
    if _shares_surname(chunks, link.people):
        return False
    told = text[tokens.begin[first] : tokens.end[first]]
    return not may_be_name(tokens.low[first]) or told not in _names_within(text)


def _for_several(chunks: Chunks, link: Link) -> bool:
    """One name before a verb for several: "on a lake in eastern Congo are presumed dead"."""
    at, tokens = link.people, chunks.tokens
    if (
        chunks.kinds[at : at + 2] != "NV"
        or link.harm != at + 1
        or tokens.low[chunks.first[at + 1]] not in ("are", "were")
    ):
        return False
    alone = chunks.past[at] == chunks.first[at] + 1 and not tokens.low[chunks.first[at]].endswith("s")
    return (
        alone
        and chunks.kinds[:at].endswith(("o", "p"))
        and not {"&", ",", "N"} & set(chunks.kinds[max(0, at - 4) : at])
    )


def surname(chunks: Chunks, link: Link, text: str) -> bool:
    """A vague count that is somebody's name: "Chris Few"."""
    tokens, first = chunks.tokens, chunks.first[link.people]
    named = tokens.tags[first - 1 : first] == "C" and first > 0 and not tokens.upper
    return named and tokens.low[first] in ("few", "many") and text[tokens.begin[first]].isupper()


def _shares_surname(chunks: Chunks, people: int) -> bool:
    """One of two called by the family name that ends the second: "Mike and Matt Brown"."""
    after = people + 2
    if after >= len(chunks.kinds) or chunks.kinds[after] != "N":
        return False
    joined = chunks.tokens.low[chunks.past[people] : chunks.first[after]] == ["and"]
    return joined and chunks.past[after] - chunks.first[after] > 1


@lru_cache(maxsize=4)
def _names_within(text: str) -> frozenset[str]:
    """Capitalised words that stand inside a sentence, near the head of an article."""
    return frozenset(_INSIDE.findall(text[:NAMES_WITHIN]))


_INSIDE = re.compile(rf"(?<=[a-z,.][ \u00a0])(?:(?:{TIED_PARTICLES})[-'’])?{CAPITAL}[\w'’-]{{1,30}}")
