"""Claims read off whole sentences."""

import pytest

from reconciler.concepts.article import Article
from reconciler.concepts.claim import Claim
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.document import open_document


def claims_of(text: str) -> tuple[Claim, ...]:
    return read_claims(open_document(Article(text=text, published="2024-03-05")), ())[0]


def short(claim: Claim) -> str:
    """The claim in the short form: outcome, bounds, group."""
    low, high = claim.quantity.low, claim.quantity.high
    many = (
        str(low) if low == high and low is not None else f"{'' if low is None else low}..{'' if high is None else high}"
    )
    return f"{claim.outcome} {many} {claim.group}"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Nine soldiers were killed in Herat.", ["killed 9 army"]),
        ("At least nine soldiers were killed and 12 others wounded.", ["killed 9.. army", "injured 12 army"]),
        ("The blast left 17 policemen dead.", ["killed 17 police"]),
        ("Rebels killed three nurses and injured two doctors.", ["killed 3 health_worker", "injured 2 health_worker"]),
        ("More than a dozen villagers were taken hostage.", ["captured 13.. civilian"]),
        ("A landslide drove 300 families from their homes.", ["displaced 300 people"]),
        ("A soldier was killed.", ["killed 1 army"]),
        ("FOUR PEASANTS WERE MURDERED BY GUNMEN.", ["killed 4 civilian"]),
    ],
)
def test_each_figure_is_read_with_outcome_bounds_and_group(text: str, means: list[str]) -> None:
    assert [short(claim) for claim in claims_of(text)] == means


def test_a_claim_stands_at_its_own_words_in_the_text() -> None:
    text = "Officials said on Monday that at least nine border guards were killed."

    (claim,) = claims_of(text)

    assert text[claim.start : claim.end] == claim.text == "nine border guards"
    assert text[claim.figure.start : claim.figure.end] == claim.figure.text == "nine"
    assert claim.attribution is not None
    assert claim.attribution.text == "Officials said on Monday"
