"""Finds claims, a page at a time."""

from collections.abc import Iterator

import msgspec

from service.use_cases.answers import ClaimsPage
from service.use_cases.cursor import read_claim_cursor, write_claim_cursor
from service.use_cases.desk import Desk
from service.use_cases.notices import Notice
from service.use_cases.ports import Snapshot
from service.use_cases.stored import ClaimFilter


def find_claims(desk: Desk, wanted: ClaimFilter, *, limit: int, cursor: str | None = None) -> ClaimsPage:
    """The page after `cursor`, of at most `limit` claims; raises `NotValid` for a cursor that was not given out."""
    if cursor is not None:
        wanted = msgspec.structs.replace(wanted, after=read_claim_cursor(cursor))
    with desk.store.reading() as snapshot:
        notices = tuple(_not_kept(snapshot, wanted))
        event = None if wanted.event is None else snapshot.event(wanted.event)
        named = wanted if event is None else msgspec.structs.replace(wanted, event=event.id)
        found = snapshot.claims(named, limit + 1)
    more = len(found) > limit
    page = found[:limit]
    last = page[-1] if more else None
    return ClaimsPage(page, write_claim_cursor(last.article, last.number) if last else None, notices)


def _not_kept(snapshot: Snapshot, wanted: ClaimFilter) -> Iterator[Notice]:
    """What is asked for and is not there; an event goes by any id that it ever had."""
    if wanted.article is not None and not snapshot.revisions(wanted.article):
        yield Notice("/article", f"no article {wanted.article!r} is kept: look at its id again")
    if wanted.event is not None and snapshot.event(wanted.event) is None:
        yield Notice("/event", f"no event {wanted.event!r} is kept: find it on the timeline, /v1/timeline")
