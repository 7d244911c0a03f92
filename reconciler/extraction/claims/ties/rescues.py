"""What is no rescue though the word for one stands there: let out of hospital, spared, picked up by a driver."""

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import Figure
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.lexicon import IN_HOSPITAL

_FRAME = 8
"""Tokens before the word, and behind it where a boat is told of."""
_WIDE_FRAME = 14
"""Tokens behind a release in which the court or the hospital stands: whoever was let go is named between."""


def _let_go(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Released by a hospital or a court, which is no rescue."""
    first, past = chunks.first[link.harm], chunks.past[link.harm]
    released = any(word.startswith("releas") for word in chunks.tokens.low[first:past])
    before = chunks.tokens.low[max(0, first - _FRAME) : first]
    return released and not (
        _LETS_GO.isdisjoint(before)
        and _LETS_GO.isdisjoint(chunks.tokens.low[first : past + _WIDE_FRAME])
        and _HURT.isdisjoint(before)
    )


_HURT = frozenset(("wounded", "injured", "hurt"))
_LETS_GO = frozenset(
    "photo photos image images video name names identity identities details bond bail jail custody"
    " treated prison parole court infirmary medical icu questioning questioned charge charges".split()
).union(IN_HOSPITAL)


def _spared(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Saved by what somebody did, which is a rescue in the passive ("30 were saved"), or where rescuers did it."""
    saved = chunks.tokens.low[chunks.past[link.harm] - 1] == "saved"
    if saved and chunks.kinds[link.harm] == "k" and chunks.kinds[link.people] in "FE":
        first = chunks.first[link.harm]
        return _SAVERS.isdisjoint(chunks.tokens.low[max(0, first - 2) : first])
    beside_dead = not {"B", "I"}.isdisjoint(chunks.kinds) or chunks.kinds.count("V") > 1
    return saved and (
        chunks.kinds[link.harm] != "V" or chunks.kinds[link.people] not in ("FESf" if beside_dead else "FES")
    )


_SAVERS = frozenset(
    "fishermen fisherman rescuers divers firefighters firemen lifeguards lifeguard coastguard coastguards villagers"
    " navy troops soldiers sailors crews paramedics boatmen helicopter helicopters".split()
)


def _met_by_car(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Picked up by a driver or by the police, and not by a boat or by rescuers."""
    first, past = chunks.first[link.harm], chunks.past[link.harm]
    if chunks.tokens.low[past - 1] != "picked up":
        return False
    if chunks.kinds[link.harm] == "k" and not _AT_SEA.isdisjoint(chunks.tokens.low[max(0, first - 2) : first]):
        return False
    survivors = "survivors" in chunks.tokens.low[chunks.first[link.people] : chunks.past[link.people]]
    by_boat = not _BOATS.isdisjoint(chunks.tokens.low[past : past + _FRAME])
    return chunks.kinds[link.harm] != "V" or not (survivors or by_boat)


_BOATS = frozenset(
    "boat boats ship ships vessel vessels freighter trawler trawlers tanker canoe canoes lifeboat lifeboats helicopter"
    " helicopters ferry yacht tug tugboat dinghy sea coastguard fishermen".split()
)
_AT_SEA = _SAVERS | _BOATS | {"guard", "navy"}
"""Who picks people up to save them."""


NO_RESCUES = (_let_go, _spared, _met_by_car)
"""Kinds of release and saving that rescue nobody."""
