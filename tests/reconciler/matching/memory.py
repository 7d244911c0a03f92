"""A store of profiles in memory, to hold incremental matching against matching all at once."""

from collections.abc import Iterable, Mapping, Sequence

from reconciler.concepts.event import ReportRef
from reconciler.matching.blocking import BlockKey
from reconciler.matching.component import bonds
from reconciler.matching.profile import Profile


class Memory:
    """Fulfils `reconciler.matching.incremental.Store` with dictionaries."""

    def __init__(self) -> None:
        self.kept: dict[ReportRef, Profile] = {}
        self.keys: dict[ReportRef, Sequence[BlockKey]] = {}
        self.scored: dict[ReportRef, dict[ReportRef, float]] = {}

    def profiles(self, refs: Iterable[ReportRef]) -> Mapping[ReportRef, Profile]:
        return {ref: self.kept[ref] for ref in refs if ref in self.kept}

    def expect(self, names: Iterable[str]) -> None:
        pass

    def leaders(self, name: str, most: int) -> Sequence[ReportRef]:
        leading = [ref for ref, keys in self.keys.items() if BlockKey(name, leads=True) in keys]
        return sorted(leading, key=lambda ref: self.kept[ref].order)[:most]

    def members(self, name: str) -> Iterable[ReportRef]:
        return [ref for ref, keys in self.keys.items() if any(key.name == name for key in keys)]

    def bound(self, names: Iterable[str]) -> Iterable[ReportRef]:
        wanted = set(names)
        return [ref for ref, profile in self.kept.items() if wanted & set(bonds(profile))]

    def pairs(self, ref: ReportRef) -> Mapping[ReportRef, float]:
        return dict(self.scored.get(ref, {}))

    def put(self, profile: Profile, keys: Sequence[BlockKey]) -> None:
        self.kept[profile.ref] = profile
        self.keys[profile.ref] = keys
        self.scored[profile.ref] = {}

    def drop(self, ref: ReportRef) -> None:
        self.put_pairs(ref, {})
        for table in (self.kept, self.keys, self.scored):
            table.pop(ref, None)

    def put_pairs(self, ref: ReportRef, pairs: Mapping[ReportRef, float]) -> None:
        for other in self.scored.get(ref, {}):
            self.scored[other].pop(ref, None)
        self.scored[ref] = dict(pairs)
        for other, bits in pairs.items():
            self.scored[other][ref] = bits
