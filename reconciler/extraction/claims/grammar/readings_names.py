"""How lists are read that name the harmed: their places and callings left out, their number compared."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.numbers import read_count


def read_those(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Each of the list, where "those who" were harmed are they; not where each is from, nor what each is."""
    if chunks.tokens.low[chunks.first[match.start() + 1] - 1] != "those":
        return
    start, end = match.span("who")
    for at in range(start, end):
        named_before = chunks.kinds[at] in "Ss" and chunks.kinds[max(start, at - 2) : at] == "N,"
        if chunks.kinds[at] in "NSF" and not named_before and (at == start or chunks.kinds[at - 1] in ",;&"):
            yield Link(at, match.start("harm"))


def read_all_named(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Each name, as one of those counted, where there are as many; of those only shot more is told elsewhere."""
    harm = match.start("harm")
    if not _MAY_BE_EITHER.isdisjoint(chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]):
        return
    first, past = (edges[match.start("all")] for edges in (chunks.first, chunks.past))
    number = chunks.tokens.tags.find("#", first, past)
    count = read_count(chunks.tokens.low[number]) if number >= 0 else None
    names = [at for at in range(*match.span("who")) if chunks.kinds[at] == "N"]
    if count is not None and count.stated == len(names):
        yield from (Link(at, harm, subset=True) for at in names)


_MAY_BE_EITHER = frozenset("shot stabbed hit struck".split())


def read_whose_bodies(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody whose body was found; what else is done to bodies befalls the living too."""
    whose = chunks.first[match.start("whose")]
    found = chunks.tokens.low[chunks.past[match.start("harm")] :][:FOUND_WITHIN]
    if chunks.tokens.low[whose] == "whose" and not _FOUND.isdisjoint(found):
        yield from (Link(at, match.start("harm")) for at in range(*match.span("who")) if chunks.kinds[at] in "FESN")


FOUND_WITHIN = 6
"""Tokens behind bodies in which it is told that they were found."""
_FOUND = frozenset("found recovered discovered dumped buried exhumed unearthed retrieved located".split())


def read_who_were(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, or the one whom they named: "police on Monday named a man who was found dead"."""
    whom = match.end("between")
    named = match["between"] and chunks.kinds[whom : whom + 2] == "Sr"
    if named and chunks.tokens.low[chunks.past[whom - 1] - 1] in _NAMED:
        yield Link(whom, match.start("harm"))
    elif not _came_back(chunks, match.start("harm")):
        yield from read_list(chunks, match)


def _came_back(chunks: Chunks, harm: int) -> bool:
    """Had been missing, and were found: "three who had been missing turned up alive"."""
    first, past = chunks.first[harm], chunks.past[harm]
    had_been = "had" in chunks.tokens.low[first] and chunks.tokens.low[past - 1].endswith("missing")
    return had_been and not _SAFE.isdisjoint(chunks.tokens.low[past : past + _BACK_WITHIN])


_SAFE = frozenset(("alive", "safe", "unharmed", "unhurt"))
_BACK_WITHIN = 16
"""Words behind "missing" in which they turn up."""
_NAMED = frozenset("named identified remembered honored buried mourned charged arrested described found".split())
