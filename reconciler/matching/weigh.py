"""Weighs a pair of reports: signed bits for and against their telling of one event."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import exp2
from typing import Any, NamedTuple, TypeAlias

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

BOTH, ONE = (
    tuple((feature.told, 1 << place) for place, feature in enumerate(FEATURES) if feature.by_one is by_one)
    for by_one in (False, True)
)
"""What is asked of pairs in which both reports tell of it, and what of those in which one does; a binary digit each."""


class Side(NamedTuple):
    """A report made ready to be weighed in many pairs."""

    profile: Profile
    both: int
    """What it tells of that both must tell of, a binary digit each."""
    one: int
    """What it tells of that need not be told by both."""


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


def side_of(profile: Profile) -> Side:
    """One side of the pairs to come."""
    both, one = (sum(digit for told, digit in asked if told(profile)) for asked in (BOTH, ONE))
    return Side(profile, both, one)


def _told(left: Side, right: Side) -> int:
    """What the pair is asked of, a binary digit each."""
    return left.both & right.both | left.one | right.one


class Scale:
    """Weights made ready for many pairs: what each feature, and all after it, can add at most to pairs of a sort."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.prior = weights.prior
        self.steps: dict[tuple[Setting, int], tuple[Step, ...]] = {}

    def bits(self, left: Side, right: Side, floor: float) -> float | None:
        """The total, as `total_bits` gives it; None as soon as nothing that is left can lift it to `floor`."""
        pair = pair_of(left.profile, right.profile)
        total = 0.0
        least = floor - ROUNDING - self.prior
        for feature, bits, most_after in self._steps(pair.setting, _told(left, right)):
            level = feature.level(pair)
            if level is not None:
                total += bits[level.name]
            if total + most_after < least:
                return None
        return round(self.prior + total, 6)

    def _steps(self, setting: Setting, told: int) -> tuple[Step, ...]:
        steps = self.steps.get((setting, told))
        if steps is None:
            steps = self.steps[setting, told] = tuple(_steps(self.weights, _asked(setting, told)))
        return steps


def _asked(setting: Setting, told: int) -> list[Feature[Any]]:
    """The features that a pair of this sort is asked of, where these are told."""
    return [feature for place, feature in enumerate(FEATURES) if told >> place & 1 and feature.asked_of(setting)]


def _steps(weights: Weights, asked: Sequence[Feature[Any]]) -> Iterator[Step]:
    most = [max(0.0, *weights.bits[feature.name].values()) for feature in asked]
    for index, feature in enumerate(asked):
        yield feature, weights.bits[feature.name], sum(most[index + 1 :])


def levels(left: Profile, right: Profile) -> Iterator[tuple[str, str]]:
    """Feature and level of each feature that the reports tell of."""
    pair = pair_of(left, right)
    for feature in _asked(pair.setting, _told(side_of(left), side_of(right))):
        level = feature.level(pair)
        if level is not None:
            yield feature.name, level.name


def _parts(left: Profile, right: Profile, weights: Weights) -> Iterator[Part]:
    for feature, level in levels(left, right):
        yield Part(feature, level, weights.bits[feature][level])


def _total(weights: Weights, parts: Iterable[Part]) -> float:
    """Rounded, so that stored and fresh totals are equal to the bit."""
    return round(weights.prior + sum(part.bits for part in parts), 6)
