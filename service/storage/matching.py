"""What incremental matching keeps of reports: read once, changed in memory, written together at the end of a turn.

As long as nobody else has written, what a turn read and wrote serves the next one (see `SqlStore`).
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import Connection, select

from reconciler.concepts.event import ReportRef
from reconciler.matching.blocking import BlockKey
from reconciler.matching.component import bonds as bond_names
from reconciler.matching.profile import Profile
from service.storage import matching_rows as rows
from service.storage.readings import NAMES, chunks
from service.storage.tables import STANDING, blocks, bonds, profiles

Place = tuple[str, str, str, str]
"""Canonical order of a report: published, article, key, report."""
_PROFILES = select(profiles.c.body).where(profiles.c.article.in_(NAMES), profiles.c.until == STANDING)
_BLOCKS = select(
    blocks.c.name, blocks.c.leads, blocks.c.published, blocks.c.article, blocks.c.report_key, blocks.c.report
).where(blocks.c.name.in_(NAMES))
_BONDS = select(bonds.c.name, bonds.c.article, bonds.c.report).where(bonds.c.name.in_(NAMES))


class Block:
    """The reports of one block in canonical order, those that lead apart from those that follow."""

    def __init__(self) -> None:
        self.leading: list[Place] = []
        self.following: list[Place] = []

    def side(self, *, leads: bool) -> list[Place]:
        """Those that lead, or those that follow."""
        return self.leading if leads else self.following

    def remove(self, place: Place) -> None:
        """Takes a report out, wherever it stands."""
        for side in (self.leading, self.following):
            at = bisect_left(side, place)
            if side[at : at + 1] == [place]:
                del side[at]


MOST_HELD = 400_000
"""Pairs and profiles held between turns: some hundred megabytes."""


class SqlMatching:
    """Fulfils `reconciler.matching.incremental.Store` on one connection."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._profiles: dict[ReportRef, Profile | None] = {}
        self._of_article: dict[str, set[ReportRef]] = {}
        self._blocks: dict[str, Block] = {}
        self._bonds: dict[str, set[ReportRef]] = {}
        self._pairs: dict[ReportRef, dict[ReportRef, float]] = {}
        self._changes = rows.Changes()

    @property
    def held(self) -> int:
        """How much is held in memory."""
        return len(self._profiles) + sum(map(len, self._pairs.values()))

    def profiles(self, refs: Iterable[ReportRef]) -> Mapping[ReportRef, Profile]:
        """The profiles of the reports that it holds."""
        wanted = tuple(refs)
        self._load_articles({ref.article for ref in wanted if ref not in self._profiles})
        return {ref: profile for ref in wanted if (profile := self._profiles.get(ref)) is not None}

    def reports_of(self, articles: Iterable[str]) -> frozenset[ReportRef]:
        """All reports of these articles."""
        wanted = set(articles)
        self._load_articles(wanted)
        return frozenset(ref for article in wanted for ref in self._of_article[article])

    def expect(self, names: Iterable[str]) -> None:
        """These blocks are asked for next: read at once."""
        self.prefetch(map(rows.short, names))

    def leaders(self, name: str, most: int) -> Sequence[ReportRef]:
        """The first reports, in canonical order, that lead in a block."""
        return [_ref(place) for place in self._block(name).leading[:most]]

    def members(self, name: str) -> Iterable[ReportRef]:
        """All reports of a block, leading or following."""
        block = self._block(name)
        return [_ref(place) for place in (*block.leading, *block.following)]

    def bound(self, names: Iterable[str]) -> Iterable[ReportRef]:
        """All reports that share one of these bonds."""
        wanted = tuple(map(rows.short, names))
        self._load_bonds(name for name in wanted if name not in self._bonds)
        return {ref for name in wanted for ref in self._bonds[name]}

    def pairs(self, ref: ReportRef) -> Mapping[ReportRef, float]:
        """Every report that this one was compared with, and what is kept of the pair."""
        if ref not in self._pairs:
            found = rows.read_pairs(self.connection, ref)
            self._pairs[ref] = self._changes.applied(ref, found)
        return self._pairs[ref]

    def put(self, profile: Profile, keys: Sequence[BlockKey]) -> None:
        """Keeps a report under its block keys and its bonds."""
        ref = profile.ref
        self._load_articles({ref.article})
        self._changes.remember(ref, self._profiles.get(ref))
        self._profiles[ref] = profile
        self._of_article[ref.article].add(ref)
        self._pairs.setdefault(ref, {})
        self.prefetch(rows.short(key.name) for key in keys)
        self.bound(bond_names(profile))
        for key in keys:
            insort(self._block(key.name).side(leads=key.leads), profile.order)
        for name in bond_names(profile):
            self._bonds[rows.short(name)].add(ref)
        self._changes.put(profile, keys)

    def drop(self, ref: ReportRef) -> None:
        """Forgets a report, its keys and its pairs."""
        profile = self.profiles([ref])[ref]
        self.put_pairs(ref, {})
        self._changes.remember(ref, profile)
        self._profiles[ref] = None
        self._of_article[ref.article].discard(ref)
        for name in self._changes.drop(profile):
            self._block(name).remove(profile.order)
        for name in bond_names(profile):
            self.bound([name])
            self._bonds[rows.short(name)].discard(ref)

    def put_pairs(self, ref: ReportRef, pairs: Mapping[ReportRef, float]) -> None:
        """Replaces all pairs that a report stands in, from either side."""
        before = dict(self.pairs(ref))
        for other in before.keys() | pairs.keys():
            bits = pairs.get(other)
            if before.get(other) != bits:
                self._changes.pair(ref, other, before.get(other), bits)
                self._set_pair(ref, other, bits)
                self._set_pair(other, ref, bits)

    def flush(self, since: int) -> None:
        """Writes what the turn changed; it holds from position `since`."""
        self._changes.write(self.connection, self._profiles, since)
        self._changes = rows.Changes()

    def _set_pair(self, ref: ReportRef, other: ReportRef, bits: float | None) -> None:
        if (known := self._pairs.get(ref)) is None:
            return
        if bits is None:
            known.pop(other, None)
        else:
            known[other] = bits

    def _load_articles(self, articles: Iterable[str]) -> None:
        """Profiles are read by article: a report's neighbours in its article come with it."""
        missing = [article for article in articles if article not in self._of_article]
        for names in chunks(missing):
            self._of_article.update((name, set()) for name in names)
            for body in self.connection.execute(_PROFILES, {"names": names}).scalars():
                profile = msgspec.json.decode(body, type=Profile)
                self._profiles[profile.ref] = profile
                self._of_article[profile.article].add(profile.ref)

    def _block(self, long_name: str) -> Block:
        name = rows.short(long_name)
        if name not in self._blocks:
            self.prefetch([name])
        return self._blocks[name]

    def prefetch(self, names: Iterable[str]) -> None:
        """Reads many blocks at once."""
        for some in chunks(sorted(set(names) - self._blocks.keys())):
            self._blocks.update((name, Block()) for name in some)
            for name, leads, published, article, key, report in self.connection.execute(_BLOCKS, {"names": some}):
                self._blocks[name].side(leads=leads).append((published, article, key, report))
            for name in some:
                self._blocks[name].leading.sort()
                self._blocks[name].following.sort()

    def _load_bonds(self, names: Iterable[str]) -> None:
        for some in chunks(dict.fromkeys(names)):
            self._bonds.update((name, set()) for name in some)
            for name, article, report in self.connection.execute(_BONDS, {"names": some}):
                self._bonds[name].add(ReportRef(article, report))


def _ref(place: Place) -> ReportRef:
    return ReportRef(place[1], place[3])
