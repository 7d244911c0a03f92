"""Weights made ready for many pairs: what most of them lack is seen long before all of it is compared."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from reconciler.matching.features.feature import Feature
from reconciler.matching.features.pair import Pair, Setting, pair_of
from reconciler.matching.features.table import FEATURES
from reconciler.matching.glance import GLANCED, pair_of_days_apart
from reconciler.matching.sides import Side, asked_of, told_by
from reconciler.matching.weights import Weights

ROUNDING = 1e-6
"""Totals are rounded to so many bits."""

Step: TypeAlias = "tuple[Callable[[Pair], object], _Worth, float]"
"""What is compared, what it is worth, and the most that all that is not compared yet can add."""


class Scale:
    """What each feature, and all after it, can add at most to pairs of a sort."""

    def __init__(self, weights: Weights) -> None:
        self.prior = weights.prior
        self._most = {name: max(0.0, *bits.values()) for name, bits in weights.bits.items()}
        self._worth = {feature.name: _Worth(feature, weights.bits[feature.name]) for feature in FEATURES}
        self._asked: dict[tuple[Setting, int], tuple[Step, ...]] = {}
        self._glances: dict[tuple[Setting, int], tuple[Step, ...]] = {}

    def bits(self, left: Side, right: Side, floor: float) -> float | None:
        """The total, as `weigh` gives it; None as soon as nothing that is left can lift it to `floor`."""
        least = floor - ROUNDING - self.prior
        if self._falls_short(left, right, least - ROUNDING):
            return None
        pair = pair_of(left.profile, right.profile)
        total = 0.0
        for compare, worth, most_after in self._steps_of(pair.setting, told_by(left, right)):
            total += worth[compare(pair)]
            if total + most_after < least:
                return None
        return round(self.prior + total, 6)

    def total(self, left: Side, right: Side) -> float:
        """The total, as `weigh` gives it."""
        pair = pair_of(left.profile, right.profile)
        total = 0.0
        for compare, worth, _ in self._steps_of(pair.setting, told_by(left, right)):
            total += worth[compare(pair)]
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
        steps = self._asked.get((setting, told))
        if steps is None:
            steps = self._asked[setting, told] = tuple(self._steps(asked_of(setting, told)))
        return steps

    def _glances_of(self, setting: Setting, told: int) -> tuple[Step, ...]:
        glances = self._glances.get((setting, told))
        if glances is None:
            asked = sorted(asked_of(setting, told), key=_at_a_glance)
            seen = sum(feature in GLANCED for feature in asked)
            glances = self._glances[setting, told] = tuple(self._steps(asked))[:seen]
        return glances

    def _steps(self, asked: Sequence[Feature[Any]]) -> Iterator[Step]:
        for index, feature in enumerate(asked):
            most_after = sum([self._most[later.name] for later in asked[index + 1 :]])
            yield feature.compare, self._worth[feature.name], most_after


class _Worth(dict[object, float]):
    """The bits of what a feature's comparison gives, each worked out once where values come back."""

    def __init__(self, feature: Feature[Any], bits: Mapping[str, float]) -> None:
        super().__init__()
        self._feature, self._bits = feature, bits

    def __missing__(self, compared: object) -> float:
        level = self._feature.level_of(compared)
        bits = 0.0 if level is None else self._bits[level.name]
        if not self._feature.endless:
            self[compared] = bits
        return bits


def _at_a_glance(feature: Feature[Any]) -> int:
    """Those that a glance tells come first, in their own order."""
    return GLANCED.index(feature) if feature in GLANCED else len(GLANCED)
