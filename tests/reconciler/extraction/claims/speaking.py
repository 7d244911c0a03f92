"""The claims of a text, and by whose word they are."""

from reconciler.concepts.article import Article
from reconciler.concepts.claim import Attribution, Claim
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.document import open_document


def claims_of(text: str) -> tuple[Claim, ...]:
    return read_claims(open_document(Article(text=text, published="2024-03-05")), ())[0]


def sources(text: str) -> list[Attribution | None]:
    return [claim.attribution for claim in claims_of(text)]


def speakers(text: str) -> list[str | None]:
    return [None if told is None else told.speaker or told.text for told in sources(text)]
