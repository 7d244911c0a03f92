"""Numbers that say more of those told beside them, and count nobody anew: "both of Leeds", "one of them a nun"."""

import re
from collections.abc import Callable

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.ties.conditions import Condition


def _both_from(chunks: Chunks, people: int) -> bool:
    """Said of what two just told are, not of what befell them: ", both of Leeds", "A and B, both clerks"."""
    if chunks.tokens.low[chunks.first[people]] != "both":
        return False
    if _neither_is_told(chunks, people):
        return True
    if chunks.kinds[people] == "f":
        if _TWO_NAMED.search(chunks.kinds, max(0, people - NEAR), people) is not None:
            return True
        first, behind = chunks.first[people], chunks.kinds[people + 1 : people + 2]
        return chunks.tokens.low[max(0, first - 1) : first] == [","] and behind in ("p", "/")
    return _TWO_TOLD.search(chunks.kinds, max(0, people - NEAR), people) is not None


def _neither_is_told(chunks: Chunks, people: int) -> bool:
    """Joins two things: "struck both the front and the rear", "both war casualties and reprisals"."""
    after, first = chunks.kinds[people + 1 : people + 3], chunks.past[people]
    if after in ("W&", "J&"):
        return True
    return chunks.kinds[people] == "f" and after == "o&" and chunks.tokens.tags[first] in "Doh"


NEAR = 8
"""Chunks before a number in which others of its sentence are looked for."""
_TWO_NAMED = re.compile(r"[NS]&(?:N|S(?=,)|SN),?$")
"""Before what befell two just named: "A and B, both shot by guards, were clerks"."""
_TWO_TOLD = re.compile(r"(?:&o?[NSsEF]|[fF])(?:/N|po?N?|/o)?,?$")


def _one_and_the_other(chunks: Chunks, people: int) -> bool:
    """Of what two just told are: "two nuns, one American and the other Peruvian, died"."""
    low, first = chunks.tokens.low, chunks.first[people]
    both = low[first] == "one" and not _THE_OTHER.isdisjoint(low[first + 1 : first + NEAR])
    other = chunks.kinds[people] == "E" and low[chunks.past[people] - 1] == "other"
    each = both or other or low[max(0, first - 1) : first] == ["other"]
    return each and _BOTH_OF_TWO.search(chunks.kinds, max(0, people - NEAR), people) is not None


_THE_OTHER = frozenset(("other", "another"))
_BOTH_OF_TWO = re.compile(r"F,(?:[fxFS]o?(?:po?)?&o?)?$")


def _all_aboard(chunks: Chunks, people: int) -> bool:
    """Of whom another number then tells: "of the 205 passengers and 35 crew, 230 were rescued"."""
    return _OF_ALL.match(chunks.kinds, people) is not None and _OF.fullmatch(chunks.kinds, 0, people) is not None


_OF = re.compile(r"/(?:[FfP]&){0,4}")
_OF_ALL = re.compile(r"[FfP](?:&[FfPx]){0,4},[fF]")


def _of_which_some(chunks: Chunks, people: int) -> bool:
    """Of whom it befell some, told right before: "left two of its nine crew dead"."""
    return chunks.kinds[max(0, people - 2) : people] == "f/" and chunks.kinds[people + 1 : people + 2] == "d"


def _all_members(chunks: Chunks, people: int) -> bool:
    """Says who those counted are: "five people, all members of one family"."""
    return chunks.tokens.low[chunks.first[people]].startswith("all")


NoCount = Callable[[Chunks, int], bool]

OF_THOSE_TOLD: tuple[Condition[NoCount], ...] = (
    Condition(_all_aboard, kinds="FfP"),
    Condition(_of_which_some, kinds="F"),
    Condition(_all_members, kinds="S"),
    Condition(_one_and_the_other, words=_THE_OTHER),
    Condition(_both_from, words=frozenset(("both",))),
)
"""What tells of them, each with what it needs."""
