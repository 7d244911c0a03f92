"""Settles which place an ambiguous name means: by what holds it, by the article's other places, by size."""

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from reconciler.data.fold import fold
from reconciler.data.gazetteer import Entry
from reconciler.extraction.places.lookup import Found

LARGE = 300_000
"""Inhabitants from which a city is named without any word before it."""
CITY_FIRST = 3
"""A bare name that a province shares with its capital means the city, unless few of the province live there."""
KNOWN = 15_000
"""Inhabitants from which "of <name>" may mean a city."""


class Votes(msgspec.Struct, frozen=True):
    """How often the article's certain places lie in a country, and in a province."""

    countries: Mapping[str, int]
    provinces: Mapping[tuple[str, str], int]


def vote(found: Sequence[Found], nationalities: Sequence[str]) -> Votes:
    """Counts names that can mean only one country, or stand so that only a province can be meant."""
    countries, provinces = Counter(nationalities), Counter[tuple[str, str]]()
    for each in found:
        top = certain(each)
        if top is None or top.country is None:
            continue
        countries[top.country] += 1
        if top.level != "country":
            provinces[top.country, top.name if top.level == "province" else top.province] += 1
    return Votes(countries, provinces)


def certain(found: Found) -> Entry | None:
    """The one place of that name, or the country; None where it is ambiguous or stands alone."""
    if not found.entries or found.spot.context == 0:
        return next((entry for entry in found.entries if entry.level == "country"), None)
    country = next((entry for entry in found.entries if entry.level == "country"), None)
    return country or (found.entries[0] if len(found.entries) == 1 else None)


def choose(found: Found, votes: Votes, holder: Entry | None) -> Entry | None:
    """The place meant; `holder` is what the text itself says holds it. None where no place of that name fits."""
    entries = found.entries
    if holder is not None:
        entries = tuple(entry for entry in entries if held_by(entry, holder))
    if len(entries) < 2:
        return entries[0] if entries else None
    return max(entries, key=lambda entry: _rank(entry, found, votes))


def held_by(entry: Entry, holder: Entry) -> bool:
    """`entry` lies in `holder` and is something smaller."""
    if entry.country != holder.country or entry.level == "country":
        return False
    if holder.level == "country":
        return True
    if holder.level == "province":
        return entry.province == holder.name and entry.level != "province"
    return entry.province == holder.province and entry.name != holder.name


def _rank(entry: Entry, found: Found, votes: Votes) -> tuple[int, int, int, int, int]:
    province = entry.name if entry.level == "province" else entry.province
    called = found.spot.kind is not None and (found.spot.kind == entry.level)
    return (
        int(called) + int(entry.level == "country"),
        votes.provinces.get((entry.country or "", province), 0),
        votes.countries.get(entry.country or "", 0),
        int(fold(entry.name) == found.spot.name),
        entry.population * (CITY_FIRST if entry.level == "city" else 1),
    )


def likely(entry: Entry, found: Found, votes: Votes) -> bool:
    """Whether the name means the place at all, where a person or a body may bear it as well."""
    if found.spot.context == 2 or entry.level == "country":
        return True
    at_home = votes.countries.get(entry.country or "", 0) > 0
    if entry.level == "province":
        return at_home
    if found.spot.context == 1:
        return entry.population >= KNOWN and (at_home or entry.population >= LARGE)
    return entry.population >= LARGE and at_home
