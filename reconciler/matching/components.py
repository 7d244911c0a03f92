"""Connected components of graphs whose nodes are ranks in canonical order."""

from collections import deque
from collections.abc import Iterable


def components(size: int, edges: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Nodes `0 … size-1` by component: each sorted, in order of their first nodes."""
    parent = list(range(size))
    for left, right in edges:
        one, other = _root(parent, left), _root(parent, right)
        if one != other:
            parent[max(one, other)] = min(one, other)
    grouped: dict[int, list[int]] = {}
    for node in range(size):
        grouped.setdefault(_root(parent, node), []).append(node)
    return tuple(tuple(group) for group in grouped.values())


def spanning(size: int, edges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of `edges`, in their order, that join what was not yet joined."""
    parent = list(range(size))
    taken = []
    for left, right in edges:
        one, other = _root(parent, left), _root(parent, right)
        if one != other:
            parent[max(one, other)] = min(one, other)
            taken.append((left, right))
    return taken


def chain_between(start: int, end: int, edges: Iterable[tuple[int, int]]) -> tuple[int, ...]:
    """The nodes of a shortest path from `start` to `end`, both included; empty where there is none."""
    neighbours: dict[int, list[int]] = {}
    for left, right in sorted(edges):
        neighbours.setdefault(left, []).append(right)
        neighbours.setdefault(right, []).append(left)
    came_from: dict[int, int | None] = {start: None}
    queue = deque([start])
    while queue and end not in came_from:
        node = queue.popleft()
        for neighbour in neighbours.get(node, ()):
            if neighbour not in came_from:
                came_from[neighbour] = node
                queue.append(neighbour)
    return tuple(reversed(tuple(_walk_back(end, came_from)))) if end in came_from else ()


def _walk_back(end: int, came_from: dict[int, int | None]) -> Iterable[int]:
    node: int | None = end
    while node is not None:
        yield node
        node = came_from[node]


def _root(parent: list[int], node: int) -> int:
    while parent[node] != node:
        parent[node] = parent[parent[node]]
        node = parent[node]
    return node
