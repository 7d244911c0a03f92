"""Namesakes far off: a neighbourhood that is called like a town of another American state is not that town."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from math import cos, radians

from reconciler.data.gazetteer import Entry
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.settle import KNOWN
from reconciler.extraction.places.votes import LARGE, Votes, certain

NEAR_KM = 160
"""Further than this no local newspaper or station reports from."""
CITY = 100_000
"""Inhabitants from which an American city is meant by its name if no other place has it."""
ABROAD_KM = 300
"""Within this, what happened beside a border may have been beyond it."""
_HOME = "US"
KM_PER_DEGREE = 111
"""Of latitude."""


def namesakes(
    found: Sequence[Found], chosen: Mapping[int, Entry | None], told: Sequence[bool], *, american: bool
) -> frozenset[int]:
    """Indexes of names settled in a state that nothing else speaks for, far from all that is surely told.

    `told` says of each name whether the text itself gives its state or what holds it. Where no place is surely told,
    and words that are no names say that the story is `american`, those are meant that lie abroad.
    """
    sure = {at for at, each in enumerate(found) if told[at] or (each.spot.context and _no_quarter(each))}
    anchors = list(
        dict.fromkeys(entry for at in sorted(sure) if (entry := chosen[at]) is not None and _in_a_state(entry))
    )
    anchors = anchors or _agreeing([entry for entry in chosen.values() if entry is not None and _in_a_state(entry)])
    if not (anchors or american):
        return frozenset()
    states = {anchor.province for anchor in anchors}
    lands = {entry.country for entry in chosen.values() if entry is not None and entry.level in ("country", "province")}
    loose = ((at, entry) for at, entry in chosen.items() if entry is not None and at not in sure)
    return frozenset(
        at
        for at, entry in loose
        if _small(entry) and entry.country not in lands - {"US"} and not _fits(entry, states, anchors)
        if anchors or entry.country != _HOME
    )


def _agreeing(entries: Sequence[Entry]) -> list[Entry]:
    """Towns with the county that they lie in, where that is so in one state only."""
    counties = {(entry.province, entry.name) for entry in entries if entry.level == "district"}
    towns = [entry for entry in entries if entry.level == "city" and (entry.province, entry.district) in counties]
    return towns if len({town.province for town in towns}) == 1 else []


def strangers(chosen: Mapping[int, Entry | None], votes: Votes, told: Collection[int]) -> frozenset[int]:
    """Indexes of small towns of countries that nothing speaks for, where other places speak for another country.

    A town near to one that is surely meant may lie across a border; in America the state says more, but news of
    elsewhere names the United States as well. `told` are names with what holds them.
    """
    known = ((at, entry) for at, entry in chosen.items() if entry is not None and entry.name)
    anchors = list(dict.fromkeys(entry for at, entry in known if at in told or not _small(entry)))
    spoken = votes.served.union(entry.country for entry in anchors if entry.country)
    towns = Counter(entry.country for entry in chosen.values() if entry is not None and _small(entry))
    peoples = {country for country, times in votes.countries.items() if times > towns[country]}
    allowed = spoken | peoples | votes.hints
    at_home = votes.served | votes.hints | {entry.country for entry in anchors if entry.level != "country"}
    return frozenset(
        at
        for at, entry in chosen.items()
        if spoken and _HOME not in at_home and at not in told and entry is not None and _small(entry)
        if entry.country not in allowed and not _next_to(entry, anchors)
    )


def quarters(found: Sequence[Found], chosen: Mapping[int, Entry | None], told: Collection[int]) -> frozenset[int]:
    """Indexes of neighborhoods that are called like an American town, not `told` with what holds them."""
    towns = ((at, entry) for at, entry in chosen.items() if entry is not None and _small(entry) and at not in told)
    return frozenset(
        at
        for at, entry in towns
        if found[at].spot.kind == "site" and entry.district and not entry.city
        if _in_a_state(entry)
    )


def _next_to(entry: Entry, anchors: Sequence[Entry]) -> bool:
    return any(anchor.level != "country" and km_between(entry, anchor) <= ABROAD_KM for anchor in anchors)


def _in_a_state(entry: Entry) -> bool:
    return entry.country == "US" and entry.level in ("city", "district")


def _no_quarter(found: Found) -> bool:
    """A city that is known without its state, and an American one whose name no other place has."""
    entry = certain(found)
    alone = len(found.entries) == 1 and _in_a_state(found.entries[0])
    return entry is not None and entry.population >= (CITY if alone else LARGE)


def _small(entry: Entry) -> bool:
    """Not named without its state far from home."""
    return entry.level in ("city", "district") and entry.population < LARGE and bool(entry.country)


def islets(chosen: Mapping[int, Entry | None]) -> frozenset[int]:
    """Indexes of provinces of hardly any inhabitants, where the text is of America: Long Island of the Bahamas."""
    told = {at: entry for at, entry in chosen.items() if entry is not None}
    tiny = {at: entry for at, entry in told.items() if entry.level == "province" and entry.population < KNOWN}
    lands = {entry.country for at, entry in told.items() if at not in tiny}
    return frozenset(at for at, entry in tiny.items() if _HOME in lands and entry.country not in lands)


def _fits(entry: Entry, states: set[str], anchors: Sequence[Entry]) -> bool:
    if entry.country == "US" and entry.province in states:
        return True
    return any(km_between(entry, anchor) <= NEAR_KM for anchor in anchors)


def km_between(left: Entry, right: Entry) -> float:
    """Along the ground, near enough for a few hundred kilometres; nought where a place has no coordinates."""
    if left.latitude is None or right.latitude is None or left.longitude is None or right.longitude is None:
        return 0
    north = left.latitude - right.latitude
    east = (left.longitude - right.longitude) * cos(radians(left.latitude))
    return KM_PER_DEGREE * float((north * north + east * east) ** 0.5)
