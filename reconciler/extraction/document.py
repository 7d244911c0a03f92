"""Lays an article out for reading: publication day, blocks, sentences, quotations."""

from reconciler.concepts.article import Article
from reconciler.concepts.document import Document
from reconciler.extraction.contract import breaches
from reconciler.extraction.layout import lay_out
from reconciler.extraction.publication import published
from reconciler.extraction.sentences import find_quotations, split_sentences


def open_document(article: Article) -> Document:
    """The article laid out; raises `ValueError` where it breaks the contract, naming the first field that does."""
    for breach in breaches(article):
        raise ValueError(breach.says)
    blocks = lay_out(article)
    return Document(
        article=article,
        published=published(article),
        blocks=blocks,
        sentences=split_sentences(article, blocks),
        quotations=find_quotations(article, blocks),
    )
