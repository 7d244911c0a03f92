"""Claims of a document."""

from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Document
from reconciler.concepts.mention import Unread
from reconciler.concepts.timex import TimeExpression


def read_claims(document: Document, times: Sequence[TimeExpression]) -> tuple[tuple[Claim, ...], tuple[Unread, ...]]:
    """Every claim in the order of the text, not yet on a report, and numbers near harm that were not understood."""
    del document, times
    return (), ()
