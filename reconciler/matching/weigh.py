"""Weighs a pair of reports: signed bits for and against their telling of one event."""

from collections.abc import Iterable, Iterator
from math import exp2

import msgspec

from reconciler.matching.features.pair import pair_of
from reconciler.matching.profile import Profile
from reconciler.matching.sides import asked_of, side_of, told_by
from reconciler.matching.weights import Weights, default_weights


class Part(msgspec.Struct, frozen=True):
    """The level of one feature, and its bits."""

    feature: str
    level: str
    bits: float


class Evidence(msgspec.Struct, frozen=True):
    """Why two reports are, or are not, taken for one event: `total` is the prior and all parts added up."""

    prior: float
    parts: tuple[Part, ...]
    """In the order of the features; those that one report does not tell are left out."""
    total: float

    @property
    def probability(self) -> float:
        """That the two are of one event."""
        return 1 / (1 + exp2(min(1_000.0, -self.total)))


def weigh(left: Profile, right: Profile, weights: Weights | None = None) -> Evidence:
    """The evidence on one pair; the same whichever comes first."""
    table = default_weights() if weights is None else weights
    parts = tuple(_parts(left, right, table))
    return Evidence(table.prior, parts, _total(table, parts))


def levels(left: Profile, right: Profile) -> Iterator[tuple[str, str]]:
    """Feature and level of each feature that the reports tell of."""
    pair = pair_of(left, right)
    for feature in asked_of(pair.setting, told_by(side_of(left), side_of(right))):
        level = feature.level(pair)
        if level is not None:
            yield feature.name, level.name


def _parts(left: Profile, right: Profile, weights: Weights) -> Iterator[Part]:
    for feature, level in levels(left, right):
        yield Part(feature, level, weights.bits[feature][level])


def _total(weights: Weights, parts: Iterable[Part]) -> float:
    """Rounded, so that stored and fresh totals are equal to the bit."""
    return round(weights.prior + sum(part.bits for part in parts), 6)
