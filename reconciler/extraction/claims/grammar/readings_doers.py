"""Whoever did something to others and then came to harm: "a man who shot a guard was killed" tells of the man."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.list_bounds import then_befell
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link

_DID = r"(?P<did>(?:o&)?o?[kK]|op?|op?t?K|o?[pt/]G|bp?)"
_OTHERS = r"(?:[SFEfPxHsN](?:,?&|,)){0,4}"
DOERS_WHO = (
    rf"(?P<who>[SFEPs]),?(?P<relative>r){_DID}{_OTHERS}[SFEfPxHsN]d?(?:/[SFEPsNo]{{1,2}})?(?:p[oN]{{1,2}}){{0,2}},?"
    r"(?P<harm>[VI])"
)
"""Somebody, what he did to others, and what befell him."""
_OF_HIS_DEED = re.compile(rf"[SFEPs],?(?P<relative>r){_DID}{_OTHERS}(?:[SFEfPsN]/)?$")
"""The chunks before one of those to whom he did it."""
_WITHIN = 16
"""Chunks before somebody in which the other who did it, and a list of those to whom, have room."""
_LEARNT = frozenset(
    "saw see sees seen knew know knows heard hear hears thought think thinks feared fear believed believe believes"
    " learned learnt felt dreamed found find discovered realised realized hoped wished insisted suspected understood"
    " told noticed recalled remembered watched imagined assumed doubted".split()
)
"""What leaves the clause behind it to others: "who saw a boy was hurt"."""


def read_doer(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever did it, where what befell stands behind those to whom he did it."""
    if _did(chunks, match, 0):
        yield Link(match.start("who"), match.start("harm"))


def read_and_then(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever did it, where "then" leads to what befell him."""
    if then_befell(chunks, match.start("harm")):
        yield Link(match.start("who"), match.start("harm"))


def read_whose(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Somebody of whose kin the clause between tells."""
    if chunks.tokens.low[chunks.first[match.start("whose")]] == "whose":
        yield Link(match.start("who"), match.start("harm"))


def read_who_then(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, unless it befell what is theirs: "a girl whose body was pulled from the rubble"."""
    relative = match.start("relative")
    theirs = chunks.tokens.low[chunks.first[relative]] == "whose"
    if not theirs or _A_VERB.search(chunks.kinds, relative, match.start("harm")) is not None:
        yield from read_list(chunks, match)


_A_VERB = re.compile(r"[VIkKb^L,]")
"""What the relative clause tells before what befell: "whose son died in May, was hurt"."""


def of_his_deed(chunks: Chunks, link: Link) -> bool:
    """The people are those to whom another did something whom the harm befell."""
    if link.people > link.harm or chunks.kinds[link.harm] not in "VI":
        return False
    if then_befell(chunks, link.harm) and _TO_WHOM.search(chunks.kinds, max(0, link.people - _WITHIN), link.people):
        return True
    start = max(0, link.people - _WITHIN)
    match = _OF_HIS_DEED.search(chunks.kinds[start : link.people])
    return match is not None and _did(chunks, match, start)


_TO_WHOM = re.compile(rf"[kK]{_OTHERS}$")
"""Before one of those to whom it was done: "killed a clerk and two guards, then was shot"."""


def _did(chunks: Chunks, match: "re.Match[str]", start: int) -> bool:
    """The relative clause has a verb of its own that takes no clause."""
    relative, first, past = (start + at for at in (match.start("relative"), *match.span("did")))
    if chunks.tokens.low[chunks.first[relative]] != "who":
        return False
    return _LEARNT.isdisjoint(chunks.tokens.low[chunks.first[first] : chunks.past[past - 1]])
