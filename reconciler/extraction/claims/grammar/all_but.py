"""Those left of a number when a few are taken off: "all but two of the 31 aboard" are 29."""

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figure_numbers import number_told
from reconciler.extraction.claims.words.numbers import Count

_WORDS = ["all", "but"]


def is_all_but(chunks: Chunks, index: int) -> bool:
    """Says of how many the chunk counts those whom it did not befall."""
    first = chunks.first[index]
    whole = chunks.kinds[index : index + 3] in ("f/F", "f/f")
    return whole and chunks.tokens.low[max(0, first - 2) : first] == _WORDS


def all_but(chunks: Chunks, index: int, text: str) -> tuple[int, int, Count, int] | None:
    """The token where it begins, the end of the whole's number, how many are left, and the last token of the whole."""
    if not is_all_but(chunks, index):
        return None
    few, many = (
        number_told(chunks.kinds[at], chunks.tokens, chunks.first[at], chunks.past[at], text)
        for at in (index, index + 2)
    )
    if few is None or many is None or few[2].stated is None or many[2].stated is None:
        return None
    left = many[2].stated - few[2].stated
    if left < 1:
        return None
    return chunks.first[index] - 2, many[1], Count(left, left, left), chunks.past[index + 2] - 1
