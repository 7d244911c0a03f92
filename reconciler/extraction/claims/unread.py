"""Numbers of people near words of harm that no rule understood."""

from collections.abc import Collection, Iterator

from reconciler.concepts.document import Sentence
from reconciler.concepts.mention import Unread
from reconciler.extraction.claims.grammar.all_but import is_all_but
from reconciler.extraction.claims.grammar.chunks import Chunks

NEAR = 6
"""Chunks between a number and a word of harm."""
_NO_NUMBERS = frozenset(("no", "neither", "a group of"))
_HARM = frozenset("VKIGkWBd")


def find_unread(chunks: Chunks, sentence: Sentence, text: str, read: Collection[int]) -> Iterator[Unread]:
    """Counted people near harm whose figure starts at none of the offsets in `read`."""
    for index, kind in enumerate(chunks.kinds):
        if kind not in "FE" or not _HARM.intersection(chunks.kinds[max(0, index - NEAR) : index + NEAR + 1]):
            continue
        first, past = chunks.first[index], chunks.past[index]
        number = chunks.tokens.tags.find("#", first, past)
        if (
            number < 0
            or (index > 1 and is_all_but(chunks, index - 2))
            or chunks.tokens.begin[number] in read
            or chunks.tokens.low[number] in _NO_NUMBERS
        ):
            continue
        start, end = chunks.tokens.begin[number], chunks.tokens.end[past - 1]
        yield Unread(sentence.field, start, end, text[start:end], "a number of people near words of harm, tied to none")
