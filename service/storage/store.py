"""The store on a database: snapshots to read from, and turns under the lease to write."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from threading import RLock

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from reconciler.concepts.annotation import AnnotatedArticle, Annotation
from reconciler.concepts.article import Article
from reconciler.concepts.event import Event, ReportRef
from reconciler.matching.copies import Sketch
from service.storage import checks, claims, corrections, events, log, matching_rows, origins, readings
from service.storage.engine import told
from service.storage.matching import MOST_HELD, SqlMatching
from service.use_cases.kept_check import SavedCheck
from service.use_cases.stored import ClaimFilter, Entry, EventFilter, KeptClaim, KeptText, Revision, Standing


class SqlSnapshot:
    """One state of the store, read inside one transaction."""

    def __init__(self, connection: Connection, matching: SqlMatching | None = None) -> None:
        self._connection = connection
        self._matching = matching or SqlMatching(connection)

    @property
    def position(self) -> int:
        """Of the last log entry; 0 where there is none."""
        return log.last_position(self._connection)

    def rules(self) -> str | None:
        """Version of the rules that the derived rows were made with."""
        return log.newest(self._connection, "rules")

    def revisions(self, article: str) -> tuple[Revision, ...]:
        """All revisions of an article in the order of arrival; empty where there is none."""
        return log.revisions(self._connection, article)

    def articles(self, limit: int, after: str | None = None) -> tuple[str, ...]:
        """Ids of articles in their order, the first `limit` of those behind `after`."""
        return readings.article_ids(self._connection, limit, after)

    def submitted(self, position: int) -> Article:
        """The article as it was submitted with one revision."""
        return log.submitted(self._connection, position)

    def reading(self, position: int) -> Annotation | None:
        """The newest annotation of one revision."""
        return readings.reading(self._connection, position)

    def standing(self, articles: Iterable[str] | None = None) -> tuple[AnnotatedArticle, ...]:
        """Current revisions with their annotations; of all articles for None."""
        return readings.standing(self._connection, articles)

    def events(self, wanted: EventFilter, limit: int | None = None) -> tuple[Event, ...]:
        """Events in the order of the timeline, the first `limit`; all of them for None."""
        return events.find_events(self._connection, wanted, limit)

    def events_of(self, article: str) -> tuple[Event, ...]:
        """Events that hold reports of an article, in the order of the timeline."""
        return events.events_of(self._connection, article)

    def holding(self, reports: Iterable[ReportRef]) -> tuple[str, ...]:
        """Ids of the events that hold these reports, sorted."""
        return events.holding(self._connection, reports)

    def event(self, event_id: str) -> Event | None:
        """The event that now answers to an id that was ever given out."""
        return events.find_event(self._connection, event_id)

    def holds_place(self, name: str) -> bool:
        """Some event is at a place of that name, or at one that it holds."""
        return events.holds_place(self._connection, name)

    def claims(self, wanted: ClaimFilter, limit: int) -> tuple[KeptClaim, ...]:
        """Claims of current revisions, by article and place in the text, the first `limit`."""
        return claims.find_claims(self._connection, wanted, limit)

    @property
    def matching(self) -> SqlMatching:
        """What is kept of reports; what is changed in it holds for this state alone, unless it is written."""
        return self._matching

    def texts(self, articles: Iterable[str]) -> Mapping[str, KeptText]:
        """What is kept of the texts of these articles."""
        return origins.kept_texts(self._connection, articles)

    def correcting(self, articles: Sequence[Article]) -> frozenset[str]:
        """Ids of the current articles that correct one of these, or that one of these corrects."""
        return corrections.correcting(self._connection, articles)

    def sharing(self, sketches: Iterable[Sketch]) -> frozenset[str]:
        """Articles that may be copies of these."""
        return origins.sharing(self._connection, sketches)

    def saved_check(self, check_id: str) -> SavedCheck | None:
        """The check as it was last saved."""
        return checks.saved_check(self._connection, check_id)

    def saved_checks(self, limit: int, before: int | None = None) -> tuple[SavedCheck, ...]:
        """Checks, the one saved last first: the first `limit`, of those whose entries come before `before`."""
        return checks.saved_checks(self._connection, limit, before)


class SqlWriting(SqlSnapshot):
    """A turn under the lease, in one transaction."""

    def __init__(self, connection: Connection, position: int, matching: SqlMatching) -> None:
        super().__init__(connection, matching)
        self._position = position

    @property
    def position(self) -> int:
        """Of the last log entry, those of this turn among them."""
        return self._position

    def append(self, entry: Entry) -> int:
        """Its position: the next number, without gaps."""
        self._position += 1
        log.append(self._connection, entry, self._position)
        return self._position

    def keep_revision(self, entry: Entry, annotation: Annotation) -> int:
        """Its position, once it is in the log with what is read off it."""
        position = self.append(entry)
        readings.keep_reading(self._connection, position, annotation, position)
        return position

    def set_current(self, read: AnnotatedArticle, position: int, *, first: bool) -> None:
        """From now on this revision is the article's current one; `first` where it had none."""
        article = read.annotation.article
        if not first:
            readings.end_current(self._connection, article, self.position)
        readings.set_current(self._connection, article, position, self.position)
        readings.keep_claims(self._connection, article, read.annotation.claims, self.position)
        corrections.put_correction(self._connection, read.article, self.position)

    def reread(self, article: str, position: int, annotation: Annotation) -> None:
        """What is read off an article's current revision, in place of what older rules read."""
        readings.end_reading(self._connection, position, self.position)
        readings.keep_reading(self._connection, position, annotation, self.position)
        readings.end_claims(self._connection, article, self.position)
        readings.keep_claims(self._connection, article, annotation.claims, self.position)

    def replace_events(self, gone: Iterable[str], standing: Iterable[Standing]) -> None:
        """`standing` in place of the events of these ids; those that are unchanged stay as they are."""
        events.replace_events(self._connection, gone, standing, self.position)

    def put_texts(self, texts: Sequence[KeptText], former: Iterable[str]) -> None:
        """From now on these are the texts of their articles, of which `former` had others."""
        origins.end_texts(self._connection, former, self.position)
        origins.put_texts(self._connection, texts, self.position)

    def keep_check(self, entry: Entry) -> int:
        """Its position, once it is in the log as the state of its check that holds from now on."""
        position = self.append(entry)
        checks.keep_check(self._connection, entry.subject, position)
        return position

    def clear_derived(self) -> None:
        """Ends all that matching made; readings and claims are replaced one by one."""
        matching_rows.forget_all(self._connection, self.position)
        self._matching = SqlMatching(self._connection)
        origins.forget_texts(self._connection, self.position)
        events.end_all(self._connection, self.position)


class SqlStore:
    """Keeps the log and what is derived from it in one database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writer = engine.execution_options(writing=True)
        self._turn = RLock()
        self._held: tuple[int, SqlMatching] | None = None

    @contextmanager
    def reading(self) -> Iterator[SqlSnapshot]:
        """A state to read from."""
        with self._engine.begin() as connection:
            yield SqlSnapshot(connection)

    @contextmanager
    def writing(self) -> Iterator[SqlWriting]:
        """A turn to write; durable when it ends without an exception, undone otherwise."""
        try:
            with self._turn, self._writer.begin() as connection:
                position = log.take_turn(connection)
                writing = SqlWriting(connection, position, self._take_held(position, connection))
                yield writing
                log.give_back(connection, writing.position)
                writing.matching.flush(writing.position)
                self._held = (writing.position, writing.matching)
        except OperationalError as problem:
            raise told(problem) or problem from None

    def _take_held(self, position: int, connection: Connection) -> SqlMatching:
        """What the last turn held, where nobody has written since; a turn that fails leaves nothing behind."""
        held, self._held = self._held, None
        if held is None or held[0] != position or held[1].held > MOST_HELD:
            return SqlMatching(connection)
        held[1].connection = connection
        return held[1]
