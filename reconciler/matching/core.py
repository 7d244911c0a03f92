"""One huge event: its first reports are clustered, and each later one is seated with the cluster that it fits best.

Landmarks come first in canonical order, so the first reports are those that all others were compared with; what was
never compared for want of room says nothing here.
"""

from collections.abc import Iterable, Sequence

from reconciler.matching.linkage import MERGE_BITS, Constraints, ScoredPair, average_linkage


def seat_around_a_core(
    constraints: Constraints, pairs: Sequence[ScoredPair], size: int
) -> tuple[list[list[int]], Constraints]:
    """Clusters around the first `size` nodes; and what fits none of them, to be clustered by itself."""
    core, rest = _divided(constraints, size)
    inside = {node for group in core for node in group}
    cuts = frozenset(cut for cut in constraints.apart if set(cut) <= inside)
    own = [pair for pair in pairs if pair.left in inside and pair.right in inside]
    seats = [list(group) for group in average_linkage(Constraints(core, cuts, constraints.owners), own)]
    left_over = _seat(seats, rest, constraints, pairs)
    kept = {node for group in left_over for node in group}
    cuts = frozenset(cut for cut in constraints.apart if set(cut) <= kept)
    return seats, Constraints(tuple(left_over), cuts, constraints.owners)


def _divided(constraints: Constraints, size: int) -> tuple[tuple[tuple[int, ...], ...], list[tuple[int, ...]]]:
    """Groups to start from until `size` nodes are reached, and the others; at least one is in the core."""
    taken = 0
    for index, group in enumerate(constraints.together):
        if taken >= size:
            return constraints.together[:index], list(constraints.together[index:])
        taken += len(group)
    return constraints.together, []


def _seat(
    seats: list[list[int]], rest: Sequence[tuple[int, ...]], constraints: Constraints, pairs: Iterable[ScoredPair]
) -> list[tuple[int, ...]]:
    """Adds each group of `rest`, in order, to the seat it fits best; returns those that fit none."""
    seat_of = {node: index for index, seat in enumerate(seats) for node in seat}
    scores = _scores_with_core(seat_of, pairs)
    owners = [{constraints.owners[node] for node in seat} for seat in seats]
    apart = _enemies(constraints)
    left_over = []
    for group in rest:
        barred = {seat_of[enemy] for node in group for enemy in apart.get(node, ()) if enemy in seat_of}
        own = {constraints.owners[node] for node in group}
        open_seats = [(bits, -seat) for bits, seat in _means(group, scores) if seat not in barred]
        fitting = [(bits, seat) for bits, seat in open_seats if not owners[-seat] & own]
        if not fitting or max(fitting)[0] < MERGE_BITS:
            left_over.append(group)
            continue
        best = -max(fitting)[1]
        seats[best] += group
        owners[best] |= own
        seat_of.update(dict.fromkeys(group, best))
    return left_over


def _scores_with_core(seat_of: dict[int, int], pairs: Iterable[ScoredPair]) -> dict[int, dict[int, list[float]]]:
    """By node outside the core and seat: the bits of its scored pairs with the seat's first members."""
    scores: dict[int, dict[int, list[float]]] = {}
    core = dict(seat_of)
    for pair in pairs:
        for inner, outer in ((pair.left, pair.right), (pair.right, pair.left)):
            if inner in core and outer not in core:
                scores.setdefault(outer, {}).setdefault(core[inner], []).append(pair.bits)
    return scores


def _means(group: Sequence[int], scores: dict[int, dict[int, list[float]]]) -> list[tuple[float, int]]:
    found: dict[int, list[float]] = {}
    for node in group:
        for seat, bits in scores.get(node, {}).items():
            found.setdefault(seat, []).extend(bits)
    return [(round(sum(sorted(bits)) / len(bits), 9), seat) for seat, bits in sorted(found.items())]


def _enemies(constraints: Constraints) -> dict[int, list[int]]:
    enemies: dict[int, list[int]] = {}
    for left, right in constraints.apart:
        enemies.setdefault(left, []).append(right)
        enemies.setdefault(right, []).append(left)
    return enemies
