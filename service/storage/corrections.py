"""Which articles say that they correct which, by id or by address."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from sqlalchemy import ColumnElement, Connection, insert, select, update

from reconciler.concepts.article import Article
from reconciler.reconciliation.corrections import bare_address
from service.storage.readings import chunks
from service.storage.tables import STANDING, corrections, current


def correcting(connection: Connection, articles: Sequence[Article]) -> frozenset[str]:
    """Ids of the current articles that correct one of these, or that one of these corrects: one step away."""
    told = {article.correction_of for article in articles if article.correction_of is not None}
    keys = {_name(article.key) for article in articles}
    addresses = {_name(bare_address(article.url)) for article in articles if article.url}
    wanted = (
        (corrections.c.told, keys),
        (corrections.c.told_address, addresses),
        (corrections.c.address, {_name(bare_address(one)) for one in told}),
    )
    linked = {article for column, names in wanted for article in _ids(connection, column, names)}
    for some in chunks(sorted(told)):
        query = select(current.c.article).where(current.c.article.in_(some), current.c.until == STANDING)
        linked.update(connection.execute(query).scalars())
    return frozenset(linked)


def put_correction(connection: Connection, article: Article, since: int) -> None:
    """From now on this is where the article stands, and what it says it corrects."""
    standing = update(corrections).where(corrections.c.article == article.key, corrections.c.until == STANDING)
    connection.execute(standing.values(until=since))
    told = article.correction_of
    if not article.url and told is None:
        return
    row = {
        "article": article.key,
        "since": since,
        "until": STANDING,
        "address": _name(bare_address(article.url)) if article.url else None,
        "told": None if told is None else _name(told),
        "told_address": None if told is None else _name(bare_address(told)),
    }
    connection.execute(insert(corrections).values(row))


def _ids(connection: Connection, column: ColumnElement[str | None], names: Iterable[str]) -> Iterator[str]:
    for some in chunks(sorted(names)):
        query = select(corrections.c.article).where(column.in_(some), corrections.c.until == STANDING)
        yield from connection.execute(query).scalars()


def _name(words: str) -> str:
    """Of one length, whatever an address has."""
    return sha256(words.encode()).hexdigest()
