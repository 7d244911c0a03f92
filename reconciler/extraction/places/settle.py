"""Settles which place an ambiguous name means: by what holds it, by the article's other places, by size."""

from collections.abc import Sequence
from math import log10
from typing import NamedTuple

from reconciler.data.fold import fold
from reconciler.data.gazetteer import Entry
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.votes import A_TOWN, LARGE, Province, Votes, bare, province_of

CITY_FIRST = 12
"""A bare name that a province shares with its capital means the city, unless few of the province live there."""
SHARED = 0.6
"""Powers of ten of inhabitants that another name of the same province weighs."""
AT_HOME = 1.5
"""Powers of ten of inhabitants that a county in the outlet's own state weighs."""
IN_CITY = 2.0
"""Powers of ten of inhabitants that a quarter of the city weighs that is told of, or is the outlet's own."""
HINTED = {"US": 1.7, "GB": 2.0}
"""Powers of ten of inhabitants that the country weighs which the words speak for: Pueblo, Colorado, not Puebla."""
DWARFED = 8
"""Times the inhabitants of a place, from which a city abroad is meant although the place has the very name."""
CITY = 100_000
"""Inhabitants of such a city."""
GREAT, HAMLET = 300_000, 2_000
"""Inhabitants of a city that its whole country knows, and below which a place of its name is not meant beside it."""
KNOWN = 15_000
"""Inhabitants from which "of <name>" may mean a city."""


def choose(found: Found, votes: Votes, holder: Entry | None) -> Entry | None:
    """The place meant; `holder` is what the text itself says holds it. None where no place of that name fits."""
    entries = found.entries
    if holder is not None:
        entries = tuple(entry for entry in entries if held_by(entry, holder))
    if len(entries) < 2:
        return entries[0] if entries else None
    if holder is None:
        entries = tuple(_without_hamlets(_called_so(entries, found.spot.name), votes))
    named = _named(found, votes)
    return max(entries, key=lambda entry: _rank(entry, found, votes, named))


class _Named(NamedTuple):
    """What is asked of a name once, whichever of its places it means."""

    levels: tuple[str | None, ...]
    """What the text calls it; provinces are of the second level in Spain, Italy or Burkina Faso."""
    bare: str
    cities: tuple[Entry, ...]
    """Those so large that a smaller place abroad is not meant."""
    state_meant: bool


def _named(found: Found, votes: Votes) -> _Named:
    spot = found.spot
    return _Named(
        levels=(spot.kind, "district") if spot.called == "province" else (spot.kind,),
        bare=spot.name.replace(" ", ""),
        cities=tuple(entry for entry in found.entries if entry.population >= CITY),
        state_meant=_state_meant(found, votes),
    )


def _called_so(entries: Sequence[Entry], name: str) -> Sequence[Entry]:
    """The places; beside a great city of the very name none that is only spelt so as well, and is a small town."""
    own = [entry for entry in entries if bare(entry.name) == name.replace(" ", "")]
    if all(entry.population < LARGE or entry.level == "province" for entry in own):
        return entries
    return [entry for entry in entries if entry in own or entry.population >= KNOWN or entry.level != "city"]


def _without_hamlets(entries: Sequence[Entry], votes: Votes) -> Sequence[Entry]:
    """The places; beside a city that its whole country knows no hamlet, unless the outlet is at home there."""
    great = {(one.country, one.name) for one in entries if one.population >= GREAT and one.level == "city"}
    hamlets = [entry for entry in entries if (entry.country, entry.name) in great and entry.population < HAMLET]
    return [entry for entry in entries if entry not in hamlets or province_of(entry) in votes.home]


def held_by(entry: Entry, holder: Entry) -> bool:
    """`entry` lies in `holder` and is something smaller."""
    if entry.country != holder.country or entry.level == "country":
        return False
    if holder.level == "country":
        return True
    if holder.level == "province":
        return entry.province == holder.name and entry.level != "province"
    return entry.province == holder.province and entry.name != holder.name


def _rank(entry: Entry, found: Found, votes: Votes, named: _Named) -> tuple[int, int, int, bool, float]:
    """How likely it is meant."""
    province = province_of(entry)
    return (
        (entry.level in named.levels)
        + (entry.level == "country" and not named.state_meant)
        + _town_meant(entry, found, votes),
        votes.provinces.get(province, 0),
        votes.countries.get(entry.country or "", 0),
        bare(entry.name) == named.bare and not _dwarfed(entry, named.cities, votes),
        _weight(entry, province, votes),
    )


def _dwarfed(entry: Entry, cities: Sequence[Entry], votes: Votes) -> bool:
    """A small place called like a city abroad which English spells so: Calcutta in Ohio, not in India."""
    at_home = entry.country in votes.hints or province_of(entry) in votes.home
    if entry.population >= CITY or (at_home and entry.population >= A_TOWN):
        return False
    return any(city.population >= DWARFED * entry.population and city.country != entry.country for city in cities)


def _state_meant(found: Found, votes: Votes) -> bool:
    """Georgia is a state where the story plays in the United States."""
    states = [entry for entry in found.entries if entry.level == "province" and entry.country == "US"]
    seated = any(province_of(state) in votes.seats for state in states)
    abroad = {entry.country for entry in found.entries} & {country for country, _ in votes.seats} - {"US"}
    return bool(states) and bool(votes.countries.get("US") or "US" in votes.hints or (seated and not abroad))


def _town_meant(entry: Entry, found: Found, votes: Votes) -> int:
    """Lebanon is a town where police of a state that has one speak, and no other country is told of."""
    if entry.level != "city" or entry.country != "US" or "US" not in votes.hints:
        return 0
    own = {other.country for other in found.entries if other.level == "country"}
    abroad = votes.countries.keys() - own - {"US"}
    return 2 * (bool(own) and not abroad and votes.provinces.get(province_of(entry), 0) > 0)


def _weight(entry: Entry, province: Province, votes: Votes) -> float:
    """Tens of its inhabitants as powers; a name that shares its province, its district or its country counts as one."""
    neighbours = votes.shared.get(province, 1) - 1
    own = entry.name == entry.district
    district = bool(entry.district) and not own and fold(entry.district) in votes.names
    district = district or (entry.level == "district" and (province, fold(entry.name)) in votes.counties)
    inhabitants = entry.population * (CITY_FIRST if entry.level == "city" else 1)
    return (
        log10(inhabitants + 10)
        + min(neighbours, 3) * SHARED
        + 2 * district * SHARED
        + (entry.country in votes.hints and HINTED.get(entry.country or "", 0))
        + IN_CITY * (bool(entry.city) and votes.tells_city(entry))
        + AT_HOME * (entry.level == "district" and province in votes.home)
    )


def likely(entry: Entry, found: Found, votes: Votes) -> bool:
    """Whether the name means the place at all, where a person or a body may bear it as well."""
    if found.spot.context == 2 or entry.level == "country":
        return True
    at_home = votes.countries.get(entry.country or "", 0) > 0 or entry.country in votes.hints
    if entry.level == "province":
        return at_home
    if found.spot.context == 1:
        taken = found.spot.taken and entry.country != "US"
        if entry.population >= KNOWN:
            alone = all(other.country == entry.country for other in found.entries)
            return at_home or (taken and alone) or entry.population >= LARGE
        return taken and at_home
    least = KNOWN if " " in found.spot.name and found.spot.in_sentence else LARGE
    return entry.population >= least and at_home
