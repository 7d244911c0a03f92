"""What the deeds need of a store: snapshots to read, and turns under the lease to write."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from reconciler.concepts.annotation import AnnotatedArticle, Annotation
from reconciler.concepts.article import Article
from reconciler.concepts.event import Event, ReportRef
from reconciler.matching import incremental
from reconciler.matching.copies import Sketch
from service.use_cases.kept_check import SavedCheck
from service.use_cases.stored import ClaimFilter, Entry, EventFilter, KeptClaim, KeptText, Revision, Standing


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
