"""Whether what is counted is things: those that the table knows, units, and what is rather hit than anybody."""

import re

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.lexicon import Lexicon


def counts_things(chunks: Chunks, link: Link, lexicon: Lexicon) -> bool:
    """An unknown noun that is a thing, or a unit of measure, or what is rather hit than anybody."""
    if chunks.kinds[link.people] not in "xo":
        return _more_of_them(chunks, link, lexicon)
    tokens = chunks.tokens
    first, past = link.first or chunks.first[link.people], link.past or chunks.past[link.people]
    one = (f"{word}{ending}" for word in tokens.low[first:past] for ending in ("s", "es", ""))
    if tokens.tags[past - 1] == "u" or not lexicon.nouns.things.isdisjoint(one):
        return True
    return _places_hit(chunks, link, past)


def _more_of_them(chunks: Chunks, link: Link, lexicon: Lexicon) -> bool:
    """A bare number of more that were hit, right behind things: "buried 70 homes and hit another 30"."""
    if chunks.kinds[link.people] != "f" or chunks.tokens.low[chunks.past[link.harm] - 1] not in _HITTING:
        return False
    words = chunks.tokens.low[chunks.first[link.people] : chunks.past[link.people]]
    before = _COUNTED.findall(chunks.kinds[: link.people])
    if _MORE.isdisjoint(words) or not before or before[-1] != "x":
        return False
    at = chunks.kinds.rfind("x", 0, link.people)
    return not lexicon.nouns.things.isdisjoint(chunks.tokens.low[chunks.first[at] : chunks.past[at]])


_MORE = frozenset(("another", "more", "further"))
_COUNTED = re.compile(r"[FfEhxSP]")


def _places_hit(chunks: Chunks, link: Link, past: int) -> bool:
    """A noun in small letters that no word for people ends like: "struck 30 hideouts", but for "three stylists".

    Whoever cars, bullets and gunmen hit, and who is told to be hit "by" something, is somebody.
    """
    low, tag = chunks.tokens.low, chunks.tokens.tags[past - 1]
    first, end = chunks.first[link.harm], chunks.past[link.harm]
    if chunks.kinds[link.people] != "x" or low[end - 1] not in _HITTING or tag != "o" or chunks.tokens.upper:
        return False
    by = (
        low[end : end + 1] == ["by"]
        if link.harm > link.people
        else not _HITTERS.isdisjoint(low[max(0, first - 4) : first])
    )
    return not by and not low[past - 1].endswith(_OF_PEOPLE)


_HITTING = frozenset("hit hits hitting struck strike strikes striking".split())
_HITTERS = frozenset(
    "car cars truck bus train van lorry vehicle suv jeep driver motorist motorcycle motorbike tram taxi pickup bullet"
    " bullets lightning gunman gunmen shooter shots gunfire he she".split()
)
_OF_PEOPLE = tuple("ers ors ists ians ans ees eers men women mates folk kids stas ants esses".split())
"""How words for what people do or are end."""
