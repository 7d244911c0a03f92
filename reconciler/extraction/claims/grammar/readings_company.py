"""How rules are read of those whom something befell together with others, or who are some of those counted."""

import re
from collections.abc import Iterator

import msgspec

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.list_bounds import after_included
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link


def read_included(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, as part of the people harmed before."""
    harm, start = match.start("harm"), match.start("who")
    included = chunks.kinds.rfind("i", 0, start)
    if included >= 0 and chunks.tokens.low[chunks.first[included] - 1] == "not":
        return
    if chunks.kinds[harm] in "VId" and _NEW_SUBJECT.search(chunks.kinds, harm, start):
        return
    if chunks.kinds[harm : harm + 2] == "ky" and chunks.kinds[harm - 1 : harm] in ("o", "x"):
        return  # "the cars hit by gunfire included"
    if chunks.kinds[harm] == "G" and not _PARTICIPLES.isdisjoint(
        chunks.tokens.low[max(0, chunks.first[start] - 2) :][:2]
    ):
        return
    runs_on = chunks.kinds[match.end() : match.end() + 1] in ("k", "d")
    if _ONE_DEAD.fullmatch(chunks.kinds, start, match.end() + 1):
        return  # "30 hurt, including two dead"
    past = after_included(chunks.kinds, start, match.end()) if runs_on else match.end()
    for link in read_list(chunks, match):
        if link.people < past:
            yield msgspec.structs.replace(link, subset=True)


_PARTICIPLES = frozenset(("included", "include", "includes"))
"""Verbs that have a subject of their own, unlike "including"."""
_NEW_SUBJECT = re.compile("&[FfEx]")
_ONE_DEAD = re.compile("[fF]d")
"""A count with a fate of its own."""


def read_alongside(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, where they shared the fate of somebody told before; the wounded lived."""
    if chunks.tokens.low[chunks.first[match.start("with")]].endswith(("with", "well as", "alongside")):
        yield from (link for link in read_list(chunks, match) if chunks.kinds[link.people] != "h")


def read_as_were(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list whom the same befell, "as were" they."""
    if chunks.tokens.low[chunks.first[match.start("as")]] == "as":
        yield from (Link(at, match.start("harm")) for at in range(*match.span("who")) if chunks.kinds[at] in "FSE")


def read_theirs(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever is somebody's, behind "whose"."""
    if chunks.tokens.low[chunks.first[match.start("whose")]] == "whose":
        yield Link(match.start("who"), match.start("harm"))


def read_his_company(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where it is of others, or of some of his own."""
    who = match.start("who")
    own = "/h" in chunks.tokens.tags[chunks.first[who] : chunks.past[who]]
    if own or chunks.kinds[who] == "E":
        yield Link(who, match.start("harm"))


def read_among(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, as some of the harmed who are counted behind "among"."""
    if chunks.tokens.low[chunks.first[match.start("among")]] == "among":
        harm = match.start("harm") if match["harm"] else match.start("those")
        yield from (Link(at, harm, subset=True) for at in range(*match.span("who")) if chunks.kinds[at] in "FSENx")


def read_with_others(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The others with whom it befell somebody; not those who stood by: "died with two other clerks at his side".

    Whom he calls his own shared a fate that leaves no doubt: not "was shot with his son in the van".
    """
    who, low = match.start("who"), chunks.tokens.low
    others = "e" in chunks.tokens.tags[chunks.first[who] : chunks.past[who]] or chunks.kinds[who] == "E"
    harm = low[chunks.first[match.start("harm")] : chunks.past[match.start("harm")]]
    others = others or (low[chunks.first[who]] in _HIS and not _SHARED.isdisjoint(harm))
    with_them = low[chunks.first[match.start("with")]] == "with"
    if others and with_them and _BY_HIM.isdisjoint(low[chunks.past[who] : chunks.past[who] + 4]):
        yield Link(who, match.start("harm"))


_HIS = frozenset(("his", "her", "their"))
_SHARED = frozenset(
    "killed murdered assassinated slain executed massacred perished martyred kidnapped abducted captured".split()
)
_BY_HIM = frozenset("side bedside bed hand hands present watching around him her".split())
"""Where those stand who see somebody die."""


def read_some_named(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """All of them, and one of them who is told before his name: "nine men including a guard named Bo Lind"."""
    if chunks.tokens.low[chunks.past[match.start("named")] - 1] in _NAMED:
        harm = match.start("harm")
        yield Link(match.start("who"), harm)
        yield Link(match.start("some"), harm, subset=True, named=match.start("named") + 1)


_NAMED = frozenset(("named", "called", "nicknamed"))


def read_called(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those counted, by whatever name somebody calls them: "two men the army called rebels"."""
    first, past = chunks.past[match.start("who")], chunks.past[match.start("what")]
    if not _CALLED.isdisjoint(chunks.tokens.low[first:past]):
        yield Link(match.start("who"), match.start("harm"), named=match.start("what"))


_CALLED = frozenset("called labelled labeled termed dubbed described branded identified".split())
