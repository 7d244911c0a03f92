"""Wording: how much of their rare words two texts share, weighed by how rare these are."""

from collections.abc import Callable

from reconciler.matching.features.feature import Feature, Level, of_one_outlet, of_pairs_apart, of_two_outlets
from reconciler.matching.features.pair import Pair
from reconciler.matching.profile import Profile


def shared_wording(pair: Pair) -> float:
    """Cosine of the rare words of two texts, each weighed by its bits."""
    one, other = pair.left.words, pair.right.words
    shared = one.keys() & other.keys()
    return sum(one[word] * other[word] for word in shared) / (pair.left.length * pair.right.length)


def _has_rare_words(profile: Profile) -> bool:
    return bool(profile.words)


def _at_least(share: float) -> Callable[[float], bool]:
    return lambda cosine: cosine >= share


def _shown(profile: Profile) -> str:
    rarest = sorted(profile.words, key=lambda word: (-profile.words[word], word))
    return ", ".join(rarest[:6]) or "no rare words"


def _ladder(worth: float) -> tuple[Level[float], ...]:
    return (
        Level("nearly all", 9.0 * worth, "nearly all rare words shared: {left} / {right}", _at_least(0.7)),
        Level("most", 7.0 * worth, "most rare words shared: {left} / {right}", _at_least(0.5)),
        Level("many", 5.5 * worth, "many rare words shared: {left} / {right}", _at_least(0.37)),
        Level("a good part", 4.0 * worth, "a good part of the rare words shared: {left} / {right}", _at_least(0.27)),
        Level("some", 2.5 * worth, "some rare words shared: {left} / {right}", _at_least(0.2)),
        Level("a few", 1.0 * worth, "a few rare words shared: {left} / {right}", _at_least(0.14)),
        Level("hardly any", -0.5 * worth, "hardly any rare words shared: {left} / {right}", _at_least(0.08)),
        Level("next to none", -1.5 * worth, "next to no rare words shared: {left} / {right}", _at_least(0.03)),
        Level("none", -3.0 * worth, "no rare words shared: {left} / {right}", _at_least(0.0)),
    )


WORDING: Feature[float] = Feature(
    "wording", shared_wording, _shown, _ladder(1.0), asked_of=of_two_outlets, told=_has_rare_words, endless=True
)
HOUSE_WORDING: Feature[float] = Feature(
    "wording, one outlet",
    shared_wording,
    _shown,
    _ladder(0.8),
    asked_of=of_one_outlet,
    told=_has_rare_words,
    endless=True,
)
WORDING_APART: Feature[float] = Feature(
    "wording, apart", shared_wording, _shown, _ladder(0.5), asked_of=of_pairs_apart, told=_has_rare_words, endless=True
)
"""Where days or places lie apart, like events are told in like words."""
