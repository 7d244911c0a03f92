"""Opens the file on a check: its findings, with the articles and events that they name."""

from collections.abc import Iterable, Mapping

import msgspec

from reconciler.checking.finding import Check
from reconciler.concepts.article import Article
from reconciler.concepts.event import Event
from service.use_cases.check_draft import check_in, read_draft
from service.use_cases.desk import Desk
from service.use_cases.ports import Snapshot
from service.use_cases.show_check import CheckState, show_check


class Named(msgspec.Struct, frozen=True):
    """What findings name, as far as it is kept, by id."""

    articles: Mapping[str, Article]
    events: Mapping[str, Event]
    """By any id that they ever had."""


class CheckFile(msgspec.Struct, frozen=True):
    """A text that is held against the timeline, and how it stands."""

    draft: Article
    check: Check
    named: Named
    saved: CheckState | None = None
    """Null for one that is not saved."""


def open_check(desk: Desk, draft: Article) -> CheckFile:
    """The file on a text that is not saved."""
    read = read_draft(desk, draft)
    with desk.store.reading() as snapshot:
        check = check_in(snapshot, read)
        return CheckFile(draft, check, _named(snapshot, [check]))


def open_saved(desk: Desk, check_id: str) -> CheckFile:
    """The file on a saved check; raises `NotFound`."""
    state = show_check(desk, check_id)
    with desk.store.reading() as snapshot:
        return CheckFile(state.draft, state.now, _named(snapshot, [state.then, state.now]), state)


def _named(snapshot: Snapshot, checks: Iterable[Check]) -> Named:
    findings = [finding for check in checks for finding in check.findings]
    names = {source.article for finding in findings for source in finding.sources}
    articles = {read.annotation.article: read.article for read in snapshot.standing(names)}
    ids = {finding.event for finding in findings if finding.event is not None}
    events = {name: event for name in sorted(ids) if (event := snapshot.event(name)) is not None}
    return Named(articles, events)
