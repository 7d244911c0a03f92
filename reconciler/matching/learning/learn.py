"""Learns match weights from labelled pairs of reports.

Bits are the coefficients of a logistic regression over the levels, in log2 odds, so that features which say the same
share what they say (counting them one by one, as naive Bayes does, would count it twice). Each bit is drawn towards
the one that its feature expects, so what the data hardly shows stays as expected. Levels that come out in the wrong
order are tied to one weight: agreeing more never counts for less.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import log
from statistics import fmean

import msgspec

from reconciler.matching.features.table import FEATURES
from reconciler.matching.learning.regression import NO_DIFFERENCE, Expected, fit
from reconciler.matching.profile import Profile
from reconciler.matching.weigh import levels
from reconciler.matching.weights import Weights, expected_weights

TRUST = 0.3
"""Of an expected bit: a standard deviation of some two and a half bits."""
CERTAIN = 1e9

Key = tuple[str, str]
"""A level by feature and name."""
PRIOR: Key = ("prior", "")
Pattern = tuple[Key, ...]
"""The levels at which one pair stands."""
Counted = tuple[Pattern, bool, int]
"""The levels, whether the pairs there are of one event, and how many there are."""


class LabelledPair(msgspec.Struct, frozen=True):
    """Two reports, and whether they tell of one event."""

    left: Profile
    right: Profile
    same: bool


class Learnt(msgspec.Struct, frozen=True):
    """Weights, with the pairs that they were learnt from counted by level."""

    weights: Weights
    seen: Mapping[Key, tuple[int, int]]
    """Pairs of one event, pairs of two."""


def learn_weights(
    pairs: Iterable[LabelledPair],
    source: Sequence[str] = (),
    *,
    expected: Weights | None = None,
    kept: frozenset[str] = frozenset(),
) -> Learnt:
    """Weights from labelled pairs, whatever their order; `source` says in words what they were learnt from.

    Bits are drawn to those of `expected`, by default what the features themselves say. Features named in `kept` have
    these very bits: where all pairs are of one kind, or written by one hand, they cannot tell the worth of some.
    """
    counted: Counter[tuple[Pattern, bool]] = Counter()
    for pair in pairs:
        counted[tuple(levels(pair.left, pair.right)), pair.same] += 1
    rows = sorted((pattern, same, number) for (pattern, same), number in counted.items())
    given = expected_weights() if expected is None else expected
    by_level = {(f, name): bits * log(2) for f, own in given.bits.items() for name, bits in own.items()}
    fitted = _fit_in_order(rows, {PRIOR: given.prior * log(2)} | by_level, kept)
    bits = {f: {name: round(fitted[f, name] / log(2), 2) for name in own} for f, own in given.bits.items()}
    return Learnt(Weights(round(fitted[PRIOR] / log(2), 2), bits, tuple(source)), _seen(rows))


def _fit_in_order(rows: Sequence[Counted], expected: Mapping[Key, float], kept: frozenset[str]) -> dict[Key, float]:
    """Fitted weights by level; what comes out of order is tied and fitted anew."""
    tied = {key: key for key in expected}
    while True:
        fitted = _fit_tied(rows, expected, tied, kept)
        wrong = list(_out_of_order(fitted))
        if not wrong:
            return fitted
        for one, other in wrong:
            old, new = tied[other], tied[one]
            tied = {key: new if group == old else group for key, group in tied.items()}


def _out_of_order(fitted: Mapping[Key, float]) -> Iterator[tuple[Key, Key]]:
    for feature in FEATURES:
        names = [(feature.name, level.name) for level in feature.levels] if feature.ordered else []
        yield from ((upper, lower) for upper, lower in pairwise(names) if fitted[upper] < fitted[lower] - NO_DIFFERENCE)


def _fit_tied(
    rows: Sequence[Counted], expected: Mapping[Key, float], tied: Mapping[Key, Key], kept: frozenset[str]
) -> dict[Key, float]:
    groups = sorted(set(tied.values()))
    column = {group: index for index, group in enumerate(groups)}
    data = [([column[tied[key]] for key in (PRIOR, *pattern)], same, number) for pattern, same, number in rows]
    members = {group: [expected[key] for key in sorted(expected) if tied[key] == group] for group in groups}
    weights = fit(data, [_centre(group, members[group], kept) for group in groups])
    return {key: weights[column[tied[key]]] for key in expected}


def _centre(group: Key, members: Sequence[float], kept: frozenset[str]) -> Expected:
    """The prior is the data's own; a feature that is kept is not moved by any data."""
    if group == PRIOR:
        return Expected(members[0], 0.0)
    return Expected(fmean(members), CERTAIN if group[0] in kept else TRUST * len(members))


def _seen(rows: Iterable[tuple[Pattern, bool, int]]) -> dict[Key, tuple[int, int]]:
    found: dict[Key, tuple[int, int]] = {}
    for pattern, same, number in rows:
        for key in pattern:
            one, other = found.get(key, (0, 0))
            found[key] = (one + number, other) if same else (one, other + number)
    return found
