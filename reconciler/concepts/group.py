"""The tree of victim groups, and how two groups lie to each other in it."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal, get_args

Group = Literal[
    "people",
    "civilian",
    "child",
    "woman",
    "man",
    "aid_worker",
    "journalist",
    "health_worker",
    "official",
    "state_force",
    "army",
    "police",
    "local_police",
    "pro_government_militia",
    "intelligence",
    "guard",
    "foreign_force",
    "insurgent",
    "unknown",
]

GROUPS: tuple[Group, ...] = get_args(Group)

PARENT: Mapping[Group, Group] = {
    "civilian": "people",
    "state_force": "people",
    "foreign_force": "people",
    "insurgent": "people",
    "unknown": "people",
    **dict.fromkeys(("child", "woman", "man", "aid_worker", "journalist", "health_worker", "official"), "civilian"),
    **dict.fromkeys(
        ("army", "police", "local_police", "pro_government_militia", "intelligence", "guard"), "state_force"
    ),
}

OVERLAPPING: frozenset[Group] = frozenset({"child", "woman", "man", "unknown"})
"""Groups that cut across others: never added to a sibling."""


@cache
def ancestry(group: Group) -> tuple[Group, ...]:
    """The group and all above it, up to `people`."""
    chain = [group]
    while chain[-1] in PARENT:
        chain.append(PARENT[chain[-1]])
    return tuple(chain)


def lowest_common(groups: Iterable[Group]) -> Group:
    """The lowest node that holds all of them; raises `ValueError` for none at all."""
    chains = [ancestry(group) for group in groups]
    if not chains:
        raise ValueError("no groups given: name at least one")
    return next(node for node in chains[0] if all(node in chain for chain in chains))


def nested(left: Group, right: Group) -> bool:
    """One is the other or holds it."""
    return left in ancestry(right) or right in ancestry(left)


def disjoint(left: Group, right: Group) -> bool:
    """Nobody can belong to both, so their counts may be added."""
    return not nested(left, right) and left not in OVERLAPPING and right not in OVERLAPPING
