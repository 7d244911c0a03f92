"""How the rules of sides are read: each count of a list tied to the side that it is of."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import Link


def read_suffered(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count of those harmed, as people of whoever "had" or "suffered" them."""
    had = match.start("had")
    told = _SUFFERED if match.start("named") < had else _INFLICTED
    words = chunks.tokens.low[chunks.first[had] : chunks.past[had]]
    if told.issuperset(words[-1:] if match.groupdict().get("of") else words):
        yield from _counts_of(match)


def read_of_their_own(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, as people of the side that had losses, where "of them" says so."""
    who, low = match.start("who"), chunks.tokens.low
    words = low[chunks.first[match.start("had")] : chunks.first[who]]
    suffered = not _SUFFERED.isdisjoint(words) and any(word.startswith(("loss", "casualt")) for word in words)
    if suffered and "/T" in chunks.tokens.tags[chunks.first[who] : chunks.past[who]]:
        yield Link(who, match.start("harm"), named=match.start("named"))


def read_among_whom(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Every count of the list, as people of those among whom they were."""
    if chunks.tokens.low[chunks.first[match.start("among")]] == "among":
        yield from _counts_of(match)


def read_each(_chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Each count of the list, as some of the harmed and people of whoever stands behind it."""
    for at in range(*match.span("list")):
        if match.string[at] == "f":
            named = at + 1 + (match.string[at + 1] == "b")
            yield Link(at, match.start("harm"), subset=True, named=named if match.string[named] == "P" else None)


def read_labelled(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Each count behind a label that stands alone, or behind a bullet or an article: "The dead: four nuns"."""
    bullet = match.start("bullet")
    words = chunks.tokens.low[: chunks.past[bullet]] if bullet >= 0 else []
    if words == ["the"] or not any(word.isalnum() for word in words):
        yield from (Link(at, match.start("harm")) for at in range(*match.span("who")) if chunks.kinds[at] in "fF")


def _counts_of(match: "re.Match[str]") -> Iterator[Link]:
    """Each count in the list with the word of harm behind it, named elsewhere."""
    for at in range(*match.span("list")):
        if match.string[at] in "fE":
            yield Link(at, at + 1, named=match.start("named"))


_INFLICTED = frozenset(("inflicted", "inflict", "inflicts", "inflicting", "also", "caused"))
_SUFFERED = frozenset("suffered suffer suffers had has have sustained incurred took taken only also".split())
