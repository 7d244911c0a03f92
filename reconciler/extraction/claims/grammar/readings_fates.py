"""How nouns of harm are read that say whose it was: "the death in Leeds of a nun", "the deceased, Ada Moor, was"."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link


def read_fate(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list; a bare name behind a place, or behind a toll, is another place."""
    places = not _only_times(chunks, *match.span("there")) or _is_toll(chunks, match.start("harm"))
    for link in read_list(chunks, match):
        first, past = chunks.first[link.people], chunks.past[link.people]
        if not (places and chunks.kinds[link.people] == "N" and "p" not in chunks.tokens.tags[first:past]):
            yield link


def _only_times(chunks: Chunks, start: int, end: int) -> bool:
    """Nothing but a day and what it stands with: "on the night of May 3"."""
    between = chunks.tokens.tags[chunks.first[start] : chunks.first[end]] if end > start else ""
    return not between or "w" in between


def _is_toll(chunks: Chunks, harm: int) -> bool:
    return chunks.tokens.low[chunks.past[harm] - 1].endswith("toll")


def read_the_harmed(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever is named behind "the deceased" or "the injured" as the one."""
    harm = match.start("harm")
    first = chunks.first[harm]
    if chunks.tokens.low[first - 1] == "the" and chunks.tokens.low[first] in _THE_ONE:
        yield from (Link(at, harm) for at in range(*match.span("who")) if chunks.kinds[at] == "N")


_THE_ONE = frozenset("deceased dead injured wounded slain murdered kidnapped missing".split())
