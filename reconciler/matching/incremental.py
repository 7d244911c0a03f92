"""Matching one article at a time, with the very results of matching all articles at once.

A store keeps, by report: its profile, its block keys, its bonds and the scored pairs that it stands in. When an
article comes, changes or goes:

1. `touched = refresh(store, going, coming)` takes the article's old reports out, puts the new ones in, and scores the
   pairs that are to be compared now: those of the new reports, and of the few that gained or lost the place of a
   landmark by it. Nothing else about any pair can have changed.
2. `component = component_around(store, touched, judgements)` gathers every report whose cluster may be another one now.
3. `cluster_stored(store, component, judgements)` is what became of them. The clusters of all other reports stand.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from reconciler.concepts.event import ReportRef
from reconciler.concepts.judgement import Judgement, PairJudgement
from reconciler.matching.blocking import BlockKey, block_keys, landmarks_of
from reconciler.matching.component import Cluster, bonds, cluster_component
from reconciler.matching.linkage import MERGE_BITS, Candidate
from reconciler.matching.profile import Profile
from reconciler.matching.scale import Scale
from reconciler.matching.sides import side_of
from reconciler.matching.weights import Weights
from reconciler.matching.wholes import kept_bits, nearest_of, told_bits


class Store(Protocol):
    """What a store of profiles answers and does; canonical order is that of `Profile.order`."""

    def profiles(self, refs: Iterable[ReportRef]) -> Mapping[ReportRef, Profile]:
        """The profiles of the reports that it holds."""

    def expect(self, names: Iterable[str]) -> None:
        """These blocks are asked for next: a store that reads them from afar may do so at once."""

    def leaders(self, name: str, most: int) -> Sequence[ReportRef]:
        """The first reports, in canonical order, that lead in a block."""

    def members(self, name: str) -> Iterable[ReportRef]:
        """All reports of a block, leading or following."""

    def bound(self, names: Iterable[str]) -> Iterable[ReportRef]:
        """All reports that share one of these bonds."""

    def pairs(self, ref: ReportRef) -> Mapping[ReportRef, float]:
        """Every report that this one was compared with, and what is kept of the pair: see `wholes.kept_bits`."""

    def put(self, profile: Profile, keys: Sequence[BlockKey]) -> None:
        """Keeps a report under its block keys and its bonds."""

    def drop(self, ref: ReportRef) -> None:
        """Forgets a report, its keys and its pairs."""

    def put_pairs(self, ref: ReportRef, pairs: Mapping[ReportRef, float]) -> None:
        """Replaces all pairs that a report stands in, from either side."""


def refresh(
    store: Store, going: Iterable[ReportRef], coming: Iterable[Profile], weights: Weights
) -> frozenset[ReportRef]:
    """Takes reports out, puts reports in, scores what is to be compared now; returns whose clusters may change."""
    touched: set[ReportRef] = set()
    changed: set[ReportRef] = set()
    for profile in store.profiles(going).values():
        touched.update(_neighbours(store, profile))
        changed.update(_next_landmarks(store, profile))
        store.drop(profile.ref)
    for profile in coming:
        store.put(profile, block_keys(profile))
        changed.update((profile.ref, *_next_landmarks(store, profile)))
    for profile in store.profiles(changed).values():
        touched.update(_neighbours(store, profile))
        _rescore(store, profile, weights)
    return frozenset(store.profiles(touched | changed))


def component_around(
    store: Store, touched: Iterable[ReportRef], judgements: Sequence[Judgement] = ()
) -> tuple[Profile, ...]:
    """The components of the touched reports, in canonical order: nothing outside them can have changed."""
    judged = _judged(judgements)
    found: dict[ReportRef, Profile] = {}
    waiting = set(touched)
    while waiting:
        reached = store.profiles(waiting)
        found.update(reached)
        near = {ref for profile in reached.values() for ref in _neighbours(store, profile)}
        near.update(ref for profile in reached.values() for ref in judged.get(profile.ref, ()))
        waiting = near - found.keys()
    return tuple(sorted(found.values(), key=lambda profile: profile.order))


def cluster_stored(
    store: Store, component: Sequence[Profile], judgements: Sequence[Judgement] = (), *, weights: Weights | None = None
) -> tuple[Cluster, ...]:
    """The clusters of one or more whole components, from the pairs that the store has scored."""
    rank = {profile.ref: index for index, profile in enumerate(component)}
    pairs = [
        Candidate(index, rank[other], *told_bits(kept))
        for index, profile in enumerate(component)
        for other, kept in store.pairs(profile.ref).items()
        if rank.get(other, -1) > index
    ]
    return cluster_component(component, pairs, judgements, weights=weights)


def partners(store: Store, profile: Profile) -> frozenset[ReportRef]:
    """All reports that one is compared with, as the blocks stand."""
    found: set[ReportRef] = set()
    keys = block_keys(profile)
    store.expect(key.name for key in keys)
    for key in keys:
        landmarks = store.leaders(key.name, landmarks_of(key.name))
        found.update(store.members(key.name) if profile.ref in landmarks else landmarks)
    return frozenset(ref for ref in found if ref.article != profile.article)


def _next_landmarks(store: Store, profile: Profile) -> Iterator[ReportRef]:
    """Reports that are landmarks of a block only where this one is not there."""
    for key in block_keys(profile):
        most = landmarks_of(key.name)
        leaders = store.leaders(key.name, most + 1) if key.leads else ()
        if len(leaders) > most and profile.ref in leaders[:-1]:
            yield leaders[-1]


def _rescore(store: Store, profile: Profile, weights: Weights) -> None:
    known = store.pairs(profile.ref)
    wanted = partners(store, profile)
    others = store.profiles(ref for ref in wanted if ref not in known)
    scale, own = Scale(weights), side_of(profile)
    fresh = {ref: kept_bits(scale.total(own, side_of(other)), profile, other) for ref, other in others.items()}
    store.put_pairs(profile.ref, {ref: fresh.get(ref, known.get(ref, 0.0)) for ref in wanted})


def _neighbours(store: Store, profile: Profile) -> Iterator[ReportRef]:
    """Reports that one component must hold together with this one, judgements aside."""
    kept = {other: told_bits(bits) for other, bits in store.pairs(profile.ref).items()}
    yield from (other for other, (bits, _) in kept.items() if bits >= MERGE_BITS)
    yield from nearest_of(profile, (other for other, (_, parted) in kept.items() if parted), more=1)
    yield from store.bound(bonds(profile))


def _judged(judgements: Iterable[Judgement]) -> Mapping[ReportRef, set[ReportRef]]:
    found: dict[ReportRef, set[ReportRef]] = {}
    for judgement in judgements:
        if isinstance(judgement, PairJudgement):
            found.setdefault(judgement.left, set()).add(judgement.right)
            found.setdefault(judgement.right, set()).add(judgement.left)
    return found
