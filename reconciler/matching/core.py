"""One large component: its first reports are clustered, and each later one is seated with the cluster it fits best.

Landmarks come first in canonical order, so the first reports are those that all others of their blocks met.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

from reconciler.matching.linkage import MERGE_BITS, Candidate, Constraints, ScoredPair, only, two_rounds

TASTED = 8
"""Members of a cluster, its first ones, that a later report is compared with."""


def seat_around_a_core(
    constraints: Constraints, pairs: Sequence[Candidate], size: int, weigh: Callable[[int, int], float]
) -> tuple[list[list[int]], Constraints]:
    """Clusters around the first `size` nodes; and what fits none of them, to be clustered by itself."""
    core, rest = _divided(constraints, size)
    nodes = sorted(node for group in core for node in group)
    own = [ScoredPair(left, right, weigh(left, right)) for left, right in combinations(nodes, 2)]
    table = _Table(two_rounds(only(constraints, core), own), constraints)
    met = _met(table.seat_of, pairs)
    primary_first = sorted(rest, key=lambda group: constraints.first.isdisjoint(group))
    left_over = tuple(sorted(group for group in primary_first if not table.seat(group, met, weigh)))
    return table.seats, only(constraints, left_over)


class _Table:
    """Seats under way: who sits where, and whom no seat may hold together."""

    def __init__(self, core: Iterable[Sequence[int]], constraints: Constraints) -> None:
        self.seats = [list(group) for group in core]
        self.tasted = [seat[:TASTED] for seat in self.seats]
        self.seat_of = {node: index for index, seat in enumerate(self.seats) for node in seat}
        self.owners = constraints.owners
        self.seated_owners = [{self.owners[node] for node in seat} for seat in self.seats]
        self.enemies: dict[int, list[int]] = {}
        for left, right in constraints.apart:
            self.enemies.setdefault(left, []).append(right)
            self.enemies.setdefault(right, []).append(left)

    def seat(self, group: Sequence[int], met: Mapping[int, set[int]], weigh: Callable[[int, int], float]) -> bool:
        """Adds the group to the open seat that it fits best, the first among equals; false where it fits none."""
        choices = sorted({seat for node in group for seat in met.get(node, ())} - self._barred(group))
        fits = [(self._fit(group, seat, weigh), -seat) for seat in choices]
        if not fits or max(fits)[0] < MERGE_BITS:
            return False
        best = -max(fits)[1]
        self.seats[best] += group
        self.seat_of.update(dict.fromkeys(group, best))
        self.seated_owners[best] |= {self.owners[node] for node in group}
        return True

    def _fit(self, group: Sequence[int], seat: int, weigh: Callable[[int, int], float]) -> float:
        bits = [weigh(min(node, other), max(node, other)) for node in group for other in self.tasted[seat]]
        return round(sum(bits) / len(bits), 9)

    def _barred(self, group: Sequence[int]) -> set[int]:
        own = {self.owners[node] for node in group}
        enemies = {enemy for node in group for enemy in self.enemies.get(node, ())}
        barred = {self.seat_of[enemy] for enemy in enemies if enemy in self.seat_of}
        return barred | {seat for seat, owners in enumerate(self.seated_owners) if owners & own}


def _divided(constraints: Constraints, size: int) -> tuple[tuple[tuple[int, ...], ...], tuple[tuple[int, ...], ...]]:
    """Groups to start from until `size` nodes are reached, and the others; at least one is in the core."""
    taken = 0
    for index, group in enumerate(constraints.together):
        if taken >= size:
            return constraints.together[:index], constraints.together[index:]
        taken += len(group)
    return constraints.together, ()


def _met(seat_of: Mapping[int, int], pairs: Iterable[Candidate]) -> dict[int, set[int]]:
    """By node outside the core: the seats whose members blocking brought it together with."""
    met: dict[int, set[int]] = {}
    for pair in pairs:
        for inner, outer in ((pair.left, pair.right), (pair.right, pair.left)):
            if inner in seat_of and outer not in seat_of:
                met.setdefault(outer, set()).add(seat_of[inner])
    return met
