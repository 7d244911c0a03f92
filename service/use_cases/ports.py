"""What the deeds need of a store: snapshots to read, and turns under the lease to write."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from typing import Literal, Protocol

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle, Annotation
from reconciler.concepts.article import Article
from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.event import Event, Origin, ReportRef
from reconciler.concepts.figure import FigureStanding
from reconciler.concepts.group import Group
from reconciler.concepts.report import EventType
from reconciler.matching import incremental
from reconciler.matching.copies import Sketch
from service.use_cases.kept_check import SavedCheck

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


class Matching(incremental.Store, Protocol):
    """What is kept of reports to match them by."""

    def reports_of(self, articles: Iterable[str]) -> frozenset[ReportRef]:
        """All reports of these articles that events are made of."""


class Snapshot(Protocol):
    """One state of the store; every question to it is answered from the same position."""

    @property
    def position(self) -> int:
        """Of the last log entry; 0 where there is none."""

    def rules(self) -> str | None:
        """Version of the rules that the derived rows were made with."""

    def revisions(self, article: str) -> tuple[Revision, ...]:
        """All revisions of an article in the order of arrival; empty where there is none."""

    def articles(self, limit: int, after: str | None = None) -> tuple[str, ...]:
        """Ids of articles in their order, the first `limit` of those behind `after`."""

    def submitted(self, position: int) -> Article:
        """The article as it was submitted with one revision."""

    def reading(self, position: int) -> Annotation | None:
        """The newest annotation of one revision."""

    def standing(self, articles: Iterable[str] | None = None) -> tuple[AnnotatedArticle, ...]:
        """Current revisions with their annotations; of all articles for None."""

    def events(self, wanted: EventFilter, limit: int | None = None) -> tuple[Event, ...]:
        """Events in the order of the timeline, the first `limit`; all of them for None."""

    def events_of(self, article: str) -> tuple[Event, ...]:
        """Events that hold reports of an article, in the order of the timeline."""

    def holding(self, reports: Iterable[ReportRef]) -> tuple[str, ...]:
        """Ids of the events that hold these reports, sorted."""

    def event(self, event_id: str) -> Event | None:
        """The event that now answers to an id that was ever given out."""

    def holds_place(self, name: str) -> bool:
        """Some event is at a place of that name, or at one that it holds."""

    def claims(self, wanted: ClaimFilter, limit: int) -> tuple[KeptClaim, ...]:
        """Claims of current revisions, by article and place in the text, the first `limit`."""

    @property
    def matching(self) -> Matching:
        """What is kept of reports; what is changed in it holds for this state alone, unless it is written."""

    def texts(self, articles: Iterable[str]) -> Mapping[str, KeptText]:
        """What is kept of the texts of these articles."""

    def correcting(self, articles: Sequence[Article]) -> frozenset[str]:
        """Ids of the current articles that correct one of these, or that one of these corrects."""

    def sharing(self, sketches: Iterable[Sketch]) -> frozenset[str]:
        """Articles that may be copies of these."""

    def saved_check(self, check_id: str) -> SavedCheck | None:
        """The check as it was last saved."""

    def saved_checks(self, limit: int, before: int | None = None) -> tuple[SavedCheck, ...]:
        """Checks, the one saved last first: the first `limit`, of those whose entries come before `before`."""


class Writing(Snapshot, Protocol):
    """A turn under the lease: all that is written in it holds together, or nothing of it."""

    def append(self, entry: Entry) -> int:
        """Its position: the next number, without gaps."""

    def keep_revision(self, entry: Entry, annotation: Annotation) -> int:
        """Its position, once it is in the log with what is read off it."""

    def set_current(self, read: AnnotatedArticle, position: int, *, first: bool) -> None:
        """From now on this revision is the article's current one; `first` where it had none."""

    def reread(self, article: str, position: int, annotation: Annotation) -> None:
        """What is read off an article's current revision, in place of what older rules read."""

    def replace_events(self, gone: Iterable[str], standing: Iterable[Standing]) -> None:
        """`standing` in place of the events of these ids; those that are unchanged stay as they are."""

    def put_texts(self, texts: Sequence[KeptText], former: Iterable[str]) -> None:
        """From now on these are the texts of their articles, of which `former` had others."""

    def keep_check(self, entry: Entry) -> int:
        """Its position, once it is in the log as the state of its check that holds from now on."""

    def clear_derived(self) -> None:
        """Ends all that matching made, so that it can be made anew."""


class Store(Protocol):
    """Keeps the log and what is derived from it."""

    def reading(self) -> AbstractContextManager[Snapshot]:
        """A state to read from."""

    def writing(self) -> AbstractContextManager[Writing]:
        """A turn to write; durable when it ends without an exception, undone otherwise."""
