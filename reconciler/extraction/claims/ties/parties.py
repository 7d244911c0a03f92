"""Armed groups behind "by" and words before their names: "by the ELN", "by suspected al-Noor militants"."""

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.sources.sources import PARTIES

_SUSPECTED = frozenset("suspected alleged presumed supposed".split())
_BANDS = frozenset(
    "army front movement brigade brigades party union cartel guard guards corps forces group organization organisation"
    " militia path".split()
)
"""Last words of what such groups call themselves."""
SHORT = range(2, 6)
"""Letters of a name told by its first letters alone."""


def is_party(chunks: Chunks, before: int, text: str) -> bool:
    """The words of the chunk `before` only say that whoever is told behind them is suspected, or "the" group."""
    tokens, first, past = chunks.tokens, chunks.first, chunks.past
    words = tokens.low[first[before] : past[before]]
    if not _SUSPECTED.isdisjoint(words):
        return len(words) == 1
    name = tokens.low[first[before + 1] : past[before + 1]]
    if words != ["the"] or chunks.kinds[before + 1] != "N":
        return False
    printed = text[tokens.begin[first[before + 1]] : tokens.end[past[before + 1] - 1]]
    letters = len(printed) in SHORT and printed.isupper() and not tokens.upper
    return letters or " ".join(name) in PARTIES or name[-1] in _BANDS
