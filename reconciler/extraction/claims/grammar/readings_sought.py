"""How it is read whom rescuers look for, and whom they bring out: the missing, and survivors."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.searches import BRINGING_OUT, CREWS, SEARCHERS, SEARCHING, SITES


def read_sought(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list whom rescuers search for; whom the police search for may have fled."""
    harm, who = match.start("harm"), match.start("who")
    low = chunks.tokens.low
    first, past = chunks.first[harm], chunks.past[harm]
    at = next((index for index in range(past - 1, first - 1, -1) if low[index] in SEARCHING), past)
    if at == past or low[chunks.first[who] - 1] != "for" or not (at == past - 1 or low[past - 1] in SITES):
        return
    before = low[max(0, at - _SEARCHERS_WITHIN) : at]
    behind = low[chunks.past[who] - 1 : chunks.past[match.end("who") - 1] + _SITE_WITHIN]
    rescuers = any(word.split()[0] in SEARCHERS for word in before)
    if rescuers or not (SITES | CREWS).isdisjoint((*low[first:past], *behind)):
        yield from read_list(chunks, match)


_SEARCHERS_WITHIN = 14
"""Tokens before "searching" in which it is told who does."""
_SITE_WITHIN = 8
"""Tokens behind those looked for in which it is told where: "in the rubble"."""


def read_brought_out(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Survivors who are pulled out of anything; others may be dead."""
    who = match.start("who")
    pulled = chunks.tokens.low[chunks.first[match.start("harm")]]
    if chunks.tokens.low[chunks.past[who] - 1] == "survivors" and pulled in BRINGING_OUT:
        yield Link(who, match.start("harm"))
