"""Features: ordered levels of agreement between two reports, each with bits, a condition and a sentence."""

from collections.abc import Callable
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
    holds: Callable[[Comparison], bool]


class Feature(msgspec.Struct, Generic[Comparison], frozen=True):
    """One thing that two reports are compared in."""

    name: str
    compare: Callable[[Pair], Comparison | None]
    """Symmetric; None where one of the reports does not tell, or it says nothing here: 0 bits."""
    shows: Callable[[Profile], str]
    """A report's own value in words."""
    levels: tuple[Level[Comparison], ...]
    ordered: bool = True
    """Each level speaks for one event at least as much as the next one does."""
    asked_of: Callable[[Setting], bool] = lambda _: True
    """The sorts of pairs that it is asked of."""

    def level(self, pair: Pair) -> Level[Comparison] | None:
        """The level of a pair of such a sort; None where nothing can be said."""
        compared = self.compare(pair)
        if compared is None:
            return None
        for level in self.levels:
            if level.holds(compared):
                return level
        return None


def among(*wanted: str) -> Callable[[str], bool]:
    """A condition on comparisons that are names already."""
    return lambda compared: compared in wanted


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
