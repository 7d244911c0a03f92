"""Which articles say that they correct which, by id or by address."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Select, bindparam, insert, select, update

from reconciler.concepts.article import Article
from reconciler.reconciliation.corrections import bare_address
from service.storage.readings import NAMES, chunks
from service.storage.tables import STANDING, corrections, current

_BY_TOLD, _BY_TOLD_ADDRESS, _BY_ADDRESS = (
    select(corrections.c.article).where(column.in_(NAMES), corrections.c.until == STANDING)
    for column in (corrections.c.told, corrections.c.told_address, corrections.c.address)
)
_STANDING = select(current.c.article).where(current.c.article.in_(NAMES), current.c.until == STANDING)
_END = (
    update(corrections)
    .where(corrections.c.article == bindparam("of"), corrections.c.until == STANDING)
    .values(until=bindparam("now"))
)
_PUT = insert(corrections)


def correcting(connection: Connection, articles: Sequence[Article]) -> frozenset[str]:
    """Ids of the current articles that correct one of these, or that one of these corrects: one step away."""
    told = {article.correction_of for article in articles if article.correction_of is not None}
    keys = {_name(article.key) for article in articles}
    addresses = {_name(bare_address(article.url)) for article in articles if article.url}
    wanted = (
        (_BY_TOLD, keys),
        (_BY_TOLD_ADDRESS, addresses),
        (_BY_ADDRESS, {_name(bare_address(one)) for one in told}),
        (_STANDING, told),
    )
    return frozenset(article for query, names in wanted for article in _ids(connection, query, names))


def put_correction(connection: Connection, article: Article, since: int) -> None:
    """From now on this is where the article stands, and what it says it corrects."""
    connection.execute(_END, {"of": article.key, "now": since})
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
    connection.execute(_PUT, row)


def _ids(connection: Connection, query: Select[Any], names: Iterable[str]) -> Iterator[str]:
    for some in chunks(sorted(names)):
        yield from connection.execute(query, {"names": some}).scalars()


def _name(words: str) -> str:
    """Of one length, whatever an address has."""
    return sha256(words.encode()).hexdigest()
