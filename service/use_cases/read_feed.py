"""Reads a feed of articles, on one core or several, in the order given."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import chain, islice

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.extraction.abreast import Staged, abreast
from reconciler.extraction.annotate import reading
from reconciler.extraction.claims.words.own_nouns import with_own_nouns
from reconciler.extraction.tables import PACKAGE_TABLES, Tables
from service.errors import Refused
from service.intake.feed import Defaults, Entry, decode, place_of, where
from service.use_cases.workers import cores, load_ahead, on_workers

SHORT = 64
"""Entries of a feed that one process has read before another could be ready."""
ALONE = 768
"""Entries that are read alone while the code of further processes loads."""


class Reading(msgspec.Struct, frozen=True):
    """What became of one entry of a feed."""

    read: AnnotatedArticle | None
    """Null where the entry was refused."""
    refusals: tuple[str, ...]
    """A line for each fault, naming source, line and field."""
    at: str = ""
    """Source and line."""


class Printed(msgspec.Struct, frozen=True):
    """What became of one entry of a feed that is only to be printed."""

    annotation: bytes | None
    """A line of JSON; null where the entry was refused."""
    refusals: tuple[str, ...]


Batch = Sequence[Entry]


def read_feed(entries: Iterable[Entry], defaults: Defaults, *, jobs: int | None = 1) -> Iterator[Reading]:
    """One reading for each entry, in order, as soon as it and those that are read beside it are read.

    Without a number of `jobs` as many processes share a long feed as there are cores, and one reads a short one.
    """
    one, entries, processes = partial(read_entry, defaults=defaults), iter(entries), jobs or cores()
    if processes == 1:
        return abreast(map(one, entries))
    first = _while_loading(entries) if jobs is None else ()
    batches = on_workers(entries, partial(_read_batch, defaults=defaults), processes)
    shared = (msgspec.msgpack.decode(batch, type=tuple[Reading, ...]) for batch in batches)
    return chain(abreast(map(one, first)), chain.from_iterable(shared))


def _while_loading(entries: Iterator[Entry]) -> Iterator[Entry]:
    """The first entries; where they are more than a few, the code of other processes is loaded meanwhile."""
    yield from islice(entries, SHORT)
    for entry in islice(entries, 1):
        load_ahead()
        yield entry
    yield from islice(entries, ALONE - SHORT - 1)


def print_feed(
    groups: Iterable[Batch], defaults: Defaults, *, jobs: int = 1, nouns: str | None = None
) -> Iterator[Printed]:
    """The same as lines of JSON: made where the article is read, so that several cores share that work too.

    Entries come in groups that were at hand together: on one process those of a group are read side by side, and no
    line waits for what has yet to come.

    `nouns` is a newsroom's own table of nouns; raises `ValueError` for a line of it that is none.
    """
    tables = _tables(nouns)
    if jobs == 1:
        return chain.from_iterable(_print_side_by_side(group, defaults, tables) for group in groups)
    batches = on_workers(chain.from_iterable(groups), partial(_print_batch, defaults=defaults, nouns=nouns), jobs)
    return (printed for batch in batches for printed in batch)


@lru_cache(maxsize=2)
def _tables(nouns: str | None) -> Tables:
    return PACKAGE_TABLES if nouns is None else Tables(nouns=with_own_nouns(nouns))


def read_entry(entry: Entry, defaults: Defaults, tables: Tables = PACKAGE_TABLES) -> Staged[Reading]:
    """The article of `entry` with what was read off it, or why it was refused; in the stages of its reading."""
    try:
        article = decode(entry, defaults)
        annotated = yield from reading(article, tables)
        return Reading(annotated, (), place_of(entry))
    except Refused as refused:
        return Reading(None, tuple(where(entry, refused)))
    except Exception as defect:  # a defect of ours in one article must not lose the others
        return Reading(
            None, (f"{place_of(entry)}: not read, by a defect of Claimline: {type(defect).__name__}: {defect}",)
        )


def _printed(reading: Reading) -> Printed:
    line = None if reading.read is None else msgspec.json.encode(reading.read.annotation) + b"\n"
    return Printed(line, reading.refusals)


def _read_batch(batch: Batch, defaults: Defaults) -> bytes:
    return msgspec.msgpack.encode(tuple(abreast(read_entry(entry, defaults) for entry in batch)))


def _print_batch(batch: Batch, defaults: Defaults, nouns: str | None) -> tuple[Printed, ...]:
    return tuple(_print_side_by_side(batch, defaults, _tables(nouns)))


def _print_side_by_side(batch: Batch, defaults: Defaults, tables: Tables) -> Iterator[Printed]:
    return map(_printed, abreast(read_entry(entry, defaults, tables) for entry in batch))
