"""Logistic regression with a Gaussian prior on each weight, by Newton's method: convex, and no chance is in it."""

from collections.abc import Sequence
from math import exp, log1p

import msgspec

ROUNDS = 30
"""Newton steps, halved until the loss falls: it stands still long before the last."""
NO_DIFFERENCE = 1e-6
"""Nats: smaller differences are rounding."""
LEAST_BEND = 1e-6
"""Keeps a weight that no row speaks of from making the system singular."""

Row = tuple[Sequence[int], bool, int]
"""The columns that are on, whether the outcome is true, and how many such rows there are."""


class Expected(msgspec.Struct, frozen=True):
    """A weight in nats before learning, and how much it is trusted (one over its variance)."""

    value: float
    trust: float


def fit(data: Sequence[Row], centre: Sequence[Expected]) -> list[float]:
    """Weights in nats, one a column, that the data and the expectations make most likely."""
    weights = [middle.value for middle in centre]
    for _ in range(ROUNDS):
        step = _newton_step(data, weights, centre)
        tried = ([w + change * 0.5**halved for w, change in zip(weights, step, strict=True)] for halved in range(12))
        now = _loss(data, weights, centre) - NO_DIFFERENCE
        better = next((better for better in tried if _loss(data, better, centre) < now), None)
        if better is None:
            break
        weights = better
    return weights


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
