"""What a claim counts for is said beside it, and of one that counts for nothing that it does not."""

import pytest

from reconciler import Article, reconcile
from service.web.standings import claim_standing

FOUR = "Four soldiers were killed in an attack in Kabul on Monday, police said."


def standings_of(text: str) -> dict[str, tuple[str, str]]:
    (event,) = reconcile([Article(id="a", text=text, published="2015-06-18")]).events
    return {claim.text: claim_standing(claim) for figure in event.figures for claim in figure.claims}


@pytest.mark.parametrize(
    ("then", "claim", "means"),
    [
        pytest.param("", "Four soldiers", "counts for the figure", id="an asserted claim"),
        pytest.param(
            "The governor denied that 12 soldiers were killed.",
            "12 soldiers",
            "denied: it bounds nothing",
            id="denied",
        ),
        pytest.param(
            "The army could not confirm that 12 soldiers were killed.",
            "12 soldiers",
            "its source cannot confirm it: it bounds nothing",
            id="not confirmed",
        ),
        pytest.param(
            "As many as 40 soldiers could have been killed.",
            "40 soldiers",
            "only supposed: it bounds nothing",
            id="hypothetical",
        ),
        pytest.param(
            "The governor said 12 soldiers are feared killed.", "12 soldiers", "counts for the figure", id="feared"
        ),
    ],
)  # fmt: skip
def test_a_current_claim_says_whether_it_bounds_its_figure(then: str, claim: str, means: str) -> None:
    assert standings_of(f"{FOUR} {then}")[claim] == ("Current", means)
