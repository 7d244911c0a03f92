"""Reports to clusters: which reports tell of one event."""

from collections.abc import Sequence

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Origin
from reconciler.concepts.judgement import Judgement
from reconciler.matching.candidates import weighed_pairs
from reconciler.matching.component import Cluster, cluster_component
from reconciler.matching.origins import origins
from reconciler.matching.prepare import prepare
from reconciler.matching.profile import Profile
from reconciler.matching.weights import Weights, default_weights

__all__ = ["Cluster", "Matched", "match"]


class Matched(msgspec.Struct, frozen=True, gc=False):
    """Clusters over a set of articles, and the origins that their texts share."""

    clusters: tuple[Cluster, ...]
    origins: tuple[Origin, ...]
    """Every article belongs to exactly one."""


def match(
    articles: Sequence[AnnotatedArticle], judgements: Sequence[Judgement] = (), *, weights: Weights | None = None
) -> Matched:
    """Clusters of the reports of kind `event` and `background`, whatever order the articles are given in.

    Raises `ValueError` for judgements that contradict one another, with the chain that does.
    """
    members, shared = _prepared(articles)
    table = default_weights() if weights is None else weights
    clusters = cluster_component(members, weighed_pairs(members, table), judgements, weights=table)
    return Matched(clusters, shared)


def _prepared(articles: Sequence[AnnotatedArticle]) -> tuple[list[Profile], tuple[Origin, ...]]:
    """The profiles in canonical order, and the origins; sketches are let go before pairs of reports take their room."""
    prepared = [prepare(read) for read in articles]
    members = sorted((profile for own in prepared for profile in own.profiles), key=lambda own: own.order)
    return members, origins(own.sketch for own in prepared)
