"""States that are called like a city of theirs, where the words say that the state is meant: Buffalo, New York."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import msgspec

from reconciler.concepts.document import Document
from reconciler.data.gazetteer import Entry
from reconciler.extraction.places.far import km_between
from reconciler.extraction.places.lookup import Found

OF_CITY_KM = 24
"""From the middle of the city within which a town is one of its boroughs or quarters, which papers put before it."""
_PARTS = ("upstate ", "western ", "eastern ", "northern ", "southern ")
"""Before the name of a state; cities have a west and a north."""


def in_part_of_state(document: Document, found: Found) -> Found:
    """A name behind "upstate" or "western", which is called a state where an American one has it and no country."""
    text = document.article.field_text(found.spot.field)
    if found.spot.kind is not None or not text.endswith(_PARTS, 0, found.spot.start) or _state(found) is None:
        return found
    if any(entry.level == "country" for entry in found.entries):
        return found
    return msgspec.structs.replace(found, spot=msgspec.structs.replace(found.spot, kind="province"))


def states_meant(
    found: Sequence[Found],
    chosen: Mapping[int, Entry | None],
    beside: Sequence[Entry | None],
    holders: Mapping[int, int],
) -> Iterator[tuple[int, Entry]]:
    """Index and state of each name settled as a city by which a town is told that does not lie in that city.

    `beside` gives the state that a comma and its name give a town, `holders` the names that others hold one by.
    """
    behind = ((at, at + 1) for at, (one, two) in enumerate(pairwise(found)) if beside[at] and _adjoins(one, two))
    for at, holder in (*behind, *holders.items()):
        city, state = chosen.get(holder), _state(found[holder])
        if city is not None and state is not None and _its_city(city, state) and not _within(chosen.get(at), city):
            yield holder, state


def _state(found: Found) -> Entry | None:
    states = (entry for entry in found.entries if entry.level == "province" and entry.country == "US")
    return next(states, None)


def _its_city(entry: Entry, state: Entry) -> bool:
    return entry.level == "city" and (entry.country, entry.province, entry.name) == ("US", state.name, state.name)


def _adjoins(one: Found, two: Found) -> bool:
    return one.spot.field == two.spot.field and 0 < two.spot.start - one.spot.end <= len(",  ")


def _within(town: Entry | None, city: Entry) -> bool:
    """One of its boroughs or quarters; a county is none."""
    return town is not None and town.level == "city" and bool(town.name) and km_between(town, city) <= OF_CITY_KM
