"""The rows of incremental matching: what a turn changed, gathered and written together."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, insert, select, update

from reconciler.concepts.event import ReportRef
from reconciler.matching.blocking import BlockKey, block_keys
from reconciler.matching.component import bonds as bond_names
from reconciler.matching.profile import Profile
from service.storage.tables import STANDING, blocks, bonds, pairs, profiles

Pair = tuple[ReportRef, ReportRef]
"""Two reports, the lesser (article, report) first."""


LONGEST_NAME = 120
_HERE = select(pairs.c.other_article, pairs.c.other_report, pairs.c.bits).where(
    pairs.c.article == bindparam("of_article"), pairs.c.report == bindparam("of_report"), pairs.c.until == STANDING
)
_THERE = select(pairs.c.article, pairs.c.report, pairs.c.bits).where(
    pairs.c.other_article == bindparam("of_article"),
    pairs.c.other_report == bindparam("of_report"),
    pairs.c.until == STANDING,
)
_PUT_PROFILES, _PUT_BLOCKS, _PUT_BONDS, _PUT_PAIRS = map(insert, (profiles, blocks, bonds, pairs))


def _named_rows(table: Table, *columns: str) -> list[ColumnElement[bool]]:
    """One row by its name as parameters, told apart from the columns that are set."""
    return [table.c[column] == bindparam(f"b_{column}") for column in columns]


_A_REPORT = ("article", "report")
_A_PAIR = ("article", "report", "other_article", "other_report")
_END_PROFILES, _END_PAIRS = (
    update(table).where(*_named_rows(table, *columns), table.c.until == STANDING).values(until=bindparam("now"))
    for table, columns in ((profiles, _A_REPORT), (pairs, _A_PAIR))
)
_FORGET_BLOCKS, _FORGET_BONDS = (delete(table).where(*_named_rows(table, *_A_REPORT)) for table in (blocks, bonds))


def short(name: str) -> str:
    """The name of a block or bond as it is kept; a long one by its hash."""
    if len(name) <= LONGEST_NAME:
        return name
    return f"{name[:80]} {blake2b(name.encode(), digest_size=12).hexdigest()}"


def read_pairs(connection: Connection, ref: ReportRef) -> dict[ReportRef, float]:
    """All pairs that a report stands in, from either side."""
    of = {"of_article": ref.article, "of_report": ref.report}
    return {
        ReportRef(article, report): bits
        for query in (_HERE, _THERE)
        for article, report, bits in connection.execute(query, of)
    }


def forget_all(connection: Connection, since: int) -> None:
    """No report is matched any more."""
    for table in (profiles, pairs):
        connection.execute(update(table).where(table.c.until == STANDING).values(until=since))
    for table in (blocks, bonds):
        connection.execute(delete(table))


class Changes:
    """What a turn changed so far, against what stood before it."""

    def __init__(self) -> None:
        self._profiles: dict[ReportRef, Profile | None] = {}
        self._keys: dict[ReportRef, tuple[Profile, Sequence[BlockKey]]] = {}
        self._before: dict[Pair, float | None] = {}
        self._after: dict[ReportRef, dict[ReportRef, float | None]] = {}

    def remember(self, ref: ReportRef, before: Profile | None) -> None:
        """What a report was when the turn began."""
        self._profiles.setdefault(ref, before)

    def put(self, profile: Profile, keys: Sequence[BlockKey]) -> None:
        """A report stands under these keys from now on."""
        self._keys[profile.ref] = (profile, keys)

    def drop(self, profile: Profile) -> Iterator[str]:
        """A report is gone; the names of the blocks that it stood in."""
        self._keys.pop(profile.ref, None)
        return (key.name for key in block_keys(profile))

    def pair(self, ref: ReportRef, other: ReportRef, before: float | None, bits: float | None) -> None:
        """A pair has other bits now; None where it is compared no longer."""
        self._before.setdefault(_pair(ref, other), before)
        self._after.setdefault(ref, {})[other] = bits
        self._after.setdefault(other, {})[ref] = bits

    def applied(self, ref: ReportRef, found: dict[ReportRef, float]) -> dict[ReportRef, float]:
        """A report's pairs as they stood before the turn, with what it changed."""
        merged: dict[ReportRef, float | None] = {**found, **self._after.get(ref, {})}
        return {other: bits for other, bits in merged.items() if bits is not None}

    def write(self, connection: Connection, now: Mapping[ReportRef, Profile | None], since: int) -> None:
        """Everything that is not as it was."""
        self._write_profiles(connection, now, since)
        self._write_pairs(connection, since)

    def _write_profiles(self, connection: Connection, now: Mapping[ReportRef, Profile | None], since: int) -> None:
        changed = {ref: before for ref, before in self._profiles.items() if now.get(ref) != before}
        ended = [_named(ref) for ref, before in changed.items() if before is not None]
        if ended:
            connection.execute(_END_PROFILES, [{**row, "now": since} for row in ended])
            for forget in (_FORGET_BLOCKS, _FORGET_BONDS):
                connection.execute(forget, ended)
        put = [self._keys[ref] for ref in changed if ref in self._keys]
        if put:
            connection.execute(_PUT_PROFILES, [_profile_row(profile, since) for profile, _ in put])
        if block_rows := [row for profile, keys in put for row in _block_rows(profile, keys)]:
            connection.execute(_PUT_BLOCKS, block_rows)
        if bond_rows := [row for profile, _ in put for row in _bond_rows(profile)]:
            connection.execute(_PUT_BONDS, bond_rows)

    def _write_pairs(self, connection: Connection, since: int) -> None:
        moved = [
            (pair, before, after)
            for pair, before in self._before.items()
            if (after := self._after[pair[0]][pair[1]]) != before
        ]
        ended = [{**_pair_named(pair), "now": since} for pair, before, _ in moved if before is not None]
        if ended:
            connection.execute(_END_PAIRS, ended)
        fresh = [
            {**_columns(pair), "bits": after, "since": since, "until": STANDING}
            for pair, _, after in moved
            if after is not None
        ]
        if fresh:
            connection.execute(_PUT_PAIRS, fresh)


def _pair(ref: ReportRef, other: ReportRef) -> Pair:
    return (ref, other) if (ref.article, ref.report) <= (other.article, other.report) else (other, ref)


def _columns(pair: Pair) -> dict[str, Any]:
    one, two = pair
    return {"article": one.article, "report": one.report, "other_article": two.article, "other_report": two.report}


def _named(ref: ReportRef) -> dict[str, Any]:
    return {"b_article": ref.article, "b_report": ref.report}


def _pair_named(pair: Pair) -> dict[str, Any]:
    return {f"b_{name}": value for name, value in _columns(pair).items()}


def _profile_row(profile: Profile, since: int) -> dict[str, Any]:
    body = msgspec.json.encode(profile)
    return {"article": profile.article, "report": profile.report, "since": since, "until": STANDING, "body": body}


def _block_rows(profile: Profile, keys: Sequence[BlockKey]) -> Iterator[dict[str, Any]]:
    published, article, report_key, report = profile.order
    for key in keys:
        yield {
            "name": short(key.name),
            "published": published,
            "article": article,
            "report_key": report_key,
            "report": report,
            "leads": key.leads,
        }


def _bond_rows(profile: Profile) -> Iterator[dict[str, Any]]:
    for name in bond_names(profile):
        yield {"name": short(name), "article": profile.article, "report": profile.report}
