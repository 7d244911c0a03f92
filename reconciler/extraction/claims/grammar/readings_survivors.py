"""How rules are read by which nobody survived, or nobody came to harm: all who were aboard, none of those counted."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.all_but import is_all_but
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import Link


def read_survived(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Counted victims, or one more, who lived; "the victim" may be anybody told before."""
    who = match.start("who")
    first, past = chunks.first[who], chunks.past[who]
    none = chunks.tokens.low[first] in ("none of", "none", "no", "neither", "not one of")
    told = (chunks.kinds[who] == "F" and not none) or "e" in chunks.tokens.tags[first:past]
    lived = chunks.tokens.low[chunks.past[match.start("harm")] - 1] == "survived"
    close = chunks.first[match.start("harm")] - past <= 1
    if told and lived and close and chunks.tokens.low[past - 1] in ("victim", "victims"):
        yield Link(match.start("some" if match["some"] else "who"), match.start("harm"))


def read_all_but(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those left of a number from which a few are taken off."""
    if is_all_but(chunks, match.start("who")):
        yield Link(match.start("who"), match.start("harm"))


def read_none(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """All of them, where none is said to have survived."""
    if chunks.tokens.low[chunks.first[match.start()]] in ("none of", "none", "neither"):
        yield Link(match.start("who"), match.start("harm"))


def read_none_of(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """None of those counted behind it."""
    who = match.start("who")
    if chunks.tokens.low[chunks.first[who]] in ("none of", "not one of"):
        yield Link(who, match.start("harm"), named=match.start("named"))


def read_aboard(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """All who were aboard, where there are no survivors."""
    if chunks.tokens.low[chunks.first[match.start("harm")]] == "no survivors" and _aboard(chunks, match):
        yield Link(match.start("who"), match.start("harm"))


def read_all_aboard(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """All who were aboard, where what happened killed "everyone on board"."""
    first = chunks.first[match.start("all")]
    words = chunks.tokens.low[first : first + len(_ALL)]
    everyone = words[:1] in (["all"], ["everyone"], ["everybody"]) and not {"board", "aboard"}.isdisjoint(words)
    if everyone and _aboard(chunks, match):
        yield Link(match.start("who"), match.start("harm"))


_ALL = ("everyone", "on", "board")


def read_all_of_those_aboard(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """All so many who were aboard something that is told at length."""
    who, low = match.start("who"), chunks.tokens.low
    aboard = low[chunks.past[who] : chunks.past[who] + 2]
    counts_all = "all" in low[max(0, chunks.first[who] - 1) : chunks.first[who] + 1]
    if counts_all and (aboard[:1] == ["aboard"] or aboard == ["on", "board"]):
        yield Link(who, match.start("harm"))


def _aboard(chunks: Chunks, match: "re.Match[str]") -> bool:
    """They are told as carried, or aboard."""
    aboard = range(*match.span("aboard"))
    behind = [word for at in aboard for word in chunks.tokens.low[chunks.first[at] : chunks.past[at]]]
    before = chunks.tokens.low[chunks.past[match.start("before")] - 1]
    return before == "carrying" or "aboard" in behind or "board" in behind
