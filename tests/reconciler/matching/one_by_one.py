"""Matching articles one at a time, as a service does it."""

from collections.abc import Sequence

from reconciler.matching.component import Cluster
from reconciler.matching.incremental import cluster_stored, component_around, refresh
from reconciler.matching.profile import Profile
from reconciler.matching.weights import default_weights
from tests.reconciler.matching.memory import Memory


def taken_on(store: Memory, members: Sequence[Profile]) -> set[Cluster]:
    """All clusters after each of the reports, one an article, came in turn."""
    weights = default_weights()
    for coming in members:
        refresh(store, [coming.ref] if coming.ref in store.kept else [], [coming], weights)
    component = component_around(store, [own.ref for own in members])
    return set(cluster_stored(store, component, weights=weights))
