"""Candidate pairs of a whole set of reports, weighed."""

from collections.abc import Iterator, Mapping, Sequence

from reconciler.matching.blocking import landmarks_of, led
from reconciler.matching.linkage import MERGE_BITS, Candidate
from reconciler.matching.profile import Profile
from reconciler.matching.scale import Scale
from reconciler.matching.sides import side_of
from reconciler.matching.weights import Weights
from reconciler.matching.wholes import are_part_and_whole, is_whole


def candidate_pairs(members: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Pairs of ranks, earlier one first, that share a block in which one is a landmark; `members` are in order.

    Reports of one article are never candidates of each other.
    """
    blocks = _Blocks()
    for rank, profile in enumerate(members):
        partners = blocks.met_by(rank, led(profile))
        yield from ((other, rank) for other in sorted(partners) if members[other].article != profile.article)


class _Blocks:
    """Blocks as they fill in canonical order: what stands in one is all that a later report may meet there."""

    def __init__(self) -> None:
        self._landmarks: dict[str, tuple[int, ...]] = {}
        self._followers: dict[str, list[int]] = {}

    def met_by(self, rank: int, keys: Mapping[str, bool]) -> set[int]:
        """Whom the next report meets under its keys; it takes its place there."""
        met: set[int] = set()
        for name, leads in keys.items():
            landmarks = self._landmarks.get(name, ())
            met.update(landmarks)
            if not leads:
                self._followers.setdefault(name, []).append(rank)
            elif not landmarks or len(landmarks) < landmarks_of(name):
                self._landmarks[name] = (*landmarks, rank)
                met.update(self._followers.get(name, ()))
        return met


def weighed_pairs(members: Sequence[Profile], weights: Weights) -> list[Candidate]:
    """Every candidate pair; with its bits, unless they are below `MERGE_BITS`."""
    scale, sides = Scale(weights), [side_of(profile) for profile in members]
    wholes = [is_whole(profile) for profile in members]
    return [
        Candidate(
            left,
            right,
            scale.bits(sides[left], sides[right], MERGE_BITS),
            wholes[left] != wholes[right] and are_part_and_whole(members[left], members[right]),
        )
        for left, right in candidate_pairs(members)
    ]
