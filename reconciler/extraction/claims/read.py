"""Claims of a document: the few sentences that tell of harm are read closely, the rest are passed over."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import ARTICLE_BLOCKS, Document
from reconciler.concepts.mention import Unread
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.claims.attribution import attribute
from reconciler.extraction.claims.build import read_sentence
from reconciler.extraction.claims.chunks import chunk
from reconciler.extraction.claims.lexicon import lexicon
from reconciler.extraction.claims.tokens import tokenize

READ_BLOCKS = ARTICLE_BLOCKS | {"caption"}


def read_claims(document: Document, times: Sequence[TimeExpression]) -> tuple[tuple[Claim, ...], tuple[Unread, ...]]:
    """Every claim in the order of the text, not yet on a report, and numbers near harm that were not understood."""
    del times
    claims = tuple(_claims(document))
    return tuple(msgspec.structs.replace(claim, id=f"c{n}") for n, claim in enumerate(claims, start=1)), ()


def _claims(document: Document) -> Iterator[Claim]:
    words = lexicon()
    for sentence in document.sentences:
        text = document.article.field_text(sentence.field)
        if sentence.kind in READ_BLOCKS and gate().search(text, sentence.start, sentence.end):
            chunks = chunk(tokenize(text, sentence.start, sentence.end, words))
            yield from attribute(document, sentence, read_sentence(text, sentence, chunks, words))


@cache
def gate() -> "re.Pattern[str]":
    """Words without which no sentence tells of harm."""
    words = lexicon()
    harm = {word for word, tag in words.words.items() if tag in "kKGIdWBq"}
    harm |= {phrase for phrase, tag in words.phrases.items() if tag in "kId"}
    return re.compile(r"\b(?:" + "|".join(sorted(harm)) + r")\b", re.IGNORECASE)
