"""Lays an article out for reading: publication day, blocks, sentences, quotations."""

from collections.abc import Callable

import msgspec

from reconciler.concepts.article import Article
from reconciler.concepts.document import Block, Document
from reconciler.extraction.contract import breaches
from reconciler.extraction.dateline import headed
from reconciler.extraction.layout import lay_out, lay_out_plainly
from reconciler.extraction.publication import published
from reconciler.extraction.scanner import FIELDS, fold
from reconciler.extraction.sentences import find_quotations, split_sentences


def open_document(article: Article) -> Document:
    """The article laid out; raises `ValueError` where it breaks the contract, naming the first field that does."""
    document = _opened(article, lay_out)
    return msgspec.structs.replace(document, sentences=headed(article, document.sentences))


def open_plainly(article: Article) -> Document:
    """The same for readers that do not ask which part of a page a line is: all of the text is body, without heads."""
    return _opened(article, lay_out_plainly)


def _opened(article: Article, lay: Callable[[Article], tuple[Block, ...]]) -> Document:
    for breach in breaches(article):
        raise ValueError(breach.says)
    blocks = lay(article)
    return Document(
        article=article,
        low={field: fold(article.field_text(field)) for field in FIELDS},
        published=published(article),
        blocks=blocks,
        sentences=split_sentences(article, blocks),
        quotations=find_quotations(article, blocks),
    )
