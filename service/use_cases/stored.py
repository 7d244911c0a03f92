"""What a store keeps, and what it is asked for: log entries, revisions, standings of events, claims and filters."""

from datetime import date
from typing import Literal

import msgspec

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.event import Event, Origin
from reconciler.concepts.figure import FigureStanding
from reconciler.concepts.group import Group
from reconciler.concepts.report import EventType
from reconciler.matching.copies import Sketch

LogKind = Literal["revision", "judgement", "undo", "rules", "erasure", "check"]


class Entry(msgspec.Struct, frozen=True):
    """One thing to append to the log."""

    kind: LogKind
    subject: str
    """What it is about: an article's id, a judgement's, a version."""
    body: bytes
    recorded: str
    """When it was taken in: ISO 8601, UTC."""
    content_hash: str = ""


class Revision(msgspec.Struct, frozen=True):
    """One state of an article, as it stands in the log."""

    article: str
    number: int
    """Counted from 1 in the order of arrival."""
    position: int
    """In the log."""
    content_hash: str
    recorded: str
    current: bool


class Standing(msgspec.Struct, frozen=True):
    """One event to be kept, with what it is found by."""

    event: Event
    report_keys: tuple[str, ...]
    """Of its reports, in their order."""
    place_names: frozenset[str]
    """Case folded; its places and all that holds them."""


class KeptText(msgspec.Struct, frozen=True):
    """What is kept of an article's text to know its copies by."""

    sketch: Sketch
    origin: Origin
    first_published: str
    """Civil day of the origin's first article: origins are told in that order."""


class OrderKey(msgspec.Struct, frozen=True):
    """Where an event stands in the order of the timeline."""

    start: str
    end: str
    id: str


class EventFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which events of the timeline."""

    first: date | None = None
    """Earliest civil day that an event may touch."""
    last: date | None = None
    """Latest civil day that an event may touch, inclusive."""
    place: str | None = None
    type: EventType | None = None
    disputed: bool | None = None
    background: bool | None = None
    outcome: Outcome | None = None
    """Of a figure, as are the next three: one figure answers to all that are asked."""
    group: Group | None = None
    """Exactly this one."""
    standing: FigureStanding | None = None
    least: int | None = None
    """Some claim that counts gives at least this number."""
    outlet: str | None = None
    """One that reports it, in whatever case."""
    words: str | None = None
    """All of them in its label, places and outlets, or in what its claims count and who makes them."""
    after: OrderKey | None = None
    """Only those that come later in the order."""


class ClaimFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which claims of current revisions."""

    article: str | None = None
    event: str | None = None
    outcome: str | None = None
    group: Group | None = None
    after: tuple[str, int] | None = None
    """Article and the claim's place among its claims, from 0: only those that come later."""


class KeptClaim(msgspec.Struct, frozen=True):
    """A claim with the article it stands in and the event that its report is of."""

    article: str
    number: int
    """Its place among the article's claims, from 0."""
    outlet: str | None
    published: str
    """Civil day of the article, ISO 8601."""
    claim: Claim
    sentence: str
    """The words of the sentence that it stands in."""
    event: str | None
    """Id of the event that its report is of; null where it is of none."""
