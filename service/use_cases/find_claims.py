"""Finds claims, a page at a time."""

import msgspec

from service.use_cases.answers import ClaimsPage
from service.use_cases.cursor import read_claim_cursor, write_claim_cursor
from service.use_cases.desk import Desk
from service.use_cases.ports import ClaimFilter


def find_claims(desk: Desk, wanted: ClaimFilter, *, limit: int, cursor: str | None = None) -> ClaimsPage:
    """The page after `cursor`, of at most `limit` claims; raises `NotValid` for a cursor that was not given out."""
    if cursor is not None:
        wanted = msgspec.structs.replace(wanted, after=read_claim_cursor(cursor))
    with desk.store.reading() as snapshot:
        found = snapshot.claims(wanted, limit + 1)
    more = len(found) > limit
    page = found[:limit]
    last = page[-1] if more else None
    return ClaimsPage(page, write_claim_cursor(last.article, last.number) if last else None)
