"""The texts that copies share: sketches to find copies by, and the origin of every article."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from reconciler.matching.copies import Sketch
from reconciler.matching.copies import copy_keys as keys_of
from service.storage.readings import NAMES, chunks
from service.storage.tables import STANDING, copy_keys, texts
from service.use_cases.stored import KeptText

_SHARING = select(copy_keys.c.article).where(copy_keys.c.name.in_(NAMES))
_KEPT = select(texts.c.article, texts.c.body).where(texts.c.article.in_(NAMES), texts.c.until == STANDING)
_PUT_TEXTS, _PUT_KEYS = insert(texts), insert(copy_keys)


def sharing(connection: Connection, sketches: Iterable[Sketch]) -> frozenset[str]:
    """Articles that share a key with one of the sketches."""
    names = {name for own in sketches for name in _names(own)}
    found: set[str] = set()
    for some in chunks(sorted(names)):
        found.update(connection.execute(_SHARING, {"names": some}).scalars())
    return frozenset(found)


def kept_texts(connection: Connection, articles: Iterable[str]) -> Mapping[str, KeptText]:
    """What is kept of the texts of these articles."""
    found: dict[str, KeptText] = {}
    for names in chunks(sorted(set(articles))):
        for article, body in connection.execute(_KEPT, {"names": names}):
            found[article] = msgspec.json.decode(body, type=KeptText)
    return found


def put_texts(connection: Connection, kept: Sequence[KeptText], since: int) -> None:
    """From now on these are the sketches and origins of their articles, which have none."""
    if not kept:
        return
    connection.execute(_PUT_TEXTS, [_row(text, since) for text in kept])
    keys = [{"name": name, "article": text.sketch.article} for text in kept for name in _names(text.sketch)]
    connection.execute(_PUT_KEYS, keys)


def end_texts(connection: Connection, articles: Iterable[str], since: int) -> None:
    """The sketches and origins of these articles hold no longer."""
    for names in chunks(sorted(articles)):
        standing = update(texts).where(texts.c.article.in_(names), texts.c.until == STANDING)
        connection.execute(standing.values(until=since))
        connection.execute(delete(copy_keys).where(copy_keys.c.article.in_(names)))


def forget_texts(connection: Connection, since: int) -> None:
    """No copies are known any more."""
    connection.execute(update(texts).where(texts.c.until == STANDING).values(until=since))
    connection.execute(delete(copy_keys))


def _row(text: KeptText, since: int) -> dict[str, Any]:
    return {"article": text.sketch.article, "since": since, "until": STANDING, "body": msgspec.json.encode(text)}


def _names(own: Sketch) -> frozenset[str]:
    return frozenset(blake2b(key.encode(), digest_size=12).hexdigest() for key in keys_of(own))
