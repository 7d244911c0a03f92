"""How the rules of deeds are read: whom a deed, its doers or its victims are named by."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.patterns import PEOPLE
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.lexicon import DOERS, HELD, HOSTAGES
from reconciler.extraction.claims.words.outcomes import VICTIMS_OF


def read_deed(_chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those whom a deed harmed that is told with their number."""
    yield Link(match.start("who"), match.start("harm"))


def read_done_to(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those whose killers or kidnappers are spoken of."""
    if chunks.tokens.low[chunks.past[match.start("harm")] - 1] in DOERS:
        yield Link(match.start("who"), match.start("harm"))


def read_hostages(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The people whom somebody takes or holds as hostages."""
    who = match.start("who")
    if _as_hostages(chunks, match.start(), who):
        yield Link(who, who)


def read_prisoners_taken(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those told as prisoners by the verb behind them: "400 prisoners were taken", to no clinic or camp."""
    who, taken = match.start("who"), match.start("taken")
    if chunks.tokens.low[chunks.past[who] - 1] in HOSTAGES and chunks.tokens.low[chunks.first[taken]] == "taken":
        yield Link(who, who)


def read_still_held(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The hostages who are held; prisons hold prisoners."""
    who, held = match.start("who"), match.start("held")
    told = chunks.tokens.low[chunks.past[who] - 1] in ("hostages", "captives")
    if told and chunks.tokens.low[chunks.past[held] - 1] == "held":
        yield Link(who, who)


def read_hostages_included(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list of those who are among the hostages."""
    harm = match.start("harm")
    if _as_hostages(chunks, match.start(), harm):
        yield from (Link(at, harm, subset=True) for at in range(*match.span("who")) if chunks.kinds[at] in "FSE")


def _as_hostages(chunks: Chunks, verb: int, people: int) -> bool:
    taken = chunks.tokens.low[chunks.past[verb] - 1].startswith(("t", "h", "seiz", "keep", "kept"))
    return taken and chunks.tokens.low[chunks.past[people] - 1] in HOSTAGES


def read_harmed(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list behind a verb, or behind a deed that is no noun: not "sought over the shooting a man"."""
    harm = match.start("harm")
    article = chunks.tokens.low[max(0, chunks.first[harm] - 1) : chunks.first[harm]]
    if chunks.kinds[harm] != "G" or article not in (["the"], ["a"], ["this"], ["that"]):
        yield from read_list(chunks, match)


def read_taken_then(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those seized, and what was then done to "them": "dragged two nuns out of a bus and shot them dead"."""
    low, taken = chunks.tokens.low, match.start("taken")
    verb = low[max(chunks.first[taken], chunks.past[taken] - 2) : chunks.past[taken]]
    if TAKEN.isdisjoint(verb) or low[chunks.first[match.start("them")]] != "them":
        return
    harm = match.start("dead") if match["dead"] else match.start("harm")
    yield from (Link(at, harm) for at in range(*match.span("who")) if chunks.kinds[at] in "FS")


def read_found_dead(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those seized whom the same sentence finds dead: "nine cooks were kidnapped and later found dead"."""
    low, taken, find = chunks.tokens.low, match.start("taken"), match.start("find")
    then = set(low[chunks.past[chunks.kinds.rfind("&", taken, find)] : chunks.first[find]])
    found = low[chunks.first[find]] == "found" and then <= _LATER
    if found and not TAKEN.isdisjoint(low[chunks.first[taken] : chunks.past[taken]]):
        yield Link(match.start("who"), match.start("harm"))


_LATER = frozenset("later then subsequently afterwards".split())
TAKEN = frozenset(
    "took taken dragged pulled hauled forced removed ordered led marched rounded singled herded lined abducted"
    " kidnapped seized captured stopped intercepted identified separated tied bound cornered picked detained"
    " chased overpowered gathered".split()
)
"""Of people whom somebody had in his power."""


def read_left(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, where no other deed begins: "the storm that struck Oru killed nine" kills no Oru.

    Who is taken from home only to be killed is not displaced.
    """
    if _KILLED_THEN.match(chunks.kinds, match.start("harm")) is not None:
        return
    which = chunks.kinds[max(0, match.start() - 1) : match.start() + 1] == "!k"
    if not (which and chunks.kinds[match.end() : match.end() + 1] in tuple(PEOPLE)):
        yield from read_list(chunks, match)


_KILLED_THEN = re.compile(r"\+[^.;:VIKGr!]{0,6},?&o?kH")


def read_held(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, where the word between verb and list says what they are held as."""
    held = chunks.tokens.low[chunks.first[match.start("harm")]]
    if held.split()[0] in HELD or held.split()[0] == "as":
        yield from read_list(chunks, match)


def read_victims_of(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Counted people whom their noun calls victims of a deed that harms: "two shooting victims"."""
    words = chunks.tokens.low[chunks.first[match.start()] : chunks.past[match.start()]]
    if len(words) > 2 and words[-1] == "victims" and words[-2] in VICTIMS_OF:
        yield Link(match.start("who"), match.start("harm"))
