"""Weights made ready for many pairs: what most of them lack is seen long before all of it is compared."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from reconciler.matching.features.feature import Feature
from reconciler.matching.features.pair import Pair, Setting, pair_of
from reconciler.matching.glance import GLANCED, pair_of_days_apart
from reconciler.matching.sides import Side, asked_of, told_by
from reconciler.matching.weights import Weights

ROUNDING = 1e-6
"""Totals are rounded to so many bits."""

Step: TypeAlias = tuple[Feature[Any], Mapping[str, float], float]
"""A feature that is asked, its bits, and the most that those after it can add."""
Glance: TypeAlias = "tuple[Callable[[Pair], object], _Worth, float]"
"""What is compared at a glance, what it is worth, and the most that all else can add."""


class Scale:
    """What each feature, and all after it, can add at most to pairs of a sort."""

    def __init__(self, weights: Weights) -> None:
        self.prior = weights.prior
        self._bits = weights.bits
        self._worth = {feature.name: _Worth(feature, weights.bits[feature.name]) for feature in GLANCED}
        self._steps: dict[tuple[Setting, int], tuple[Step, ...]] = {}
        self._glances: dict[tuple[Setting, int], tuple[Glance, ...]] = {}

    def bits(self, left: Side, right: Side, floor: float) -> float | None:
        """The total, as `weigh.total_bits` gives it; None as soon as nothing that is left can lift it to `floor`."""
        least = floor - ROUNDING - self.prior
        if self._falls_short(left, right, least - ROUNDING):
            return None
        pair = pair_of(left.profile, right.profile)
        total = 0.0
        for feature, bits, most_after in self._steps_of(pair.setting, told_by(left, right)):
            level = feature.level(pair)
            if level is not None:
                total += bits[level.name]
            if total + most_after < least:
                return None
        return round(self.prior + total, 6)

    def total(self, left: Side, right: Side) -> float:
        """The total, as `weigh.total_bits` gives it."""
        pair = pair_of(left.profile, right.profile)
        total = 0.0
        for feature, bits, _ in self._steps_of(pair.setting, told_by(left, right)):
            level = feature.level(pair)
            if level is not None:
                total += bits[level.name]
        return round(self.prior + total, 6)

    def _falls_short(self, left: Side, right: Side, least: float) -> bool:
        """Two days apart, and what a glance tells of them, leave the pair below `least`, whatever else is alike."""
        if left.fresh is None or right.fresh is None:
            return False
        pair = pair_of_days_apart(left.profile, right.profile, left.fresh, right.fresh)
        if pair is None:
            return False
        total = 0.0
        for compare, worth, most_besides in self._glances_of(pair.setting, told_by(left, right)):
            total += worth[compare(pair)]
            if total + most_besides < least:
                return True
        return False

    def _steps_of(self, setting: Setting, told: int) -> tuple[Step, ...]:
        steps = self._steps.get((setting, told))
        if steps is None:
            steps = self._steps[setting, told] = tuple(_steps(self._bits, asked_of(setting, told)))
        return steps

    def _glances_of(self, setting: Setting, told: int) -> tuple[Glance, ...]:
        glances = self._glances.get((setting, told))
        if glances is None:
            steps = _steps(self._bits, sorted(asked_of(setting, told), key=_at_a_glance))
            glances = tuple((own.compare, self._worth[own.name], most) for own, _, most in steps if own in GLANCED)
            self._glances[setting, told] = glances
        return glances


class _Worth(dict[object, float]):
    """The bits of what a feature's comparison gives, each worked out once."""

    def __init__(self, feature: Feature[Any], bits: Mapping[str, float]) -> None:
        super().__init__()
        self._feature, self._bits = feature, bits

    def __missing__(self, compared: object) -> float:
        level = self._feature.level_of(compared)
        bits = self[compared] = 0.0 if level is None else self._bits[level.name]
        return bits


def _at_a_glance(feature: Feature[Any]) -> int:
    """Those that a glance tells come first, in their own order."""
    return GLANCED.index(feature) if feature in GLANCED else len(GLANCED)


def _steps(bits: Mapping[str, Mapping[str, float]], asked: Sequence[Feature[Any]]) -> Iterator[Step]:
    most = [max(0.0, *bits[feature.name].values()) for feature in asked]
    for index, feature in enumerate(asked):
        yield feature, bits[feature.name], sum(most[index + 1 :])
