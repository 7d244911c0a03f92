"""Candidate pairs of a whole set of reports, weighed."""

from collections.abc import Iterator, Sequence

from reconciler.matching.blocking import block_keys, blocks
from reconciler.matching.linkage import MERGE_BITS, Candidate
from reconciler.matching.profile import Profile
from reconciler.matching.weigh import Scale, side_of
from reconciler.matching.weights import Weights
from reconciler.matching.wholes import are_part_and_whole


def candidate_pairs(members: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Pairs of ranks, earlier one first, that share a block in which one is a landmark; `members` are in order.

    Reports of one article are never candidates of each other.
    """
    keys = [block_keys(profile) for profile in members]
    met = blocks(keys)
    for rank, own in enumerate(keys):
        partners = set().union(*(met[key.name].partners(rank) for key in own if key.name in met))
        article = members[rank].article
        yield from ((other, rank) for other in sorted(partners) if members[other].article != article)


def weighed_pairs(members: Sequence[Profile], weights: Weights) -> list[Candidate]:
    """Every candidate pair; with its bits, unless they are below `MERGE_BITS`."""
    scale, sides = Scale(weights), [side_of(profile) for profile in members]
    return [
        Candidate(
            left,
            right,
            scale.bits(sides[left], sides[right], MERGE_BITS),
            are_part_and_whole(members[left], members[right]),
        )
        for left, right in candidate_pairs(members)
    ]
