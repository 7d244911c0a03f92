"""How nouns of harm are read that say whose it was: "the death in Leeds of a nun", "the deceased, Ada Moor, was"."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.outcomes import VICTIMS_OF


def read_fate(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list; a bare name or address behind a place, or behind a toll, is another place."""
    of = chunks.tokens.low[chunks.first[match.start("who") - 1] : chunks.first[match.start("who")]]
    if "to" in " ".join(of).split():
        return  # "shootings linked to the rebels"
    places = _in_a_part(chunks, *match.span("there")) or _is_toll(chunks, match.start("harm"))
    for link in read_list(chunks, match):
        first, past = chunks.first[link.people], chunks.past[link.people]
        if not (places and chunks.kinds[link.people] in "Nx" and "p" not in chunks.tokens.tags[first:past]):
            yield link


def _in_a_part(chunks: Chunks, start: int, end: int) -> bool:
    """A part of a place that is named next: "in a suburb", "near the university"; no day, and no place by its name."""
    last = max(start, chunks.kinds.rfind("p", start, end))
    between = chunks.tokens.tags[chunks.first[last] : chunks.first[end]] if end > start else ""
    return "w" not in between and not {"a", "D"}.isdisjoint(between)


def _is_toll(chunks: Chunks, harm: int) -> bool:
    return chunks.tokens.low[chunks.past[harm] - 1].endswith("toll")


def read_injuries_to(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list who suffered them; "injury to a child" is what somebody is charged with."""
    if chunks.tokens.low[chunks.past[match.start("harm")] - 1] in ("injuries", "wounds", "burns"):
        yield from read_list(chunks, match)


def read_from_a_town(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those whose town is told with its land and no comma behind; two words there are somebody's name."""
    land = match.start("land")
    alone = chunks.past[land] - chunks.first[land] == 1
    if alone and chunks.tokens.low[chunks.first[match.start("from")]] in ("from", "in", "of", "near"):
        yield Link(match.start("who"), match.start("harm"))


def read_name_who(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """One whom a full name or a title tells behind a preposition, but for a place, and for what another is "of"."""
    who = match.start("who")
    first, past = chunks.first[who], chunks.past[who]
    low, tags = chunks.tokens.low, chunks.tokens.tags
    if low[chunks.first[match.start("relative")]] != "who" or low[first - 1] not in _OF_SOMEBODY:
        return
    named = tags[first:past].count("C") > 1 or "p" in tags[first:past]
    owner = low[first - 1] == "of" and (chunks.kinds[who - 2] in "SsPF" or low[first - 2] in _PLACES)
    alone = _WERE.isdisjoint(low[chunks.first[match.start("harm")] : chunks.past[match.start("harm")]])
    if named and not owner and alone:
        yield Link(who, match.start("harm"))


_OF_SOMEBODY = frozenset("of by to with for against about".split())
"""Before whoever is told of; "in" and "at" stand before places."""
_WERE = frozenset(("were", "are", "have"))
_PLACES = frozenset(
    "department university city town village province state district municipality republic region county church"
    " college school port capital ministry party front club bank institute island kingdom borough suburb"
    " part parts north south east west area archdiocese diocese parish cathedral government people".split()
)


FINDS = frozenset("found find finds finding discovered discover located".split())
"""Verbs of finding, before those who are found."""


def read_found(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Victims whom somebody found, located or discovered, or one more of them."""
    who = match.start("who")
    found = chunks.tokens.low[chunks.past[who - 1] - 1] in FINDS
    if found and (chunks.tokens.low[chunks.past[who] - 1] == "victims" or _one_more(chunks, who)):
        yield Link(who, who)


def _one_more(chunks: Chunks, who: int) -> bool:
    """A victim told by a number: "a fourth victim"."""
    first, past = chunks.first[who], chunks.past[who]
    return chunks.tokens.low[past - 1] == "victim" and chunks.tokens.tags[first:past].startswith("e")


def read_one_more_found(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """One more victim, who was found somewhere or came to a hospital."""
    first, past = chunks.first[match.start("came")], chunks.past[match.end("came") - 1]
    if _one_more(chunks, match.start("who")) and not _CAME.isdisjoint(chunks.tokens.low[first:past][:CAME_WITHIN]):
        yield Link(match.start("who"), match.start("harm"))


CAME_WITHIN = 6
"""Words behind one more victim in which a verb says that he was found or came."""
_CAME = FINDS | frozenset("arrived arrives showed turned walked went drove came dropped taken brought".split())


def read_victims_in(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Counted victims, by the deed that they are victims of."""
    who, harm = match.start("who"), match.start("harm")
    deed = chunks.tokens.low[chunks.past[harm] - 1].split()[-1]
    if chunks.tokens.low[chunks.past[who] - 1] == "victims" and deed in _DEEDS:
        yield Link(who, harm)


_DEEDS = frozenset((*VICTIMS_OF, *(f"{deed}s" for deed in VICTIMS_OF)))


def read_at_the_head(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The one at the head of the sentence, over an aside on who that is, where the verb is of one."""
    aside, harm = match.start("aside"), match.start("harm")
    told = chunks.tokens.tags[chunks.first[aside]] in "raD"
    verb = chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]
    if told and not _OF_ONE.isdisjoint(verb):
        yield Link(match.start("who"), harm)


_OF_ONE = frozenset(("has", "was", "dies"))


def read_named_after_death(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list whose names were told behind what befell them."""
    named, they = match.start("named"), match.start("they")
    told = not _NAMED.isdisjoint(chunks.tokens.low[chunks.first[named] : chunks.past[named]])
    if told and chunks.tokens.low[chunks.first[they]] in ("they", "he", "she"):
        yield from read_list(chunks, match)


_NAMED = frozenset(("named", "identified"))


def read_feared(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those right before a fear that has no verb of being."""
    if chunks.tokens.tags[chunks.first[match.start("harm")]] == "F":
        yield Link(match.start("who"), match.start("harm"))


def read_fell(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Who fell or jumped so far."""
    words = chunks.tokens.low[chunks.first[match.start("fell")] : chunks.past[match.end("fell") - 1]]
    own = chunks.tokens.low[chunks.first[match.start("harm")] - 1] in ("his", "her", "their")
    if own and not _FELL.isdisjoint(words):
        yield Link(match.start("who"), match.start("harm"))


_FELL = frozenset("fell fallen falls plunged plunges jumped jumps leapt leaped leaps tumbled slipped dropped".split())


def read_first(_chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The first count, of whomever it counts some."""
    yield Link(match.start("who"), match.start("harm"))


def read_victim_of(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The one whom the deed is said to have befallen."""
    who = match.start("who")
    if chunks.tokens.low[chunks.past[who] - 1] == "victim":
        yield Link(who, match.start("harm"))


def read_the_harmed(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever is named behind "the deceased" or "the injured" as the one."""
    harm = match.start("harm")
    first = chunks.first[harm]
    if chunks.tokens.low[first - 1] == "the" and chunks.tokens.low[first] in _THE_ONE:
        yield from (Link(at, harm) for at in range(*match.span("who")) if chunks.kinds[at] == "N")


_THE_ONE = frozenset("deceased dead injured wounded slain murdered kidnapped missing".split())
