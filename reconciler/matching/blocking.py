"""Blocking: the keys under which a report meets its candidates, and which pairs of a block are compared.

A block is all reports that share a key. Where it is large, only its landmarks are compared with everyone: the first
`landmarks_of` those that may lead, in canonical order. So the work per report stays flat however many share a place
and a day, and which pairs are compared depends on the set of reports alone. Some reports only follow in a block: a
district follows in its province's, where reports that name no district lead, so that coarse reports meet fine ones
without every fine one meeting all others.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations, product

import msgspec

from reconciler.concepts.place import COARSE, WIDE
from reconciler.matching.names import folded, gist
from reconciler.matching.profile import Profile
from reconciler.matching.rarity import NAME_BITS
from reconciler.matching.wholes import is_whole, whole_keys

LANDMARKS = 12
"""Reports of one block that are compared with all others of it: of a town's, whose trials come long after crimes."""
FEWER_LANDMARKS: Mapping[str, int] = {
    "day": 8,
    "month": 8,
    "name": 8,
    "published": 6,
    "count": 4,
    "country": 4,
    "heard": 2,
    "two": 2,
    "province": 4,
    "yearly": 4,
    "whole": 4,
}
"""The same of other blocks, by the first word of their keys: the more news falls into one by accident, the fewer."""
STORY_DAYS = 6
"""Reports published within so many days meet by place and by rare names, whatever date was read."""
COARSE_DAYS = 30
"""Main reports published within so many days meet by province, and all meet those that name nothing so fine."""
FOLLOWED_DAYS = 400
"""Reports published within so many days meet by town: trials follow their crimes by a year."""
MOST_PLACES = 2
MOST_DAYS = 4
LONGEST = 62
"""Days: what is dated no finer than this finds its candidates by names alone."""
MOST_NAMES = 24
MOST_PLACED = 8
MOST_PAIRED = 5
MOST_HEARD = 12
MOST_NEAR = 6
MOST_NEAREST = 3
MOST_NAMED_DAYS = 3
TELLING = 5
FIRST, LAST = date.min.toordinal(), date.max.toordinal()
"""The days of the calendar, counted."""


class BlockKey(msgspec.Struct, frozen=True, order=True, gc=False):
    """A key of a report, and whether the report may be a landmark there."""

    name: str
    leads: bool = True


def block_keys(profile: Profile) -> tuple[BlockKey, ...]:
    """The keys of one report, sorted, each once; where it would both lead and follow, it leads."""
    return tuple(BlockKey(name, leads) for name, leads in sorted(led(profile).items()))


def led(profile: Profile) -> Mapping[str, bool]:
    """The same by name, unsorted: whether the report may be a landmark there."""
    found: dict[str, bool] = {}
    for keys in (_by_time, _by_country, _by_province, _by_anniversary, by_whole):
        for name, leads in keys(profile):
            found[name] = leads or found.get(name, False)
    for names in (_by_publication, _by_name, _by_figure):
        found.update(dict.fromkeys(names(profile), True))
    return found


def _by_time(profile: Profile) -> Iterator[tuple[str, bool]]:
    """Place and day; place and month for what is dated no finer, which the finer ones follow."""
    days = profile.days
    if days is None:
        yield from ((name, True) for name in _by_named_day(profile))
        return
    if days[1] - days[0] > LONGEST:
        return
    fine = profile.fine or days[1] - days[0] < MOST_DAYS
    countries = _countries(profile)
    months = sorted({date.fromordinal(day).isoformat()[: len("2015-01")] for day in days})
    for place, leads in _places(profile):
        if fine:
            yield from ((f"day {place} {day}", leads) for day in range(days[0], days[1] + 2))
        if place not in countries:
            yield from ((f"month {place} {month}", leads and not fine) for month in months)


def _by_country(profile: Profile) -> Iterator[tuple[str, bool]]:
    """Country and day: two towns of one province may be one scene, and a town may have two names."""
    if profile.days is None or not profile.fine:
        return
    first, last = profile.days
    for name in sorted({place.within[-1] if place.within else place.folded for place in profile.places}):
        yield from ((f"country {gist(name)} {day}", True) for day in range(first, last + 2))


def _by_named_day(profile: Profile) -> Iterator[str]:
    """Place and each of the last days that the text of an undated report names."""
    named = sorted(day for day in profile.dates if day <= profile.day)[-MOST_NAMED_DAYS:]
    near = _near(profile)[:MOST_NEAREST]
    yield from (f"day {gist(place)} {day}" for place in near for day in named)


def _places(profile: Profile) -> Iterator[tuple[str, bool]]:
    """Names that a report stands under: it leads under its own, or under none where it names no place."""
    for place in profile.places[:MOST_PLACES]:
        yield gist(place.folded), True
        yield from ((gist(holder), False) for holder in place.within)
    yield "", not profile.places


def _countries(profile: Profile) -> frozenset[str]:
    """Names too wide for a month: a country's, and none at all."""
    return frozenset({"", *(gist(place.within[-1]) for place in profile.places if place.country and place.within)})


def _by_publication(profile: Profile) -> Iterator[str]:
    """Place and publication, within days and within a year: whatever date was read."""
    if profile.kind == "background":
        return
    near = [gist(place) for place in _near(profile)]
    for place in near[:MOST_NEAREST]:
        yield from (f"published {place} {window}" for window in _windows(profile.day, STORY_DAYS))
    for place in near:
        yield from (f"town {place} {window}" for window in _windows(profile.day, FOLLOWED_DAYS))


def _by_province(profile: Profile) -> Iterator[tuple[str, bool]]:
    """Province and publication within a month: where both the town and the day were misread, or are not told."""
    if profile.kind == "background" or not profile.primary or is_whole(profile):
        return
    provinces = {gist(place.province) for place in profile.places[:MOST_PLACES] if place.level not in WIDE}
    for window in _windows(profile.day, COARSE_DAYS):
        yield f"province  {window}", not provinces
        yield from ((f"province {name} {window}", True) for name in provinces)


def _by_anniversary(profile: Profile) -> Iterator[tuple[str, bool]]:
    """Place and day of the year: on it, or beside it, is told what happened on it years ago."""
    if not profile.primary:
        return
    if profile.days is not None and profile.fine:
        places, days = [place.folded for place in profile.places[:MOST_PLACES]], [profile.days[0]]
    else:
        near = (name for place in profile.places[:MOST_PLACES] for name in (place.folded, *place.below_country))
        places, days = list(near), [day for day in range(profile.day - 1, profile.day + 2) if FIRST <= day <= LAST]
    told = {date.fromordinal(day).strftime("%m-%d") for day in days}
    yield from ((f"yearly {gist(place)} {day}", profile.fine) for place, day in product(places, sorted(told)))


def _by_name(profile: Profile) -> Iterator[str]:
    """Names, and two rare names, whenever told; one rare name, for days."""
    people = tuple(dict.fromkeys((*profile.people, *profile.names)))[:MOST_NAMES]
    yield from (f"name {name}" for name in people)
    near = list(dict.fromkeys(map(gist, _near(profile))))[:MOST_NEAREST]
    names = list(dict.fromkeys(gist(folded(word)) for word, bits in profile.words.items() if bits >= NAME_BITS))
    heard = list(dict.fromkeys((*near, *names, *sorted(set(map(gist, profile.spoken))))))[:MOST_HEARD]
    yield from (f"heard {name} {window}" for name in heard for window in _windows(profile.day, STORY_DAYS))
    pairs = (*product(near, names[:MOST_PLACED]), *combinations(names[:MOST_PAIRED], 2))
    yield from (f"two {min(pair)} {max(pair)}" for pair in pairs if pair[0] != pair[1])


def _near(profile: Profile) -> tuple[str, ...]:
    """Places below province level: the report's own first, then others that its text names."""
    own = [place.folded for place in profile.places if place.level not in COARSE]
    return tuple(dict.fromkeys((*own, *sorted(profile.mentioned))))[:MOST_NEAR]


def _by_figure(profile: Profile) -> Iterator[str]:
    """A telling number and a day: whatever place was read."""
    days = profile.days
    if days is None or not profile.fine:
        return
    for outcome, count in profile.counts.items():
        if count.stated is not None and count.stated >= TELLING:
            yield from (f"count {outcome} {count.stated} {day}" for day in range(days[0], days[1] + 2))


def by_whole(profile: Profile) -> Iterator[tuple[str, bool]]:
    """Place and week: what sums up several leads there, and its parts follow."""
    leads = is_whole(profile)
    yield from ((key, leads) for key in whole_keys(profile))


def _windows(day: int, length: int) -> tuple[int, int]:
    """Two overlapping windows, so that days up to `length` apart share at least one."""
    return day // length, day // length + 1


def landmarks_of(name: str) -> int:
    """How many of a block's leaders are compared with all others of it."""
    return FEWER_LANDMARKS.get(name.partition(" ")[0], LANDMARKS)
