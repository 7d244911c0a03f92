"""Learns match weights from labelled pairs of reports.

Bits are the coefficients of a logistic regression over the levels, in log2 odds, so that features which say the same
share what they say (counting them one by one, as naive Bayes does, would count it twice). Each bit is drawn towards
the one that its feature expects (a Gaussian prior), so what the data hardly shows stays as expected. Newton's method
on the convex loss; no chance is in it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import exp, log, log1p

import msgspec

from reconciler.matching.profile import Profile
from reconciler.matching.weigh import levels
from reconciler.matching.weights import Weights, expected_weights

PRIOR = ("prior", "")
TRUST = 0.15
"""How many nats squared of doubt in an expected bit cost as much as one nat of loss on the data, halved."""
ROUNDS = 30
"""Newton steps, halved until the loss falls: it stands still long before the last."""

Pattern = tuple[tuple[str, str], ...]
"""The levels at which one pair stands."""
Row = tuple[list[int], bool, int]
"""Columns of the levels at which pairs stand, whether they are of one event, and how many pairs there are."""


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


def learn_weights(pairs: Iterable[LabelledPair], source: Sequence[str] = ()) -> Learnt:
    """Weights from labelled pairs, whatever their order; `source` says in words what they were learnt from."""
    counted: Counter[tuple[Pattern, bool]] = Counter()
    for pair in pairs:
        counted[tuple(levels(pair.left, pair.right)), pair.same] += 1
    rows = sorted((pattern, same, number) for (pattern, same), number in counted.items())
    expected = expected_weights()
    start = {PRIOR: expected.prior} | {
        (f, name): bits for f, own in expected.bits.items() for name, bits in own.items()
    }
    fitted = _fit(rows, {key: bits * log(2) for key, bits in start.items()})
    bits = {f: {name: round(fitted[f, name] / log(2), 2) for name in own} for f, own in expected.bits.items()}
    return Learnt(Weights(round(fitted[PRIOR] / log(2), 2), bits, tuple(source)), _seen(rows))


def _fit(
    rows: Sequence[tuple[Pattern, bool, int]], expected: Mapping[tuple[str, str], float]
) -> dict[tuple[str, str], float]:
    keys = sorted(expected)
    column = {key: index for index, key in enumerate(keys)}
    data = [([column[PRIOR], *(column[key] for key in pattern)], same, number) for pattern, same, number in rows]
    centre = [expected[key] for key in keys]
    weights = list(centre)
    for _ in range(ROUNDS):
        step = _newton_step(data, weights, centre)
        tried = ([w + change * 0.5**halved for w, change in zip(weights, step, strict=True)] for halved in range(12))
        now = _loss(data, weights, centre)
        weights = next((better for better in tried if _loss(data, better, centre) < now), weights)
    return dict(zip(keys, weights, strict=True))


def _loss(data: Sequence[Row], weights: Sequence[float], centre: Sequence[float]) -> float:
    """Nats: of the data under the weights, and of the weights under what is expected of them."""
    loss = sum(TRUST * (weight - middle) ** 2 / 2 for weight, middle in zip(weights, centre, strict=True))
    for active, same, number in data:
        odds = sum(weights[i] for i in active)
        loss += number * log1p(exp(-abs(odds))) + number * max(0.0, -odds if same else odds)
    return loss


def _newton_step(data: Sequence[Row], weights: Sequence[float], centre: Sequence[float]) -> list[float]:
    size = len(weights)
    gradient = [TRUST * (centre[i] - weights[i]) for i in range(size)]
    curve = [[TRUST if i == j else 0.0 for j in range(size)] for i in range(size)]
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
