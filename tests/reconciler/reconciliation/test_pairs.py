"""Pairs of claims in context, each with its expected standing and reason."""

import pytest

from reconciler.concepts.figure import Figure
from tests.reconciler.reconciliation.pairs.groups import GROUPS
from tests.reconciler.reconciliation.pairs.hedges import HEDGES
from tests.reconciler.reconciliation.pairs.institutions import INSTITUTIONS
from tests.reconciler.reconciliation.pairs.pair import Pair, event_of_pair
from tests.reconciler.reconciliation.pairs.parties import PARTIES
from tests.reconciler.reconciliation.pairs.taken_back import TAKEN_BACK
from tests.reconciler.reconciliation.pairs.traps import TRAPS, TRAPS_BY_KIND
from tests.reconciler.reconciliation.pairs.voices import VOICES

PAIRS = (*HEDGES, *VOICES, *INSTITUTIONS, *PARTIES, *GROUPS, *TRAPS, *TAKEN_BACK)
each_pair = pytest.mark.parametrize("pair", PAIRS, ids=[pair.why for pair in PAIRS])


def _row(pair: Pair, rows: tuple[Figure, ...]) -> Figure:
    asked = pair.right.outcome, pair.right.group, pair.right.role
    return next(row for row in rows if (row.outcome, row.group, row.role) == asked)


@each_pair
def test_a_pair_of_claims_stands_as_expected_and_says_why(pair: Pair) -> None:
    row = _row(pair, event_of_pair(pair).figures)

    assert (row.standing, row.because) == (pair.stands, pair.because)
    assert pair.note in {None, *(note.kind for note in row.notes)}


@each_pair
def test_each_claim_of_a_pair_stands_as_expected_and_says_why_where_it_does_not_count(pair: Pair) -> None:
    rows = event_of_pair(pair).figures
    claims = {(claim.article, claim.claim): claim for row in rows for claim in row.claims}
    left, right = claims["a-1", "c1"], claims["a-1", "c2"] if pair.where == "one text" else claims["a-2", "c1"]

    assert (left.standing, right.standing) == pair.claims
    assert all((claim.because is None) == (claim.standing == "current") for claim in (left, right))


@each_pair
def test_a_pair_stands_alike_whichever_article_comes_first(pair: Pair) -> None:
    assert event_of_pair(pair, swapped=True) == event_of_pair(pair)


@pytest.mark.parametrize("pair", TRAPS, ids=[pair.why for pair in TRAPS])
def test_a_trap_makes_no_event_disputed(pair: Pair) -> None:
    assert not event_of_pair(pair).disputed


def test_the_table_holds_enough_pairs_and_traps() -> None:
    assert len(PAIRS) >= 120
    assert len(TRAPS) >= 30
    assert all(len(traps) >= 3 for traps in TRAPS_BY_KIND.values())
    assert len({pair.why for pair in PAIRS}) == len(PAIRS)
