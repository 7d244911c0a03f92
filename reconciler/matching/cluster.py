"""Clusters the reports of a graph of pairs: small components by all their pairs, larger ones around a core."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from reconciler.matching.components import components
from reconciler.matching.core import seat_around_a_core
from reconciler.matching.linkage import MERGE_BITS, Candidate, Constraints, ScoredPair, two_rounds

SMALL = 60
"""Reports: in a component up to this size every pair is weighed, candidates or not."""
STRICTER = 1.5
"""Bits that each recut of what a core leaves over asks for on top."""
STRICTEST = 15.0

Weigh = Callable[[int, int], float]
"""Total bits of two reports by rank."""


def cluster_ranks(
    constraints: Constraints, pairs: Sequence[Candidate], weigh: Weigh, floor: float = MERGE_BITS
) -> list[list[int]]:
    """Groups of the nodes in `constraints.together`, sorted; only components at `floor` bits can share a group."""
    groups: list[list[int]] = []
    for part, own in _parts(constraints, pairs, floor):
        if len(part.together) == 1:
            groups += map(list, part.together)
            continue
        if sum(map(len, part.together)) <= SMALL:
            groups += map(list, two_rounds(part, list(_all_pairs(part, own, weigh))))
            continue
        seated, left_over = seat_around_a_core(part, own, SMALL, weigh)
        stricter = min(STRICTEST, floor + STRICTER)
        groups += [*seated, *cluster_ranks(left_over, _inside(left_over, own), weigh, stricter)]
    return sorted(map(sorted, groups))


def _all_pairs(part: Constraints, known: Iterable[Candidate], weigh: Weigh) -> Iterator[ScoredPair]:
    """Every pair of two groups to start from, of different owners."""
    scores = {(pair.left, pair.right): pair.bits for pair in known}
    for one, other in combinations(part.together, 2):
        for left, right in ((min(a, b), max(a, b)) for a in one for b in other):
            if part.owners[left] != part.owners[right]:
                bits = scores.get((left, right))
                yield ScoredPair(left, right, weigh(left, right) if bits is None else bits)


def _parts(
    constraints: Constraints, pairs: Sequence[Candidate], floor: float
) -> Iterator[tuple[Constraints, list[Candidate]]]:
    """The components at `floor` bits, each with its own constraints and pairs."""
    number = {node: index for index, group in enumerate(constraints.together) for node in group}
    edges = ((number[pair.left], number[pair.right]) for pair in pairs if pair.bits is not None and pair.bits >= floor)
    found = components(len(constraints.together), edges)
    part_of = {node: part for part, indices in enumerate(found) for i in indices for node in constraints.together[i]}
    own: list[list[Candidate]] = [[] for _ in found]
    for pair in pairs:
        if part_of[pair.left] == part_of[pair.right]:
            own[part_of[pair.left]].append(pair)
    cuts: list[set[tuple[int, int]]] = [set() for _ in found]
    for left, right in constraints.apart:
        if part_of[left] == part_of[right]:
            cuts[part_of[left]].add((left, right))
    for part, indices in enumerate(found):
        together = tuple(constraints.together[index] for index in indices)
        yield Constraints(together, frozenset(cuts[part]), constraints.owners, constraints.first), own[part]


def _inside(constraints: Constraints, pairs: Iterable[Candidate]) -> list[Candidate]:
    nodes = {node for group in constraints.together for node in group}
    return [pair for pair in pairs if pair.left in nodes and pair.right in nodes]
