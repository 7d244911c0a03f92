"""Claims in the short form that the tables of constructs are written in."""

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
