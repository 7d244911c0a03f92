"""Settles which place an ambiguous name means: by what holds it, by the article's other places, by size."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import log10
from typing import NamedTuple

import msgspec

from reconciler.concepts.document import Document
from reconciler.data.fold import fold
from reconciler.data.gazetteer import Entry
from reconciler.extraction.places.lookup import Found

LARGE = 300_000
"""Inhabitants from which a city is named without any word before it."""
CITY_FIRST = 12
"""A bare name that a province shares with its capital means the city, unless few of the province live there."""
SHARED = 0.6
"""Powers of ten of inhabitants that another name of the same province weighs."""
DOMINANT = 15
"""Times as many inhabitants as the next of its name from which a large city is meant without being said."""
AT_HOME = 1.5
"""Powers of ten of inhabitants that a county in the outlet's own state weighs."""
HINTED = 1.5
"""Powers of ten of inhabitants that the country weighs which the words speak for: Pueblo, Colorado, not Puebla."""
_AMERICAN = re.compile(
    r"\b(?:[Ss]heriff(?:['’]s|s)?|[Dd]eput(?:y|ies)|911|FBI|felony|misdemeanor|[Ss]tate (?:police|troopers?)"
    r"|[Dd]istrict [Aa]ttorney|[Pp]olice [Dd]epartment|[Gg]rand jury|\d00 block of|Blvd"
    r"|[Mm]edical [Ee]xaminer|[Ss]ophomore|Crime Stoppers|[Aa]partment complex|NYPD|LAPD|NOPD|SWAT)\b",
    re.ASCII,
)
_AMERICAN_HINTS = (
    "heriff|eputy|eputies|911|FBI|felony|misdemeanor|tate police|tate trooper|istrict A|istrict a|olice D|olice d"
    "|rand jury|00 block of|Blvd|edical e|edical E|ophomore|Crime S|partment c|PD|SWAT"
).split("|")
"""Of these every such word holds one, behind its first letter at most; most texts from elsewhere hold none."""
DWARFED = 10
"""Times the inhabitants of a town, from which a city abroad is meant although a hamlet has the very name."""
KNOWN = 15_000
"""Inhabitants from which "of <name>" may mean a city."""


MOST_KEPT = 1 << 13
"""Names of places of which it is kept how they are written as one word."""

Province = tuple[str, str]
"""Country and name."""


class Votes(msgspec.Struct, frozen=True):
    """How often the article's certain places lie in a country and in a province, and what its other names share."""

    countries: Mapping[str, int]
    provinces: Mapping[Province, int]
    shared: Mapping[Province, int]
    """How many of the names have a place in it."""
    names: frozenset[str]
    counties: frozenset[tuple[Province, str]]
    """Folded districts with their province, each with a town of its own among the names."""
    hints: frozenset[str]
    """Countries that words which are no names speak for."""
    home: frozenset[Province] = frozenset()
    """Where the outlet is at home."""


def vote(
    found: Sequence[Found], nationalities: Sequence[str], states: Sequence[str] = (), hints: Iterable[str] = ()
) -> Votes:
    """Counts names that can mean only one country, or stand so that only a province can be meant."""
    countries, provinces = Counter(nationalities), Counter([("US", state) for state in states])
    for each in found:
        top = certain(each)
        if top is None or top.country is None:
            continue
        countries[top.country] += 1
        if top.level != "country":
            provinces[top.country, top.name if top.level == "province" else top.province] += 1
    names = {each.spot.name: each.entries for each in found if each.spot.context}
    shared = Counter([province for entries in names.values() for province in set(map(_province, entries))])
    held = [entry for entries in names.values() for entry in entries if entry.name != entry.district]
    counties = {(_province(entry), fold(entry.district)) for entry in held}
    return Votes(countries, provinces, shared, frozenset(names), frozenset(counties), frozenset(hints))


def american(document: Document) -> list[str]:
    """A hint that the story plays in the United States: how its police and courts are called."""
    text = document.article.text
    hinted = min((at for at in map(text.find, _AMERICAN_HINTS) if at >= 0), default=None)
    return [] if hinted is None or _AMERICAN.search(text, max(0, hinted - 1)) is None else ["US"]


def _province(entry: Entry) -> Province:
    return entry.country or "", entry.name if entry.level == "province" else entry.province


def certain(found: Found) -> Entry | None:
    """The one place of that name, or the country; None where it is ambiguous or stands alone."""
    country = next((entry for entry in found.entries if entry.level == "country"), None)
    if not found.entries or found.spot.context == 0:
        return country
    if country is not None:
        return None if any(entry.level == "province" for entry in found.entries) else country
    if len(found.entries) == 1:
        return found.entries[0]
    first, *others = sorted(found.entries, key=lambda entry: -entry.population)
    least = DOMINANT * others[0].population if others else 0
    called = _bare(first.name) == found.spot.name.replace(" ", "")
    if not called and any(_bare(other.name) == found.spot.name.replace(" ", "") for other in others):
        return None
    return first if not others or first.population >= max(least, LARGE) else None


def choose(found: Found, votes: Votes, holder: Entry | None) -> Entry | None:
    """The place meant; `holder` is what the text itself says holds it. None where no place of that name fits."""
    entries = found.entries
    if holder is not None:
        entries = tuple(entry for entry in entries if held_by(entry, holder))
    if len(entries) < 2:
        return entries[0] if entries else None
    if holder is None:
        entries = tuple(_called_so(entries, found.spot.name))
    named = _named(found, votes)
    return max(entries, key=lambda entry: _rank(entry, found, votes, named))


class _Named(NamedTuple):
    """What is asked of a name once, whichever of its places it means."""

    levels: tuple[str | None, ...]
    """What the text calls it; provinces are of the second level in Spain, Italy or Burkina Faso."""
    bare: str
    cities: frozenset[str | None]
    """Countries in which a great city has the name."""
    state_meant: bool


def _named(found: Found, votes: Votes) -> _Named:
    spot = found.spot
    return _Named(
        levels=(spot.kind, "district") if spot.called == "province" else (spot.kind,),
        bare=spot.name.replace(" ", ""),
        cities=frozenset([entry.country for entry in found.entries if entry.population > DWARFED * KNOWN]),
        state_meant=_state_meant(found, votes),
    )


def _called_so(entries: Sequence[Entry], name: str) -> Sequence[Entry]:
    """The places; beside a great city of the very name none that is only spelt so as well, and is a small town."""
    own = [entry for entry in entries if _bare(entry.name) == name.replace(" ", "")]
    if all(entry.population < LARGE or entry.level == "province" for entry in own):
        return entries
    return [entry for entry in entries if entry in own or entry.population >= KNOWN or entry.level != "city"]


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
    province = _province(entry)
    return (
        (entry.level in named.levels)
        + (entry.level == "country" and not named.state_meant)
        + _town_meant(entry, found, votes),
        votes.provinces.get(province, 0),
        votes.countries.get(entry.country or "", 0),
        _bare(entry.name) == named.bare and not _dwarfed(entry, named.cities),
        _weight(entry, province, votes),
    )


def _dwarfed(entry: Entry, cities: frozenset[str | None]) -> bool:
    """A hamlet that is called like a city abroad which English spells so: Ghent in New York, not in Belgium."""
    return bool(cities) and entry.population < KNOWN and bool(cities - {entry.country})


def _state_meant(found: Found, votes: Votes) -> bool:
    """Georgia is a state where the story plays in the United States."""
    state = any(entry.level == "province" and entry.country == "US" for entry in found.entries)
    return state and bool(votes.countries.get("US") or "US" in votes.hints)


def _town_meant(entry: Entry, found: Found, votes: Votes) -> int:
    """Lebanon is a town where police of a state that has one speak, and no other country is told of."""
    if entry.level != "city" or entry.country != "US" or "US" not in votes.hints:
        return 0
    own = {other.country for other in found.entries if other.level == "country"}
    abroad = votes.countries.keys() - own - {"US"}
    return 2 * (bool(own) and not abroad and votes.provinces.get(_province(entry), 0) > 0)


@lru_cache(MOST_KEPT)
def _bare(name: str) -> str:
    return fold(name).replace(" ", "")


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
        + HINTED * (entry.country in votes.hints)
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
