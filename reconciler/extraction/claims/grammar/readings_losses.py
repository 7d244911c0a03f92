"""How rules are read of lives lost: what a disaster claimed or cost, and whom somebody lost or buried."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.causes import CAUSES_OF_DEATH
from reconciler.extraction.claims.words.lexicon import LOSING, TAKING


def read_cost(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list whom something cost their lives."""
    cost, harm = match.start("cost"), match.start("harm")
    words = chunks.tokens.low
    if words[chunks.past[cost] - 1] in ("cost", "costs", "costing") and words[chunks.past[harm] - 1] == "lives":
        yield from read_list(chunks, match)


def read_claimed(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whomever a disease or a disaster claimed; an army claims what it did, a gang its latest victim."""
    harm = match.start("harm")
    words = chunks.tokens.low[: chunks.past[harm]]
    cause = not CAUSES_OF_DEATH.isdisjoint(words[-_CAUSE_WITHIN:])
    last = chunks.tokens.low[chunks.past[match.end("who") - 1] - 1]
    if words[-1] in TAKING and cause and TAKING.isdisjoint(words[:-1]) and last != "victim":
        yield from read_list(chunks, match)


_CAUSE_WITHIN = 7
"""Tokens up to "claimed" in which its subject stands."""


def read_lost(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Kin or fighters whom somebody lost; a firm's workers and a team's players are alive."""
    word = chunks.tokens.low[chunks.past[match.start("harm")] - 1]
    if word not in LOSING or (word == "loss") != (match.group()[1] == "/"):
        return
    if chunks.kinds[match.end() : match.end() + 1] in ("k", "d"):
        return  # "lost ten men killed and wounded" says itself what befell them
    if _goes_elsewhere(chunks.tokens.low[chunks.past[match.end() - 1] :][:_ELSEWHERE]):
        return
    for link in read_list(chunks, match):
        words = chunks.tokens.low[chunks.first[link.people] : chunks.past[link.people]]
        before = chunks.tokens.low[: chunks.first[match.start("harm")] + 1][-US:]
        if (
            (word == "buried" and not _MOURNERS.isdisjoint(before))
            or (word != "buried" and not _MOURNED.isdisjoint(words))
            or (not _WE.isdisjoint(before) and not _OURS.isdisjoint(words))
        ):
            yield _of_that_side(chunks, link, match.start("harm"))


def _of_that_side(chunks: Chunks, link: Link, lost: int) -> Link:
    """The link, "men" whom a side lost named by that side: "the attackers lost four men"."""
    men = chunks.tokens.low[chunks.past[link.people] - 1] in ("men", "fighters", "members", "people", "combatants")
    side = men and lost > 0 and chunks.kinds[lost - 1] == "P"
    return msgspec.structs.replace(link, named=lost - 1) if side else link


def _goes_elsewhere(after: Sequence[str]) -> bool:
    """People lost "to" anything but what kills are alive, and so are children lost to the other parent."""
    return "custody" in after or ("to" in after[:3] and CAUSES_OF_DEATH.isdisjoint(after))


_ELSEWHERE = 7
"""Tokens after those who were lost in which it is told to whom or what."""
US = 4
"""Tokens up to "lost" in which its subject stands."""
_WE = frozenset(("we", "we've", "we’ve"))
_OURS = frozenset(
    "people persons residents villagers colleagues companions friends neighbors neighbours students members"
    " civilians".split()
)
"""Whom somebody mourns who says "we"; a town loses people to other towns."""
_MOURNERS = frozenset(
    "villagers residents relatives mourners families neighbors neighbours survivors townspeople".split()
)
"""Who bury others; a slide buries the living, too."""
_MOURNED = frozenset(
    "husband wife son sons daughter daughters child children mother father parents brother brothers sister sisters"
    " grandson grandsons granddaughter granddaughters grandmother grandfather uncle aunt cousin cousins nephew nephews"
    " niece nieces baby babies twins fiance fiancee relatives family families comrades soldiers servicemen conscripts"
    " fighters combatants"
    " men troops"
    " officers policemen guerrillas rebels"
    " militants insurgents militiamen sailors pilots soldier sergeant lieutenant serviceman policeman fighter"
    " militiaman guerrilla rebel".split()
)
