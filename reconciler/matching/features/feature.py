"""Features: ordered levels of agreement between two reports, each with bits, a condition and a sentence."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Generic, TypeVar

import msgspec

from reconciler.matching.features.pair import Pair, Setting
from reconciler.matching.profile import Profile

Comparison = TypeVar("Comparison")


class Level(msgspec.Struct, Generic[Comparison], frozen=True):
    """One level: the first of a feature's levels whose condition holds is the one that counts."""

    name: str
    bits: float
    """Match weight expected before learning, log2; positive speaks for one event."""
    says: str
    """Sentence in which `{left}` and `{right}` stand for the two reports' values."""
    holds: Callable[[Comparison], bool] | str
    """Its condition; or the comparison itself, where that is a name."""


class Feature(msgspec.Struct, Generic[Comparison], frozen=True, dict=True):
    """One thing that two reports are compared in."""

    name: str
    compare: Callable[[Pair], Comparison | None]
    """Symmetric, of reports that tell of it; None where it says nothing here: 0 bits."""
    shows: Callable[[Profile], str]
    """A report's own value in words."""
    levels: tuple[Level[Comparison], ...]
    ordered: bool = True
    """Each level speaks for one event at least as much as the next one does."""
    asked_of: Callable[[Setting], bool] = lambda _: True
    """The sorts of pairs that it is asked of."""
    told: Callable[[Profile], object] = lambda _: True
    """Whether a report tells of it: it is asked only of pairs in which both do."""
    by_one: bool = False
    """It is asked of pairs in which one does."""
    endless: bool = False
    """Its comparison hardly ever gives one value twice: what each is worth is not kept."""

    def level(self, pair: Pair) -> Level[Comparison] | None:
        """The level of a pair that it is asked of; None where nothing can be said."""
        return self.level_of(self.compare(pair))

    def level_of(self, compared: Comparison | None) -> Level[Comparison] | None:
        """The level of what the comparison gives."""
        if isinstance(compared, str):
            return self._named.get(compared)
        if compared is None:
            return None
        for holds, level in self._ladder:
            if holds(compared):
                return level
        return None

    @cached_property
    def _ladder(self) -> Sequence[tuple[Callable[[Comparison], bool], Level[Comparison]]]:
        return [(level.holds, level) for level in self.levels if not isinstance(level.holds, str)]

    @cached_property
    def _named(self) -> Mapping[str, Level[Comparison]]:
        return {level.holds: level for level in self.levels if isinstance(level.holds, str)}


def of_pairs_at_hand(setting: Setting) -> bool:
    """Asked of pairs whose days and places do not lie apart."""
    return not setting.apart


def of_pairs_apart(setting: Setting) -> bool:
    """Asked of the others."""
    return setting.apart


def of_one_outlet(setting: Setting) -> bool:
    """Asked of pairs at hand that one outlet ran."""
    return not setting.apart and setting.one_outlet


def of_two_outlets(setting: Setting) -> bool:
    """Asked of pairs at hand that two outlets ran, or outlets that are not told."""
    return not setting.apart and not setting.one_outlet
