"""How the places of two reports lie to each other; names are compared fuzzily."""

from functools import lru_cache
from math import asin, cos, inf, radians, sin, sqrt

from rapidfuzz.distance import Indel

from reconciler.concepts.place import COARSE, WIDE
from reconciler.extraction.happenings import SPREADING
from reconciler.matching.names import bones, joined, skeleton
from reconciler.matching.profile import KnownPlace, Profile

LIKE = 0.76
"""Names at least this alike (normalised Indel similarity, written as one word) may be one name respelt."""
SAME_BONES = 0.6
"""The same, of names that share their consonants: Bayhan and Beihan."""
LIKE_LENGTH = 5
"""Shorter names differ by being other names."""
NEAR_KM = 30
EARTH_KM = 6_371
TOWN_AND_PARTS = 3
"""Places of two reports that tell of a town and of a part of it each."""
MOST_KEPT = 65_536
"""Pairs of places whose relation is kept: news comes back to the same few."""

RELATIONS = (
    "same",
    "respelt",
    "near",
    "holds",
    "named",
    "other parts",
    "one name",
    "same province",
    "holds widely",
    "same country",
    "other name",
    "province elsewhere",
    "country elsewhere",
    "abroad",
    "surely elsewhere",
    "namesake",
)
"""From most to least alike. Of all pairs of two reports' places the likest counts; if all lie apart, the least like."""
ELSEWHERE = frozenset(RELATIONS[RELATIONS.index("other name") :])
_OF_ONE_NAME = frozenset(("same", "respelt", "one name", "namesake"))
_RANK = {name: rank for rank, name in enumerate(RELATIONS)}


def best_relation(left: Profile, right: Profile) -> str | None:
    """How the two reports' places lie to each other; None where one names no place."""
    found = {relation(one, other) for one in left.places for other in right.places}
    if found.isdisjoint(_OF_ONE_NAME) and (_named(left, right) or _named(right, left)):
        found.add("named")
    best = min(found, key=_RANK.__getitem__, default=None)
    if best in ELSEWHERE:
        return max(found, key=_RANK.__getitem__)
    if best == "same country" and left.type == right.type and left.type in SPREADING:
        return "holds widely"
    return "other parts" if best in ("same", "holds") and _other_parts(left, right) else best


def _other_parts(left: Profile, right: Profile) -> bool:
    """Beside the town that both are told in, or that holds one, each names parts of it that the other does not."""
    if len(left.places) + len(right.places) < TOWN_AND_PARTS:
        return False
    one, other = left.fine_names, right.fine_names
    town = (one & other) | (one & right.holders) | (other & left.holders)
    ours, theirs = one - town, other - town
    return bool(ours and theirs and town) and ours.isdisjoint(right.mentioned) and theirs.isdisjoint(left.mentioned)


def _named(left: Profile, right: Profile) -> bool:
    """A place of the first report, below province level, is named somewhere in the other's text, or nearly so."""
    for name in left.fine_names:
        if name in right.mentioned or name in right.spoken or skeleton(name) in right.spoken:
            return True
    return False


@lru_cache(maxsize=MOST_KEPT)
def relation(left: KnownPlace, right: KnownPlace) -> str:
    """How two places lie to each other, one of `RELATIONS`."""
    if joined(left.folded) == joined(right.folded):
        return _same_name(left, right)
    if left.country and right.country and left.country != right.country:
        return "surely elsewhere" if left.certain and right.certain else "abroad"
    for inner, outer in ((left, right), (right, left)):
        if _holds(outer, inner):
            return "holds widely" if outer.level in WIDE else "holds"
    if _kilometres(left, right) <= NEAR_KM:
        return "near"
    return "respelt" if _respelt(left, right) else _elsewhere(left, right)


def _holds(outer: KnownPlace, inner: KnownPlace) -> bool:
    """It is named among what holds the other; a town that a county is called by holds none of the county's towns."""
    return outer.folded in inner.within and inner.within.count(outer.folded) > outer.within.count(outer.folded)


def _same_name(left: KnownPlace, right: KnownPlace) -> str:
    if _two_places(left, right) and _kilometres(left, right) > NEAR_KM:
        return "namesake" if left.certain and right.certain else "one name"
    levels = {left.level, right.level}
    if levels & WIDE:
        return "same country"
    return "same province" if levels == {"province"} else "same"


def _two_places(left: KnownPlace, right: KnownPlace) -> bool:
    """No province holds both, as far as both are known, or they lie in two countries."""
    provinces = _provinces(left), _provinces(right)
    countries = bool(left.country and right.country) and left.country != right.country
    return countries or (all(provinces) and provinces[0].isdisjoint(provinces[1]))


def _respelt(left: KnownPlace, right: KnownPlace) -> bool:
    """Alike names in one province; two places of known coordinates under different names are two."""
    one, other = joined(left.folded), joined(right.folded)
    known = left.latitude is not None and right.latitude is not None
    if known or COARSE & {left.level, right.level} or min(len(one), len(other)) < LIKE_LENGTH or one[0] != other[0]:
        return False
    return not _of_two_provinces(left, right) and _alike(one, other)


def _alike(one: str, other: str) -> bool:
    """Spelt nearly alike, or with other vowels between the same consonants."""
    similar = Indel.normalized_similarity(one, other)
    return similar >= LIKE or (similar >= SAME_BONES and bones(one) == bones(other))


def _of_two_provinces(left: KnownPlace, right: KnownPlace) -> bool:
    """The provinces told of both have other names, not other spellings of one."""
    ours, theirs = _provinces(left), _provinces(right)
    return bool(ours and theirs) and not any(_alike(joined(one), joined(other)) for one in ours for other in theirs)


def _elsewhere(left: KnownPlace, right: KnownPlace) -> str:
    if not _provinces(left) or not _provinces(right):
        return "other name"
    if left.certain and right.certain and _of_two_provinces(left, right):
        return "surely elsewhere"
    return "province elsewhere" if _provinces(left) & _provinces(right) else "country elsewhere"


def _provinces(place: KnownPlace) -> frozenset[str]:
    """What holds the place below its country, and the place itself where it is a province."""
    holders = place.below_country
    return frozenset((*holders, place.folded) if place.level == "province" else holders)


def _kilometres(left: KnownPlace, right: KnownPlace) -> float:
    """Great-circle distance (haversine); infinite where a coordinate is not known or a place is wide."""
    if COARSE & {left.level, right.level}:
        return inf
    if left.latitude is None or left.longitude is None or right.latitude is None or right.longitude is None:
        return inf
    north, east = radians(right.latitude - left.latitude), radians(right.longitude - left.longitude)
    across = cos(radians(left.latitude)) * cos(radians(right.latitude)) * sin(east / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(min(1.0, sin(north / 2) ** 2 + across)))
