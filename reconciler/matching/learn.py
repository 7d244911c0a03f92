"""Learns match weights from labelled pairs of reports.

Bits are the coefficients of a logistic regression over the levels, in log2 odds, so that features which say the same
share what they say (counting them one by one, as naive Bayes does, would count it twice). Each bit is drawn towards
the one that its feature expects (a Gaussian prior), so what the data hardly shows stays as expected. Newton's method
on the convex loss; no chance is in it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import exp, log, log1p
from statistics import fmean

import msgspec

from reconciler.matching.features.table import FEATURES
from reconciler.matching.profile import Profile
from reconciler.matching.weigh import levels
from reconciler.matching.weights import Weights, expected_weights

PRIOR = ("prior", "")
TRUST = 0.15
"""How many nats squared of doubt in an expected bit cost as much as one nat of loss on the data, halved."""
ROUNDS = 30
"""Newton steps, halved until the loss falls: it stands still long before the last."""

CERTAIN = 1e9
NO_DIFFERENCE = 1e-6
"""Nats: smaller differences are rounding."""
LEAST_BEND = 1e-6
"""Keeps a level that no pair stands at from making the system singular."""

Key = tuple[str, str]
"""A level by feature and name."""
Pattern = tuple[Key, ...]
"""The levels at which one pair stands."""
Counted = tuple[Pattern, bool, int]
"""The levels, whether the pairs there are of one event, and how many there are."""
Row = tuple[list[int], bool, int]
"""The same, with the columns of the levels."""


class Expected(msgspec.Struct, frozen=True):
    """A weight in nats before learning, and how much it is trusted."""

    value: float
    trust: float


class LabelledPair(msgspec.Struct, frozen=True):
    """Two reports, and whether they tell of one event."""

    left: Profile
    right: Profile
    same: bool


class Learnt(msgspec.Struct, frozen=True):
    """Weights, with the pairs that they were learnt from counted by level."""

    weights: Weights
    seen: Mapping[tuple[str, str], tuple[int, int]]
    """By feature and level: pairs of one event, pairs of two."""


def learn_weights(
    pairs: Iterable[LabelledPair], source: Sequence[str] = (), *, kept: frozenset[str] = frozenset()
) -> Learnt:
    """Weights from labelled pairs, whatever their order; `source` says in words what they were learnt from.

    Features named in `kept` have their expected bits: where all pairs are of one kind, they cannot tell its worth.
    """
    counted: Counter[tuple[Pattern, bool]] = Counter()
    for pair in pairs:
        counted[tuple(levels(pair.left, pair.right)), pair.same] += 1
    rows = sorted((pattern, same, number) for (pattern, same), number in counted.items())
    expected = expected_weights()
    start = {PRIOR: expected.prior} | {
        (f, name): bits for f, own in expected.bits.items() for name, bits in own.items()
    }
    fitted = _fit_in_order(rows, {key: bits * log(2) for key, bits in start.items()}, kept)
    bits = {f: {name: round(fitted[f, name] / log(2), 2) for name in own} for f, own in expected.bits.items()}
    return Learnt(Weights(round(fitted[PRIOR] / log(2), 2), bits, tuple(source)), _seen(rows))


def _fit_in_order(rows: Sequence[Counted], expected: Mapping[Key, float], kept: frozenset[str]) -> dict[Key, float]:
    """Fitted weights by level; neighbours on a ladder that come out in the wrong order are tied and fitted anew."""
    tied = {key: key for key in expected}
    while True:
        fitted = _fit(rows, expected, tied, kept)
        wrong = [
            (upper, lower)
            for feature in FEATURES
            if feature.ordered
            for upper, lower in pairwise((feature.name, level.name) for level in feature.levels)
            if fitted[upper] < fitted[lower] - NO_DIFFERENCE
        ]
        if not wrong:
            return fitted
        for upper, lower in wrong:
            old, new = tied[lower], tied[upper]
            tied = {key: new if group == old else group for key, group in tied.items()}


def _fit(
    rows: Sequence[Counted], expected: Mapping[Key, float], tied: Mapping[Key, Key], kept: frozenset[str]
) -> dict[Key, float]:
    groups = sorted(set(tied.values()))
    column = {group: index for index, group in enumerate(groups)}
    data = [([column[tied[key]] for key in (PRIOR, *pattern)], same, number) for pattern, same, number in rows]
    members = {group: [expected[key] for key in sorted(expected) if tied[key] == group] for group in groups}
    centre = [Expected(fmean(members[group]), _trust(group, kept) * len(members[group])) for group in groups]
    weights = [middle.value for middle in centre]
    for _ in range(ROUNDS):
        step = _newton_step(data, weights, centre)
        tried = ([w + change * 0.5**halved for w, change in zip(weights, step, strict=True)] for halved in range(12))
        now = _loss(data, weights, centre) - NO_DIFFERENCE
        better = next((better for better in tried if _loss(data, better, centre) < now), None)
        if better is None:
            break
        weights = better
    return {key: weights[column[tied[key]]] for key in expected}


def _trust(group: Key, kept: frozenset[str]) -> float:
    """The prior is the data's own; a feature that is kept is not moved by any data."""
    if group == PRIOR:
        return 0.0
    return CERTAIN if group[0] in kept else TRUST


def _loss(data: Sequence[Row], weights: Sequence[float], centre: Sequence[Expected]) -> float:
    """Nats: of the data under the weights, and of the weights under what is expected of them."""
    loss = sum(own.trust * (weight - own.value) ** 2 / 2 for weight, own in zip(weights, centre, strict=True))
    for active, same, number in data:
        odds = sum(weights[i] for i in active)
        loss += number * log1p(exp(-abs(odds))) + number * max(0.0, -odds if same else odds)
    return loss


def _newton_step(data: Sequence[Row], weights: Sequence[float], centre: Sequence[Expected]) -> list[float]:
    size = len(weights)
    gradient = [own.trust * (own.value - weight) for weight, own in zip(weights, centre, strict=True)]
    curve = [[own.trust + LEAST_BEND if i == j else 0.0 for j in range(size)] for i, own in enumerate(centre)]
    for active, same, number in data:
        chance = 1 / (1 + exp(-max(-40.0, min(40.0, sum(weights[i] for i in active)))))
        slope, bend = number * (same - chance), number * chance * (1 - chance)
        for i in active:
            gradient[i] += slope
            row = curve[i]
            for j in active:
                row[j] += bend
    return _solve(curve, gradient)


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a symmetric positive definite system, by Cholesky's factors."""
    size = len(right)
    lower = [[0.0] * size for _ in range(size)]
    for i in range(size):
        for j in range(i + 1):
            rest = matrix[i][j] - sum(lower[i][k] * lower[j][k] for k in range(j))
            lower[i][j] = rest**0.5 if i == j else rest / lower[j][j]
    forward: list[float] = []
    for i in range(size):
        forward.append((right[i] - sum(lower[i][k] * forward[k] for k in range(i))) / lower[i][i])
    back = [0.0] * size
    for i in reversed(range(size)):
        back[i] = (forward[i] - sum(lower[k][i] * back[k] for k in range(i + 1, size))) / lower[i][i]
    return back


def _seen(rows: Iterable[tuple[Pattern, bool, int]]) -> dict[tuple[str, str], tuple[int, int]]:
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for pattern, same, number in rows:
        for key in pattern:
            one, other = found.get(key, (0, 0))
            found[key] = (one + number, other) if same else (one, other + number)
    return found
