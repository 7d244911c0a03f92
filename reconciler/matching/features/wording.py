"""Wording: how much of their rare words two texts share, weighed by how rare these are."""

from collections.abc import Callable

from reconciler.matching.features.feature import Feature, Level
from reconciler.matching.features.people import one_outlet
from reconciler.matching.profile import Profile


def shared_wording(left: Profile, right: Profile) -> float | None:
    """Cosine of the rare words of two outlets' texts, each weighed by its bits; None where one has none."""
    return None if one_outlet(left, right) else _cosine(left, right)


def shared_house_wording(left: Profile, right: Profile) -> float | None:
    """The same within one outlet, whose texts share its own phrases and page furniture."""
    return _cosine(left, right) if one_outlet(left, right) else None


def _cosine(left: Profile, right: Profile) -> float | None:
    if not left.words or not right.words:
        return None
    one, other = left.words, right.words
    shared = one.keys() & other.keys()
    return sum(one[word] * other[word] for word in shared) / (left.length * right.length)


def _at_least(share: float) -> Callable[[float], bool]:
    return lambda cosine: cosine >= share


def _shown(profile: Profile) -> str:
    rarest = sorted(profile.words, key=lambda word: (-profile.words[word], word))
    return ", ".join(rarest[:6]) or "no rare words"


LADDER: tuple[Level[float], ...] = (
    Level("nearly all", 9.0, "nearly all rare words shared: {left} / {right}", _at_least(0.7)),
    Level("most", 7.0, "most rare words shared: {left} / {right}", _at_least(0.5)),
    Level("many", 5.5, "many rare words shared: {left} / {right}", _at_least(0.37)),
    Level("a good part", 4.0, "a good part of the rare words shared: {left} / {right}", _at_least(0.27)),
    Level("some", 2.5, "some rare words shared: {left} / {right}", _at_least(0.2)),
    Level("a few", 1.0, "a few rare words shared: {left} / {right}", _at_least(0.14)),
    Level("hardly any", -0.5, "hardly any rare words shared: {left} / {right}", _at_least(0.08)),
    Level("next to none", -1.5, "next to no rare words shared: {left} / {right}", _at_least(0.03)),
    Level("none", -3.0, "no rare words shared: {left} / {right}", _at_least(0.0)),
)
WORDING: Feature[float] = Feature("wording", shared_wording, _shown, LADDER)
HOUSE_WORDING: Feature[float] = Feature("wording, one outlet", shared_house_wording, _shown, LADDER)
