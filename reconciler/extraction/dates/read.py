"""Time expressions of a document."""

from reconciler.concepts.document import Document
from reconciler.concepts.mention import Unread
from reconciler.concepts.timex import TimeExpression


def read_times(document: Document) -> tuple[tuple[TimeExpression, ...], tuple[Unread, ...]]:
    """Every time expression in the order of the text, and what looked like one and was not understood."""
    del document
    return (), ()
