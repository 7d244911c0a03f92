"""What a caller should know of an input that was taken: a correction of nothing, a place of no event."""

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.data.fold import fold
from reconciler.data.gazetteer import default_gazetteer
from reconciler.reconciliation.corrections import link_corrections
from service.use_cases.ports import Snapshot
from service.use_cases.stored import EventFilter
from service.use_cases.trace_corrections import with_corrections


class Notice(msgspec.Struct, frozen=True):
    """Something to know of an input that was taken all the same."""

    pointer: str
    """JSON pointer to the field, or to the parameter by its name."""
    detail: str
    """The thing, the value and the way out."""


def correction_notices(snapshot: Snapshot, read: AnnotatedArticle) -> tuple[Notice, ...]:
    """Why the correction that an article tells of does not count, as the store stands: its target is not there."""
    if read.article.correction_of is None:
        return ()
    key = read.annotation.article
    refused = link_corrections(with_corrections(snapshot, {key: read})).refused.get(key)
    return () if refused is None else (Notice("/correction_of", refused.says),)


def empty_notices(snapshot: Snapshot, wanted: EventFilter) -> tuple[Notice, ...]:
    """Why nothing may have been found: no event of any day is at that place, or the days are in the wrong order."""
    first, last = wanted.first, wanted.last
    if first is not None and last is not None and last < first:
        return (Notice("/to", f"{last} is before {first}: exchange the two days"),)
    return () if wanted.place is None else _place_notices(snapshot, wanted.place)


def _place_notices(snapshot: Snapshot, place: str) -> tuple[Notice, ...]:
    if snapshot.holds_place(place):
        return ()
    if default_gazetteer().find(fold(place)):
        return (Notice("/place", f"no event is at {place!r}: leave place out to see all"),)
    return (Notice("/place", f"no place {place!r} is known: spell it otherwise, or leave place out to see all"),)
