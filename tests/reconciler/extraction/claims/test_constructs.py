"""Constructs of news language, each with the claims that it tells in the short form; nothing where it tells none."""

import pytest

from reconciler.concepts.article import Article
from reconciler.concepts.claim import Claim
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.document import open_document


def short(claim: Claim) -> str:
    """Outcome, bounds, group; then modality, role and unit where they are not the common ones, and "of" a whole."""
    low, high = claim.quantity.low, claim.quantity.high
    bounds = f"{'' if low is None else low}..{'' if high is None else high}"
    marks = [
        mark
        for mark, common in ((claim.modality, "asserted"), (claim.role, "victim"), (claim.quantity.unit, "person"))
        if mark != common
    ]
    many = str(low) if low == high and low is not None else bounds
    return " ".join([claim.outcome, many, claim.group, *marks, *["part"] * (claim.part_of is not None)])


def told(text: str) -> str:
    claims = read_claims(open_document(Article(text=text, published="2024-03-05")), ())[0]
    return "; ".join(map(short, claims))


FIGURES = {
    "Some 1.5 million people were displaced.": "displaced .. people",
    "Nearly 2.3 thousand people died.": "killed ..2299 people",
    "The quake killed 3.5 people.": "",
    "In room 12 4 people were killed.": "",
    "Robert Lindqvist 21, was found shot to death.": "killed 1 people",
    "Ann Lee and Bo Hill, both of Leeds, were killed.": "killed 1 people; killed 1 people",
}
OUTCOMES = {
    "Four men are believed to have been killed.": "killed 4 man feared",
    "Four men are believed to have killed two guards.": "killed 2 guard feared",
    "He is said to have wounded three clerks.": "injured 3 people reported",
    "Two people are believed to be dead.": "killed 2 people feared",
    "Three teens were left with serious injuries.": "injured 3 child",
    "A woman was found with gunshot wounds.": "injured 1 woman",
}


@pytest.mark.parametrize(("text", "means"), (FIGURES | OUTCOMES).items())
def test_a_construct_tells_its_claims_and_no_others(text: str, means: str) -> None:
    assert told(text) == means
