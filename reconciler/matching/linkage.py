"""Average linkage: merges the two most alike groups until none are clearly likelier one event than two."""

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush

import msgspec

ABSENT_BITS = -6.0
"""What a pair that blocking never brought together counts for: it shares no place and day, and no rare name."""
MERGE_BITS = 0.6
"""Groups merge while their pairs are, on average, three to two for one event: two events told as one invent a toll."""


class ScoredPair(msgspec.Struct, frozen=True, order=True, gc=False):
    """Two reports by rank in canonical order, left before right, and the total of their evidence."""

    left: int
    right: int
    bits: float


class Candidate(msgspec.Struct, frozen=True, gc=False):
    """Two reports by rank in canonical order, left before right, that blocking brought together."""

    left: int
    right: int
    bits: float | None
    """The total of their evidence; None: less than `MERGE_BITS`, and not worked out to the end."""
    parted: bool = False
    """The one tells of a part of what the other sums up."""


class Constraints(msgspec.Struct, frozen=True):
    """Who must be and who cannot be together; nodes are ranks in canonical order."""

    together: tuple[tuple[int, ...], ...]
    """Groups to start from; every node is in exactly one."""
    apart: frozenset[tuple[int, int]]
    """Pairs of nodes that never share a group."""
    owners: Sequence[str]
    """By node: no group holds two nodes of one owner, unless it starts with them."""
    first: frozenset[int] = frozenset()
    """Nodes that are put together before the others: each article's primary report, unless it is an umbrella."""


def two_rounds(constraints: Constraints, pairs: Sequence[ScoredPair]) -> tuple[tuple[int, ...], ...]:
    """Average linkage of the groups that hold a node of `first`, then of these with all others.

    So what an article mainly tells of finds its event before what it tells in passing can take the place.
    """
    leading = tuple(group for group in constraints.together if not constraints.first.isdisjoint(group))
    nodes = {node for group in leading for node in group}
    own = [pair for pair in pairs if pair.left in nodes and pair.right in nodes]
    joined = average_linkage(only(constraints, leading), own)
    rest = tuple(group for group in constraints.together if constraints.first.isdisjoint(group))
    return average_linkage(only(constraints, tuple(sorted((*joined, *rest)))), pairs)


def average_linkage(constraints: Constraints, pairs: Iterable[ScoredPair]) -> tuple[tuple[int, ...], ...]:
    """Groups of nodes, each sorted, in order of their first nodes; the same whatever order `pairs` come in.

    A group that it starts from counts as one node, with the mean of its members' pairs. Ties go to the groups whose
    first nodes come first.
    """
    groups = _Groups(constraints, pairs)
    waiting = [entry for first in groups.members for entry in groups.entries(first) if entry[1] == first]
    heapify(waiting)
    while waiting:
        entry = heappop(waiting)
        if groups.stands(entry) and groups.may_meet(entry[1], entry[2]):
            groups.merge(entry[1], entry[2])
            for fresh in groups.entries(entry[1]):
                heappush(waiting, fresh)
    return tuple(sorted(tuple(sorted(group)) for group in groups.members.values()))


def only(constraints: Constraints, groups: tuple[tuple[int, ...], ...]) -> Constraints:
    """The same constraints over these groups alone."""
    nodes = {node for group in groups for node in group}
    apart = frozenset(cut for cut in constraints.apart if nodes.issuperset(cut))
    return Constraints(groups, apart, constraints.owners, constraints.first)


class _Groups:
    """Groups under way by first node, with the sum and number of scored pairs between each two."""

    def __init__(self, constraints: Constraints, pairs: Iterable[ScoredPair]) -> None:
        self.members = {group[0]: list(group) for group in constraints.together}
        self.size = dict.fromkeys(self.members, 1)
        self.owners = {first: {constraints.owners[node] for node in group} for first, group in self.members.items()}
        first_of = {node: first for first, group in self.members.items() for node in group}
        self.between = _means(first_of, self.members, pairs)
        self.apart: dict[int, set[int]] = {first: set() for first in self.members}
        for left, right in constraints.apart:
            self.apart[first_of[left]].add(first_of[right])
            self.apart[first_of[right]].add(first_of[left])

    def entries(self, first: int) -> list[tuple[float, int, int]]:
        """The group's likely merges, best first when sorted: (average below zero, first node, other first node)."""
        found = ((-self.average(first, other), min(first, other), max(first, other)) for other in self.between[first])
        return [entry for entry in found if entry[0] <= -MERGE_BITS]

    def average(self, left: int, right: int) -> float:
        """Mean bits over all pairs of the two groups, absent ones counted as a constant; rounded for clean ties."""
        total, count = self.between[left][right]
        pairs = self.size[left] * self.size[right]
        return round((total + ABSENT_BITS * (pairs - count)) / pairs, 9)

    def stands(self, entry: tuple[float, int, int]) -> bool:
        """Neither group has changed since the entry was made."""
        cost, left, right = entry
        return left in self.members and right in self.between.get(left, ()) and -self.average(left, right) == cost

    def may_meet(self, left: int, right: int) -> bool:
        """No judgement and no article keeps the two groups apart."""
        return right not in self.apart[left] and not self.owners[left] & self.owners[right]

    def merge(self, left: int, right: int) -> None:
        """`right` goes into `left`, whose first node comes first."""
        self.members[left] += self.members.pop(right)
        self.size[left] += self.size.pop(right)
        self.owners[left] |= self.owners.pop(right)
        for other in self.apart.pop(right):
            self.apart[other].discard(right)
            self.apart[other].add(left)
            self.apart[left].add(other)
        self._join_pairs(left, right)

    def _join_pairs(self, left: int, right: int) -> None:
        del self.between[left][right]
        moved = self.between.pop(right)
        del moved[left]
        for other, (total, count) in moved.items():
            del self.between[other][right]
            before, counted = self.between[left].get(other, (0.0, 0))
            self.between[left][other] = self.between[other][left] = (before + total, counted + count)


def _means(
    first_of: dict[int, int], members: dict[int, list[int]], pairs: Iterable[ScoredPair]
) -> dict[int, dict[int, tuple[float, int]]]:
    """By two groups: the mean of the scored pairs between their members, counted as one pair."""
    scores: dict[tuple[int, int], list[float]] = {}
    for pair in pairs:
        one, two = sorted((first_of[pair.left], first_of[pair.right]))
        if one != two:
            scores.setdefault((one, two), []).append(pair.bits)
    between: dict[int, dict[int, tuple[float, int]]] = {first: {} for first in members}
    for (one, two), found in scores.items():
        between[one][two] = between[two][one] = (sum(sorted(found)) / len(found), 1)
    return between
