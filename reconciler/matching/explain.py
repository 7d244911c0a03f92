"""Says why reports are, or are not, of one event: bit by bit, phrased only when read."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from reconciler.concepts.event import ReportRef
from reconciler.matching.components import spanning
from reconciler.matching.features.table import FEATURES
from reconciler.matching.linkage import ScoredPair
from reconciler.matching.profile import Profile
from reconciler.matching.weigh import Evidence, weigh
from reconciler.matching.weights import Weights

MOST_OUTSIDERS = 5


class Reason(msgspec.Struct, frozen=True):
    """One feature of a pair: its level, both values, its bits, and the sentence that says so."""

    feature: str
    level: str
    left: str
    """What the first report tells, in words."""
    right: str
    """What the second report tells, in words."""
    bits: float
    """Base-2 logarithm; positive speaks for one event."""
    says: str


class Explanation(msgspec.Struct, frozen=True):
    """Why two reports are, or are not, taken for one event; prior and bits add up to the total."""

    left: ReportRef
    right: ReportRef
    prior: float
    total: float
    """Prior and reasons added up, in bits."""
    probability: float
    """That the two are of one event, as the total has it."""
    reasons: tuple[Reason, ...]
    """Strongest first, whichever way it speaks."""


class EventExplanation(msgspec.Struct, frozen=True):
    """What holds an event together, and what came nearest to joining it."""

    weakest: Explanation | None
    """The weakest of the links without which it would fall apart; null where it has one report."""
    outsiders: tuple[Explanation, ...]
    """Best pairs of a report of the event and one of another, each other report once, strongest first."""


def explain_pair(left: Profile, right: Profile, weights: Weights | None = None) -> Explanation:
    """The evidence on a pair in words."""
    evidence = weigh(left, right, weights)
    reasons = sorted(_reasons(evidence, left, right), key=lambda reason: (-abs(reason.bits), reason.feature))
    return Explanation(
        left.ref, right.ref, evidence.prior, evidence.total, round(evidence.probability, 4), tuple(reasons)
    )


def explain_event(
    members: Collection[ReportRef],
    profiles: Mapping[ReportRef, Profile],
    pairs: Mapping[tuple[ReportRef, ReportRef], float],
    weights: Weights | None = None,
) -> EventExplanation:
    """Of the event that holds `members`; `pairs` are the scored ones of its component, each in one order or the other.

    `profiles` hold at least every report that `pairs` name.
    """
    inside = set(members)
    order = sorted(inside, key=lambda ref: profiles[ref].order)
    weakest = _weakest_link(order, pairs)
    outsiders = _outsiders(inside, pairs)
    return EventExplanation(
        weakest=None if weakest is None else explain_pair(profiles[weakest[0]], profiles[weakest[1]], weights),
        outsiders=tuple(explain_pair(profiles[one], profiles[other], weights) for one, other in outsiders),
    )


def _reasons(evidence: Evidence, left: Profile, right: Profile) -> Iterable[Reason]:
    by_name = {feature.name: feature for feature in FEATURES}
    for part in evidence.parts:
        feature = by_name[part.feature]
        level = next(level for level in feature.levels if level.name == part.level)
        one, other = feature.shows(left), feature.shows(right)
        yield Reason(part.feature, part.level, one, other, part.bits, level.says.format(left=one, right=other))


def _weakest_link(
    order: Sequence[ReportRef], pairs: Mapping[tuple[ReportRef, ReportRef], float]
) -> tuple[ReportRef, ReportRef] | None:
    """The last link of a strongest spanning tree: the strongest ones are taken until all hang together."""
    rank = {ref: index for index, ref in enumerate(order)}
    own = [
        ScoredPair(min(rank[one], rank[other]), max(rank[one], rank[other]), bits)
        for (one, other), bits in pairs.items()
        if one in rank and other in rank
    ]
    strongest = sorted(own, key=lambda pair: (-pair.bits, pair.left, pair.right))
    tree = spanning(len(order), ((pair.left, pair.right) for pair in strongest))
    return (order[tree[-1][0]], order[tree[-1][1]]) if tree else None


def _outsiders(
    inside: Collection[ReportRef], pairs: Mapping[tuple[ReportRef, ReportRef], float]
) -> list[tuple[ReportRef, ReportRef]]:
    """The best pair across the border for each report outside, strongest first."""
    best: dict[ReportRef, tuple[float, ReportRef]] = {}
    for (one, other), bits in pairs.items():
        if (one in inside) != (other in inside):
            member, outsider = (one, other) if one in inside else (other, one)
            best[outsider] = max(best.get(outsider, (float("-inf"), member)), (bits, member), key=lambda told: told[0])
    ranked = sorted(best.items(), key=lambda told: (-told[1][0], told[0].article, told[0].report))
    return [(member, outsider) for outsider, (_, member) in ranked[:MOST_OUTSIDERS]]
