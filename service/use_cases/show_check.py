"""Shows saved checks: how each stood when it was saved, how it stands now, and what moved it."""

from collections.abc import Mapping

import msgspec

from reconciler.checking.finding import Check
from reconciler.checking.moved import Moved, moved
from reconciler.concepts.article import Article
from service.errors import NotFound
from service.use_cases.check_draft import check_in, read_draft
from service.use_cases.cursor import read_check_cursor, write_check_cursor
from service.use_cases.desk import Desk
from service.use_cases.kept_check import SavedCheck
from service.use_cases.ports import Snapshot


class CheckState(msgspec.Struct, frozen=True):
    """A saved check."""

    id: str
    recorded: str
    """When it was saved: ISO 8601, UTC."""
    position: int
    """Place in the log that its saved state was told from."""
    draft: Article
    """The text as it was sent; findings point into its fields."""
    then: Check
    """How it stood when it was saved."""
    now: Check
    """How it stands now."""
    moved: tuple[Moved, ...]
    """What is not found as it was, in the order of the text; empty where it still stands."""


class ChecksPage(msgspec.Struct, frozen=True):
    """One page of saved checks, the one saved last first."""

    checks: tuple[CheckState, ...]
    next: str | None
    """Cursor of the next page; null on the last one."""


def show_check(desk: Desk, check_id: str) -> CheckState:
    """The check beside its present state; raises `NotFound`."""
    with desk.store.reading() as snapshot:
        saved = snapshot.saved_check(check_id)
    if saved is None:
        raise NotFound(f"no check {check_id!r} is saved: find it among the saved ones, /v1/checks")
    return _state(desk, saved)


def find_checks(desk: Desk, *, limit: int, cursor: str | None = None) -> ChecksPage:
    """The page after `cursor`, of at most `limit` checks; raises `NotValid` for a cursor that was not given out."""
    before = None if cursor is None else read_check_cursor(cursor)
    with desk.store.reading() as snapshot:
        found = snapshot.saved_checks(limit + 1, before)
    more = write_check_cursor(found[limit - 1].entry) if len(found) > limit else None
    return ChecksPage(tuple(_state(desk, saved) for saved in found[:limit]), more)


def _state(desk: Desk, saved: SavedCheck) -> CheckState:
    """Each from a snapshot of its own: what is foreseen of one text must not be there for the next."""
    kept = saved.kept
    read = read_draft(desk, kept.draft)
    with desk.store.reading() as snapshot:
        now = check_in(snapshot, read)
        moves = moved(kept.check, now, _now_called(snapshot, kept.check))
    return CheckState(saved.id, saved.recorded, kept.position, kept.draft, kept.check, now, moves)


def _now_called(snapshot: Snapshot, then: Check) -> Mapping[str, str]:
    """The present ids of the events that the check was held against."""
    found = {name: snapshot.event(name) for name in then.events}
    return {name: event.id for name, event in found.items() if event is not None}
