"""How the rules of parts are read: which of the harmed a count is tied to."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.chunks import Chunks
from reconciler.extraction.claims.rule import Link

_THE = frozenset(("the", "those", "these", "them"))


def read_some(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, as some of the harmed: "two of the dead"."""
    the = match.start("the")
    if chunks.kinds[the] == "f" or _THE.issuperset(chunks.tokens.low[chunks.first[the] : chunks.past[the]]):
        yield _part(match)


def read_of_whom(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where "of whom" or "of the dead" says of whom it is."""
    who = match.start("who")
    of_whom = "/" in chunks.tokens.tags[chunks.first[who] : chunks.past[who]]
    if of_whom or match.group()[0] == "/":
        yield _part(match)


def read_of_them(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where "of them" stands in it."""
    who = match.start("who")
    if "/T" in chunks.tokens.tags[chunks.first[who] : chunks.past[who]]:
        yield _part(match)


def read_before(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """An earlier count, after "up from" or "down from"."""
    first = chunks.first[match.start("who")]
    if chunks.tokens.low[max(0, first - 2) : first] in (["up", "from"], ["down", "from"]):
        yield Link(match.start("who"), match.start("harm"))


def read_none(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """All of them, where none is said to have survived."""
    if chunks.tokens.low[chunks.first[match.start()]] in ("none of", "none", "neither"):
        yield Link(match.start("who"), match.start("harm"))


def _part(match: "re.Match[str]") -> Link:
    named = match.groupdict().get("named")
    return Link(match.start("who"), match.start("harm"), subset=True, named=match.start("named") if named else None)
