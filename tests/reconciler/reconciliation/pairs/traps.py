"""Traps, by kind: pairs that look like a conflict and are none."""

from collections.abc import Mapping

from tests.reconciler.reconciliation.pairs.pair import Pair
from tests.reconciler.reconciliation.pairs.traps_numbers import ATTACKERS, ROUNDED, VAGUE
from tests.reconciler.reconciliation.pairs.traps_recalled import RECALLED, UNASSERTED
from tests.reconciler.reconciliation.pairs.traps_scope import COVERAGE, PARTS, SCOPE
from tests.reconciler.reconciliation.pairs.traps_told_again import RESTATED, TITLES

TRAPS_BY_KIND: Mapping[str, tuple[Pair, ...]] = {
    "restatement": RESTATED,
    "title": TITLES,
    "part": PARTS,
    "other coverage": COVERAGE,
    "other scope": SCOPE,
    "attackers counted in": ATTACKERS,
    "rounding": ROUNDED,
    "vague word": VAGUE,
    "later recall of an old toll": RECALLED,
    "nobody stands behind it": UNASSERTED,
}
TRAPS = tuple(pair for pairs in TRAPS_BY_KIND.values() for pair in pairs)
