"""Where somebody was hit: in a limb it hurts, and elsewhere nobody knows what came of it."""

from collections.abc import Sequence
from itertools import dropwhile

from reconciler.concepts.claim import Outcome
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.limbs import LIMBS, VITAL


def in_a_limb(chunks: Chunks, link: Link, outcomes: Sequence[Outcome]) -> Sequence[Outcome]:
    """The outcomes, somebody hit "in the thigh" told as hurt."""
    himself = link.harm < link.people and chunks.kinds[link.people] == "H"
    if tuple(outcomes) != ("casualties",) or himself:
        return outcomes  # "shot himself in the foot": some died of it
    past = chunks.past[max(link.people, link.harm)]
    return ("injured",) if _tells_a_limb(chunks.tokens.low[past : past + LIMB_WITHIN]) else outcomes


def _tells_a_limb(words: Sequence[str]) -> bool:
    """The words begin with where somebody was hit, and it is a limb alone: "twice in the left thigh"."""
    where = [*dropwhile(_TIMES.__contains__, words)]
    limb = [*dropwhile(_SIDES.__contains__, where[1:])]
    if where[:1] != ["in"] or not limb or limb[0] not in LIMBS:
        return False
    return limb[1:2] not in (["and"], [","]) or VITAL.isdisjoint(limb)


LIMB_WITHIN = 12
"""Tokens behind those hit in which it is told where: "in the left thigh"."""
_TIMES = frozenset("once twice two three four five several multiple many times time at least".split())
_SIDES = frozenset("the his her their its a an one both each of left right upper lower inner outer back front".split())
