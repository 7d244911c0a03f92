"""Counties and small towns that several American states have, where nothing says which of them is meant."""

from collections.abc import Collection, Iterator, Mapping, Sequence

import msgspec

from reconciler.data.gazetteer import Entry
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.votes import DOMINANT, LARGE, Province, Votes, beside

AMERICA = "US"
DWARFS = {"city": 5, "district": DOMINANT}
"""Times the inhabitants of the next town, or of all other counties, of its name from which it is meant without its
state."""


def rivals(
    found: Sequence[Found], chosen: Mapping[int, Entry | None], votes: Votes, told: Collection[int]
) -> Iterator[tuple[int, Entry]]:
    """Index of each such name that is not `told` with what holds it, with the place known by its country alone."""
    for at, entry in chosen.items():
        if at not in told and entry is not None and _any_of_several(entry, found[at], votes):
            yield at, msgspec.structs.replace(entry, province="", district="", city="", latitude=None, longitude=None)


def _any_of_several(entry: Entry, found: Found, votes: Votes) -> bool:
    if entry.country != AMERICA or entry.level not in DWARFS or (entry.level == "city" and entry.population >= LARGE):
        return False
    if entry.city and votes.tells_city(entry):
        return False
    others = [other for other in found.entries if _rivals(other, entry)]
    if entry.population >= DWARFS[entry.level] * beside(entry, others):
        return False
    return not _spoken_for(_state(entry), {_state(other) for other in others}, votes)


def _rivals(other: Entry, entry: Entry) -> bool:
    return other.country == AMERICA and other.level == entry.level and other.province != entry.province


def _state(entry: Entry) -> Province:
    return AMERICA, entry.province


def _spoken_for(state: Province, others: Collection[Province], votes: Votes) -> bool:
    """The outlet's name, a place surely told, or more of the text's names than of any other state speak for it."""
    if votes.provinces.get(state, 0) or state in votes.home:
        return True
    return votes.shared.get(state, 0) > max(1, *(votes.shared.get(other, 0) for other in others), 1)
