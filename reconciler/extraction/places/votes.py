"""What an article's names say together of which country and state it tells of: counted, and which one is certain."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache

import msgspec

from reconciler.concepts.document import Document
from reconciler.concepts.place import COARSE
from reconciler.data.fold import fold
from reconciler.data.gazetteer import Entry
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.scanner import Scanner

LARGE = 300_000
"""Inhabitants from which a city is named without any word before it."""
DOMINANT = 15
"""Times as many inhabitants as the next of its name from which a large city is meant without being said."""
MOST_KEPT = 1 << 13
"""Names of places of which it is kept how they are written as one word."""
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
    times: Mapping[str, int] = {}
    """How often each name stands in the article."""
    seats: frozenset[Province] = frozenset()
    """Where the largest place of some other name lies."""
    served: frozenset[str] = frozenset()
    """Countries told beside names, or whose police and services are named."""
    home: frozenset[Province] = frozenset()
    """Where the outlet is at home."""
    home_towns: frozenset[tuple[Province, str]] = frozenset()
    """The towns where it is."""

    def tells_city(self, entry: Entry) -> bool:
        """The city that the place is a quarter of is named, or the outlet's own."""
        return fold(entry.city) in self.names or (province_of(entry), entry.city) in self.home_towns


def vote(
    found: Sequence[Found], nationalities: Sequence[str], told: Sequence[Province] = (), hints: Iterable[str] = ()
) -> Votes:
    """Counts names that can mean only one country, or stand so that only a province can be meant.

    `told` are provinces that the text gives beside its names, without one where it gives their country alone.
    """
    hinted = frozenset(hints)
    countries = Counter([*nationalities, *(country for country, _ in told)])
    provinces = Counter([province for province in told if province[1]])
    for each in found:
        top = certain(each)
        if top is None or top.country is None or _at_home_too(each, top, hinted):
            continue
        countries[top.country] += 1
        if top.level != "country":
            provinces[top.country, top.name if top.level == "province" else top.province] += 1
    names = {each.spot.name: each.entries for each in found if each.spot.context}
    shared = Counter([province for entries in names.values() for province in set(map(province_of, entries))])
    held = [entry for entries in names.values() for entry in entries if entry.name != entry.district]
    counties = {(province_of(entry), fold(entry.district)) for entry in held}
    towns = [entries for entries in names.values() if entries and all(each.level not in COARSE for each in entries)]
    seats = {province_of(max(entries, key=lambda entry: entry.population)) for entries in towns}
    spoken = Votes(countries, provinces, shared, frozenset(names), frozenset(counties), hinted)
    times = Counter([each.spot.name for each in found])
    served = frozenset(country for country, _ in told)
    return msgspec.structs.replace(spoken, seats=frozenset(seats), times=times, served=served)


def _at_home_too(found: Found, top: Entry, hinted: Collection[str]) -> bool:
    """The country that words speak for has a town of the name as well: Perth on the A9, deputies in Naples."""
    if top.country in hinted:
        return False
    towns = [entry for entry in found.entries if entry.level == "city" and entry.country in hinted]
    return any(entry.country == _BRITAIN or entry.population >= A_TOWN for entry in towns)


_BRITAIN = "GB"
A_TOWN = 15_000
"""Inhabitants of a town of the United States, which have hamlets of every name."""
_BRITISH = re.compile(
    r"\b(?:on|along|of|off) the [AB]\d{1,4}\b|\bPolice Scotland\b|\bPSNI\b|\bScottish (?:Fire|Ambulance)\b", re.ASCII
)


def british(document: Document) -> list[str]:
    """A hint that the story plays in Britain: how its roads and police are called."""
    text = document.article.text
    hinted = " the A" in text or " the B" in text or "Scot" in text or "PSNI" in text
    return [_BRITAIN] if hinted and _BRITISH.search(text) is not None else []


def american(document: Document) -> list[str]:
    """A hint that the story plays in the United States: how its police and courts are called."""
    text = document.article.text
    hinted = next(iter(_american_hints().starts(text)), None)
    return [] if hinted is None or _AMERICAN.search(text, max(0, hinted - 1)) is None else ["US"]


@cache
def _american_hints() -> Scanner:
    return Scanner(_AMERICAN_HINTS)


def province_of(entry: Entry) -> Province:
    """The country and the province that it lies in, or is."""
    return entry.country or "", entry.name if entry.level == "province" else entry.province


def certain(found: Found) -> Entry | None:
    """The one place of that name, or the country; None where it is ambiguous or stands alone, as Georgia is."""
    country = next((entry for entry in found.entries if entry.level == "country"), None)
    if country is not None and any(entry.level == "province" and entry.country == "US" for entry in found.entries):
        return None
    if not found.entries or found.spot.context == 0:
        return country
    if country is not None:
        return None if any(entry.level == "province" for entry in found.entries) else country
    if len(found.entries) == 1:
        return found.entries[0]
    first, *smaller = sorted(found.entries, key=lambda entry: -entry.population)
    great = any(entry.level == "city" and entry.population >= LARGE for entry in found.entries)
    if great and first.level == "district":
        first = next((entry for entry in smaller if entry.level == "city" and _of_its_own(entry, first)), first)
    others = [entry for entry in smaller if not (great and _of_its_own(entry, first))]
    least = DOMINANT * beside(first, others)
    called = bare(first.name) == found.spot.name.replace(" ", "")
    if not called and any(
        other.country != first.country or bare(other.name) == found.spot.name.replace(" ", "") for other in others
    ):
        return None
    return first if not others or first.population >= max(least, LARGE) else None


def _of_its_own(entry: Entry, other: Entry) -> bool:
    """A city and its own province or district."""
    return entry.name == other.name and province_of(entry) == province_of(other)


def beside(entry: Entry, others: Sequence[Entry]) -> int:
    """Inhabitants of the largest of the others; of all, where they are counties: many states have one of the name."""
    alike = [other.population for other in others if entry.level != "district" or other.level == "district"]
    return sum(alike) if entry.level == "district" else max(alike, default=0)


@lru_cache(MOST_KEPT)
def bare(name: str) -> str:
    """The name folded, in one word."""
    return fold(name).replace(" ", "")
