"""Weighs a pair of reports: signed bits for and against their telling of one event."""

from collections.abc import Iterable, Iterator, Mapping
from math import exp2
from typing import Any, TypeAlias

import msgspec

from reconciler.matching.features.feature import Feature
from reconciler.matching.features.pair import Setting, pair_of
from reconciler.matching.features.table import FEATURES
from reconciler.matching.profile import Profile
from reconciler.matching.weights import Weights, default_weights

ROUNDING = 1e-6
"""Totals are rounded to so many bits."""


Step: TypeAlias = tuple[Feature[Any], Mapping[str, float], float]
"""A feature that is asked, its bits, and the most that those after it can add."""


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


def total_bits(left: Profile, right: Profile, weights: Weights) -> float:
    """The total of the pair's evidence alone: the same to the bit as `weigh` gives."""
    total = 0.0
    for feature, level in levels(left, right):
        total += weights.bits[feature][level]
    return round(weights.prior + total, 6)


class Scale:
    """Weights made ready for many pairs: what each feature, and all after it, can add at most to pairs of a sort."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.prior = weights.prior
        self.steps: dict[Setting, tuple[Step, ...]] = {}

    def bits(self, left: Profile, right: Profile, floor: float) -> float | None:
        """The total, as `total_bits` gives it; None as soon as nothing that is left can lift it to `floor`."""
        pair = pair_of(left, right)
        total = 0.0
        steps = self.steps.get(pair.setting)
        if steps is None:
            steps = self.steps[pair.setting] = tuple(_steps(self.weights, pair.setting))
        for feature, bits, most_after in steps:
            level = feature.level(pair)
            if level is not None:
                total += bits[level.name]
            if self.prior + total + most_after < floor - ROUNDING:
                return None
        return round(self.prior + total, 6)


def _steps(weights: Weights, setting: Setting) -> Iterator[Step]:
    asked = [feature for feature in FEATURES if feature.asked_of(setting)]
    most = [max(0.0, *weights.bits[feature.name].values()) for feature in asked]
    for index, feature in enumerate(asked):
        yield feature, weights.bits[feature.name], sum(most[index + 1 :])


def levels(left: Profile, right: Profile) -> Iterator[tuple[str, str]]:
    """Feature and level of each feature that both reports tell of."""
    pair = pair_of(left, right)
    for feature in FEATURES:
        level = feature.level(pair) if feature.asked_of(pair.setting) else None
        if level is not None:
            yield feature.name, level.name


def _parts(left: Profile, right: Profile, weights: Weights) -> Iterator[Part]:
    for feature, level in levels(left, right):
        yield Part(feature, level, weights.bits[feature][level])


def _total(weights: Weights, parts: Iterable[Part]) -> float:
    """Rounded, so that stored and fresh totals are equal to the bit."""
    return round(weights.prior + sum(part.bits for part in parts), 6)
