"""Clusters of one component of reports: pure, so that a service may work out touched components alone."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import msgspec

from reconciler.concepts.event import ReportRef
from reconciler.concepts.judgement import Judgement
from reconciler.matching.cluster import Weigh, cluster_ranks
from reconciler.matching.components import components
from reconciler.matching.judgements import decided
from reconciler.matching.linkage import Candidate, Constraints
from reconciler.matching.profile import Profile
from reconciler.matching.scale import Scale
from reconciler.matching.sides import side_of
from reconciler.matching.weights import Weights, default_weights
from reconciler.matching.wholes import is_whole, nearest_of


class Cluster(msgspec.Struct, frozen=True, gc=False):
    """The reports of one event, in canonical order (published, article, report key)."""

    reports: tuple[ReportRef, ...]
    part_of: ReportRef | None
    """A report of the umbrella event that holds this one."""
    aggregates: tuple[ReportRef, ...]
    """Reports of kind `aggregate` that count this event in."""


def bonds(profile: Profile) -> tuple[str, ...]:
    """Names that hold reports in one component, whatever their scores: links, and an umbrella with its parts."""
    holders = (profile.report, profile.part_of) if profile.part_of else (profile.report,)
    return (*profile.links, *(f"part {profile.article} {holder}" for holder in holders))


def hard_links(members: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Pairs of ranks that share a link: copies of one text, and what corrects what."""
    first: dict[str, int] = {}
    for rank, profile in enumerate(members):
        for link in profile.links:
            if first.setdefault(link, rank) != rank:
                yield first[link], rank


def part_links(members: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Pairs of ranks of a part and its umbrella, in one article; the part first."""
    ranks = {(profile.article, profile.report): rank for rank, profile in enumerate(members)}
    for rank, profile in enumerate(members):
        umbrella = ranks.get((profile.article, profile.part_of or ""))
        if umbrella is not None:
            yield rank, umbrella


def cluster_component(
    members: Sequence[Profile],
    pairs: Iterable[Candidate],
    judgements: Iterable[Judgement] = (),
    *,
    weights: Weights | None = None,
) -> tuple[Cluster, ...]:
    """The clusters of one component, or of several, in order of their first reports.

    `members` are in canonical order, `pairs` name them by rank. Raises `ValueError`
    for contradicting judgements.
    """
    ruled = decided(members, judgements)
    together = _together(members, ruled.same, ruled.different)
    owners = [profile.article for profile in members]
    table = default_weights() if weights is None else weights
    first = frozenset(rank for rank, profile in enumerate(members) if profile.primary and not profile.umbrella)
    constraints = Constraints(together, frozenset(ruled.different), owners, first)
    weighed = list(pairs)
    groups = cluster_ranks(constraints, weighed, _weigher(members, table))
    parts = parts_told_alone(members, [(pair.left, pair.right) for pair in weighed if pair.parted])
    return _as_clusters(members, groups, parts)


def _weigher(members: Sequence[Profile], weights: Weights) -> Weigh:
    """Weighs members by rank, each made ready once."""
    scale = Scale(weights)
    side = cache(lambda rank: side_of(members[rank]))
    return lambda left, right: scale.total(side(left), side(right))


def parts_told_alone(members: Sequence[Profile], pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Pairs of ranks of a report and of another article's that sums it up, the part first, as far as they count."""
    near: dict[int, list[ReportRef]] = {}
    for one, other in pairs:
        near.setdefault(one, []).append(members[other].ref)
        near.setdefault(other, []).append(members[one].ref)
    counts = {rank: set(nearest_of(members[rank], refs)) for rank, refs in near.items()}
    for one, other in pairs:
        if members[other].ref in counts[one] and members[one].ref in counts[other]:
            yield (other, one) if is_whole(members[one]) else (one, other)


def _together(
    members: Sequence[Profile], same: Sequence[tuple[int, int]], different: Sequence[tuple[int, int]]
) -> tuple[tuple[int, ...], ...]:
    """Groups by judgement and hard link; a link gives way where a judgement or an article keeps two apart."""
    groups = {rank: set(group) for group in components(len(members), same) for rank in group}
    apart = {frozenset(pair) for pair in different}
    for left, right in sorted(hard_links(members)):
        one, other = groups[left], groups[right]
        if one is other or {members[r].article for r in one} & {members[r].article for r in other}:
            continue
        if any(pair <= one | other for pair in apart):
            continue
        one |= other
        groups.update(dict.fromkeys(other, one))
    return tuple(sorted({min(group): tuple(sorted(group)) for group in groups.values()}.values()))


def _as_clusters(
    members: Sequence[Profile], groups: Sequence[Sequence[int]], parts: Iterable[tuple[int, int]]
) -> tuple[Cluster, ...]:
    cluster_of = {rank: index for index, group in enumerate(groups) for rank in group}
    umbrellas = _umbrellas([*sorted(part_links(members)), *sorted(parts)], members, cluster_of)
    return tuple(
        Cluster(
            reports=tuple(members[rank].ref for rank in group),
            part_of=umbrellas.get(index),
            aggregates=tuple(
                ReportRef(members[rank].article, counted) for rank in group if (counted := members[rank].aggregate)
            ),
        )
        for index, group in enumerate(groups)
    )


def _umbrellas(
    links: Iterable[tuple[int, int]], members: Sequence[Profile], cluster_of: dict[int, int]
) -> dict[int, ReportRef]:
    """By cluster: a report of the cluster that holds it, of the first link that says so; never in a circle."""
    holder: dict[int, int] = {}
    found: dict[int, ReportRef] = {}
    for part, umbrella in links:
        inner, outer = cluster_of[part], cluster_of[umbrella]
        if inner not in found and inner not in _upwards(outer, holder):
            holder[inner] = outer
            found[inner] = members[umbrella].ref
    return found


def _upwards(cluster: int, holder: dict[int, int]) -> Iterator[int]:
    while True:
        yield cluster
        if cluster not in holder:
            return
        cluster = holder[cluster]
