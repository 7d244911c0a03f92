"""Towns of a county that the text names: of several of one name, the one that lies in it is meant."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reconciler.data.gazetteer import Entry
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.votes import LARGE

AMERICA = "US"


def in_counties(
    found: Sequence[Found], chosen: Mapping[int, Entry | None], loose: Iterable[int]
) -> Iterator[tuple[int, Entry]]:
    """Index of each small town that stands `loose`, outside all counties named, with the one of its name inside one."""
    counties = _counties(chosen)
    for at in loose if counties else ():
        entry = chosen[at]
        if entry is None or entry.level != "city" or entry.population >= LARGE or _lies_in(entry, counties):
            continue
        there = [other for other in found[at].entries if other.level == "city" and _lies_in(other, counties)]
        if len(there) == 1 and found[at].spot.context:
            yield at, there[0]


def seated(chosen: Mapping[int, Entry | None]) -> list[int]:
    """Indexes of the towns that lie in a county named: no other of their name is meant."""
    counties = _counties(chosen)
    towns = ((at, entry) for at, entry in chosen.items() if entry is not None and entry.level == "city")
    return [at for at, entry in towns if _lies_in(entry, counties)] if counties else []


def _counties(chosen: Mapping[int, Entry | None]) -> set[tuple[str, str]]:
    """State and name."""
    known = (entry for entry in chosen.values() if entry is not None and entry.level == "district")
    return {(entry.province, entry.name) for entry in known if entry.country == AMERICA}


def _lies_in(entry: Entry, counties: set[tuple[str, str]]) -> bool:
    return entry.country == AMERICA and (entry.province, entry.district) in counties
