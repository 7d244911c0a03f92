"""The store on a database: snapshots to read from, and turns under the lease to write."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from reconciler.concepts.annotation import AnnotatedArticle, Annotation
from reconciler.concepts.article import Article
from reconciler.concepts.claim import Claim
from reconciler.concepts.event import Event
from service.errors import Busy
from service.storage import claims, events, log, readings
from service.storage.engine import is_busy, turn_taking
from service.use_cases.ports import ClaimFilter, Entry, EventFilter, KeptClaim, Revision, Standing


class SqlSnapshot:
    """One state of the store, read inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

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

    def event_ids_of(self, articles: Iterable[str]) -> tuple[str, ...]:
        """Ids of the events that hold reports of these articles, sorted."""
        return events.event_ids_of(self._connection, articles)

    def event(self, event_id: str) -> Event | None:
        """The event that now answers to an id that was ever given out."""
        return events.find_event(self._connection, event_id)

    def claims(self, wanted: ClaimFilter, limit: int) -> tuple[KeptClaim, ...]:
        """Claims of current revisions, by article and place in the text, the first `limit`."""
        return claims.find_claims(self._connection, wanted, limit)


class SqlWriting(SqlSnapshot):
    """A turn under the lease, in one transaction."""

    def append(self, entry: Entry) -> int:
        """Its position: the next number, without gaps."""
        return log.append(self._connection, entry)

    def keep_reading(self, position: int, annotation: Annotation) -> None:
        """The annotation of one revision, in place of what older rules read."""
        readings.keep_reading(self._connection, position, annotation, self.position)

    def set_current(self, article: str, position: int, claims: Sequence[Claim]) -> None:
        """From now on this revision is the article's current one."""
        readings.set_current(self._connection, article, position, self.position)
        self.replace_claims(article, claims)

    def replace_claims(self, article: str, claims: Sequence[Claim]) -> None:
        """The claims of the article's current revision, in place of those that were read before."""
        readings.replace_claims(self._connection, article, claims, self.position)

    def replace_events(self, gone: Iterable[str], standing: Iterable[Standing]) -> None:
        """`standing` in place of the events of these ids; those that are unchanged stay as they are."""
        events.replace_events(self._connection, gone, standing, self.position)


class SqlStore:
    """Keeps the log and what is derived from it in one database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writer = engine.execution_options(writing=True)
        self._turns = turn_taking(engine)

    @contextmanager
    def reading(self) -> Iterator[SqlSnapshot]:
        """A state to read from."""
        with self._engine.begin() as connection:
            yield SqlSnapshot(connection)

    @contextmanager
    def writing(self) -> Iterator[SqlWriting]:
        """A turn to write; durable when it ends without an exception, undone otherwise."""
        try:
            with self._turns, self._writer.begin() as connection:
                log.take_turn(connection)
                yield SqlWriting(connection)
        except OperationalError as problem:
            if is_busy(problem):
                raise Busy("another writer holds the store: try again in a few seconds") from None
            raise
