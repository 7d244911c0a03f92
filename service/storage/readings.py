"""Which revision of each article is current, and what was read off every revision."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import msgspec
from sqlalchemy import BindParameter, Connection, bindparam, insert, select, update

from reconciler.concepts.annotation import AnnotatedArticle, Annotation
from reconciler.concepts.article import Article
from reconciler.concepts.claim import Claim
from service.storage.tables import STANDING, claims, current, log, readings

CHUNK = 500
"""Names in one query: databases bound the variables of a statement."""
NAMES: BindParameter[Any] = bindparam("names", expanding=True)
"""The names of one chunk, in statements that are built once: building one costs several times what running it does."""
_READING = (
    select(readings.c.body).where(readings.c.revision == bindparam("at")).order_by(readings.c.since.desc()).limit(1)
)
_STANDING = (
    select(log.c.body, readings.c.body)
    .select_from(current)
    .join(log, log.c.position == current.c.revision)
    .join(readings, (readings.c.revision == current.c.revision) & (readings.c.until == STANDING))
    .where(current.c.until == STANDING)
    .order_by(current.c.article)
)
_STANDING_OF = _STANDING.where(current.c.article.in_(NAMES))
_KEEP_READING, _SET_CURRENT, _KEEP_CLAIMS = insert(readings), insert(current), insert(claims)


def article_ids(connection: Connection, limit: int, after: str | None) -> tuple[str, ...]:
    """Ids of articles in their order, the first `limit` of those behind `after`."""
    query = select(current.c.article).where(current.c.until == STANDING).order_by(current.c.article).limit(limit)
    if after is not None:
        query = query.where(current.c.article > after)
    return tuple(connection.execute(query).scalars())


def reading(connection: Connection, position: int) -> Annotation | None:
    """What the rules in force read off the revision at `position`; what older ones read, where they did not."""
    body = connection.execute(_READING, {"at": position}).scalar_one_or_none()
    return None if body is None else msgspec.json.decode(body, type=Annotation)


def keep_reading(connection: Connection, position: int, annotation: Annotation, since: int) -> None:
    """The reading that holds from now on for the revision at `position`, which has none."""
    row = {
        "revision": position,
        "since": since,
        "until": STANDING,
        "rules": annotation.rules,
        "body": msgspec.json.encode(annotation),
    }
    connection.execute(_KEEP_READING, row)


def end_reading(connection: Connection, position: int, since: int) -> None:
    """What was read off the revision at `position` holds no longer."""
    standing = update(readings).where(readings.c.revision == position, readings.c.until == STANDING)
    connection.execute(standing.values(until=since))


def standing(connection: Connection, articles: Iterable[str] | None) -> tuple[AnnotatedArticle, ...]:
    """Current revisions as read, in the order of their ids; all of them for None."""
    if articles is None:
        return tuple(_read(*row) for row in connection.execute(_STANDING))
    return tuple(
        _read(*row)
        for names in chunks(sorted(set(articles)))
        for row in connection.execute(_STANDING_OF, {"names": names})
    )


def set_current(connection: Connection, article: str, position: int, since: int) -> None:
    """The revision at `position` is the current one from now on."""
    row = {"article": article, "since": since, "until": STANDING, "revision": position}
    connection.execute(_SET_CURRENT, row)


def end_current(connection: Connection, article: str, since: int) -> None:
    """The article's revision that was current, and its claims, hold no longer."""
    standing = update(current).where(current.c.article == article, current.c.until == STANDING)
    connection.execute(standing.values(until=since))
    end_claims(connection, article, since)


def end_claims(connection: Connection, article: str, since: int) -> None:
    """The claims of the article's current revision hold no longer."""
    standing = update(claims).where(claims.c.article == article, claims.c.until == STANDING)
    connection.execute(standing.values(until=since))


def keep_claims(connection: Connection, article: str, now: Sequence[Claim], since: int) -> None:
    """The claims of the article's current revision, which has none yet."""
    rows = [
        {
            "article": article,
            "number": number,
            "since": since,
            "until": STANDING,
            "report": claim.report,
            "outcome": claim.outcome,
            "victims": claim.group,
            "kind": claim.kind,
        }
        for number, claim in enumerate(now)
    ]
    if rows:
        connection.execute(_KEEP_CLAIMS, rows)


def chunks(names: Iterable[str]) -> Iterator[list[str]]:
    """The names in lists short enough for one query."""
    rest = iter(names)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def _read(article: bytes, annotation: bytes) -> AnnotatedArticle:
    return AnnotatedArticle(
        msgspec.json.decode(article, type=Article), msgspec.json.decode(annotation, type=Annotation)
    )
