"""What has changed for a saved check since its event moved, and which claims did it."""

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

import msgspec

from reconciler.checking.finding import Check, Finding, Source
from reconciler.reconciliation.phrases import listed

Place: TypeAlias = tuple[bool, int, str, int, int]
"""In the order of the text, title first; the last tells two readings of the same words apart."""
MoveKind = Literal["verdict", "grounds", "reading"]
"""The verdict is another one; it is the same one on other claims; the words themselves are read otherwise."""


class Moved(msgspec.Struct, frozen=True):
    """A figure or date of the copy that is not found as it was."""

    kind: MoveKind
    before: Finding | None
    """Null where nothing was read there."""
    after: Finding | None
    """Null where nothing is read there any more."""
    came: tuple[Source, ...]
    """Claims and reports that it rests on now and did not then."""
    went: tuple[Source, ...]
    """Claims and reports that it rested on then and does not now."""
    says: str


def moved(before: Check, after: Check, now_called: Mapping[str, str] | None = None) -> tuple[Moved, ...]:
    """What differs between two checks of the same text, in its order.

    `now_called` gives the present id of an event that went by another one: a new name alone is no move.
    """
    then, now = _by_place(before), _by_place(after)
    return tuple(_moves(then, now, now_called or {}))


def _moves(
    then: Mapping[Place, Finding], now: Mapping[Place, Finding], now_called: Mapping[str, str]
) -> Iterator[Moved]:
    for place in sorted({**then, **now}):
        old, new = then.get(place), now.get(place)
        came, went = _beyond(new, old), _beyond(old, new)
        kind = _kind(old, new, now_called, same_grounds=not came and not went)
        if kind is not None:
            yield Moved(kind, old, new, came, went, _says(old, new, came, went))


def _by_place(check: Check) -> Mapping[Place, Finding]:
    found: dict[Place, Finding] = {}
    for finding in check.findings:
        where = finding.field != "title", finding.start, finding.kind, finding.end
        found[(*where, sum(place[:-1] == where for place in found))] = finding
    return found


def _kind(
    old: Finding | None, new: Finding | None, now_called: Mapping[str, str], *, same_grounds: bool
) -> MoveKind | None:
    if old is None or new is None:
        return "reading"
    if old.verdict != new.verdict:
        return "verdict"
    event = None if old.event is None else now_called.get(old.event, old.event)
    return None if event == new.event and (same_grounds or _borne_out_further(old, new)) else "grounds"


def _borne_out_further(old: Finding, new: Finding) -> bool:
    """Supported as it was, and by others besides: nothing that anybody need look at."""
    return old.verdict == "supported" and not _beyond(old, new)


def _beyond(one: Finding | None, other: Finding | None) -> tuple[Source, ...]:
    """What `one` rests on and `other` does not, each claim for what it does: bearing out, excluding, overtaken."""
    known = {(role, source.article, source.says) for role, source in _grounds(other)}
    return tuple(source for role, source in _grounds(one) if (role, source.article, source.says) not in known)


def _grounds(finding: Finding | None) -> tuple[tuple[str, Source], ...]:
    if finding is None:
        return ()
    by_role = {
        "supports": finding.supported_by,
        "contradicts": finding.contradicted_by,
        "overtaken": finding.overtaken_by,
        "differs": finding.differing,
    }
    return tuple((role, source) for role, sources in by_role.items() for source in sources)


def _says(old: Finding | None, new: Finding | None, came: tuple[Source, ...], went: tuple[Source, ...]) -> str:
    if new is None:
        return f"{old.text if old else ''!r} is no longer read as a figure or date of an event"
    if old is None:
        return f"{new.text!r} is now read, and is {new.verdict}: {new.because}"
    by = f" by {_named(came)}" if came else f", without {_named(went)}" if went else ""
    if old.verdict != new.verdict:
        return f"{new.text!r} was {old.verdict}, and is now {new.verdict}{by}: {new.because}"
    return f"{new.text!r} is still {new.verdict}, on other grounds{by}: {new.because}"


def _named(sources: tuple[Source, ...]) -> str:
    return listed(
        f"{source.article}, which has it {source.says}"
        if source.claim is None
        else f"{source.says} in {source.article}"
        for source in sources
    )
