"""Clusters the reports of one component of the pair graph: the unit that is worked out anew when a report changes."""

from collections.abc import Iterable, Sequence

from reconciler.matching.components import components
from reconciler.matching.core import seat_around_a_core
from reconciler.matching.linkage import MERGE_BITS, Constraints, ScoredPair, average_linkage

GIANT = 400
"""Reports: a larger component is recut at stricter bits."""
STRICTER = 3.0
"""Bits that each recut asks for on top."""
STRICTEST = 15.0
"""Beyond these bits, what still hangs together is one huge event."""


def cluster_ranks(constraints: Constraints, pairs: Sequence[ScoredPair], floor: float = MERGE_BITS) -> list[list[int]]:
    """Groups of the nodes in `constraints.together`; components too large at `floor` bits are cut at higher ones."""
    groups: list[list[int]] = []
    for part, own in _parts(constraints, pairs, floor):
        if sum(map(len, part.together)) <= GIANT:
            groups += map(list, average_linkage(part, own))
        elif floor < STRICTEST:
            groups += cluster_ranks(part, own, floor + STRICTER)
        else:
            seated, left_over = seat_around_a_core(part, own, GIANT)
            groups += seated
            groups += cluster_ranks(left_over, _inside(left_over, own)) if left_over.together else []
    return sorted(map(sorted, groups))


def _parts(
    constraints: Constraints, pairs: Sequence[ScoredPair], floor: float
) -> Iterable[tuple[Constraints, list[ScoredPair]]]:
    """The components at `floor` bits, each with its own constraints and pairs."""
    number = {node: index for index, group in enumerate(constraints.together) for node in group}
    edges = ((number[pair.left], number[pair.right]) for pair in pairs if pair.bits >= floor)
    found = components(len(constraints.together), edges)
    part_of = {index: part for part, indices in enumerate(found) for index in indices}
    own: list[list[ScoredPair]] = [[] for _ in found]
    for pair in pairs:
        part = part_of[number[pair.left]]
        if part == part_of[number[pair.right]]:
            own[part].append(pair)
    cuts: list[set[tuple[int, int]]] = [set() for _ in found]
    for left, right in constraints.apart:
        part = part_of[number[left]]
        if part == part_of[number[right]]:
            cuts[part].add((left, right))
    for part, indices in enumerate(found):
        together = tuple(constraints.together[index] for index in indices)
        yield Constraints(together, frozenset(cuts[part]), constraints.owners), own[part]


def _inside(constraints: Constraints, pairs: Iterable[ScoredPair]) -> list[ScoredPair]:
    nodes = {node for group in constraints.together for node in group}
    return [pair for pair in pairs if pair.left in nodes and pair.right in nodes]
