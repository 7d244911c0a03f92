"""Match weights: bits of every level and the prior, a frozen table that names the data it was learnt from."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import msgspec

from reconciler.matching.features.table import FEATURES

EXPECTED_PRIOR = -6.0
"""Bits against two candidates being one event, before anything is compared."""


class Weights(msgspec.Struct, frozen=True):
    """Bits by feature and level."""

    prior: float
    """Log2 odds that a candidate pair is of one event."""
    bits: Mapping[str, Mapping[str, float]]
    """By feature name, then level name."""
    source: tuple[str, ...] = ()
    """What they were learnt from, and how; lines of prose."""


def expected_weights() -> Weights:
    """The bits that the features themselves expect: where learning starts from, and what it leaves where unseen."""
    bits = {feature.name: {level.name: level.bits for level in feature.levels} for feature in FEATURES}
    return Weights(EXPECTED_PRIOR, bits, ("expected, not learnt",))


@cache
def default_weights() -> Weights:
    """The committed table, from package data."""
    return read_weights(files("reconciler.data").joinpath("match_weights.tsv").read_text("utf-8"))


def read_weights(table: str) -> Weights:
    """The weights of a table as `write_weights` makes it; levels that it lacks have their expected bits.

    Raises `ValueError` for a feature or level that does not exist.
    """
    expected = expected_weights()
    bits = {name: dict(levels) for name, levels in expected.bits.items()}
    prior = expected.prior
    for number, line in enumerate(table.splitlines(), start=1):
        if not line or line.startswith(("#", "feature\t")):
            continue
        feature, level, value = line.split("\t")[:3]
        if feature == "prior":
            prior = float(value)
        elif level in bits.get(feature, {}):
            bits[feature][level] = float(value)
        else:
            raise ValueError(f"line {number} of the match weights names {feature} / {level}: there is no such level")
    source = tuple(line[1:].strip() for line in table.splitlines() if line.startswith("#"))
    return Weights(prior, bits, source)


def write_weights(weights: Weights, seen: Mapping[tuple[str, str], tuple[int, int]] | None = None) -> str:
    """A readable table; `seen` counts the pairs of one event and of two that stood at each level."""
    counts = seen or {}
    lines = [f"# {line}" for line in weights.source]
    lines += ["feature\tlevel\tbits\tsame event\tother event", f"prior\t\t{weights.prior:.2f}\t\t"]
    for feature in FEATURES:
        for level in feature.levels:
            same, other = counts.get((feature.name, level.name), (0, 0))
            lines.append(f"{feature.name}\t{level.name}\t{weights.bits[feature.name][level.name]:.2f}\t{same}\t{other}")
    return "\n".join(lines) + "\n"
