"""Parts told alone: one article sums up a wave of attacks or a storm, another tells of one attack or village of it.

The two are never one event. The part is held by the whole where the head of the one sums up several, the other tells
of less, on a day of it, at a place that the first one names, and is nothing that could not belong to it.
"""

from collections.abc import Iterable, Iterator

from reconciler.concepts.event import ReportRef
from reconciler.concepts.place import COARSE
from reconciler.extraction.happenings import DEEDS, DISASTERS
from reconciler.matching.names import joined
from reconciler.matching.profile import COUNTED, Profile
from reconciler.matching.told.causes import go_together

WEEK = 7
LONGEST = 31
"""Days: what lasted longer is no one wave."""
UNTOLD = 7
"""Days before publication that a sum may reach back where its text prints no day of its own."""
MOST_PARTS = 100
"""Parts of one whole that are held by it, and `MOST_WHOLES` wholes that one part may be of: one wave of attacks is told
of by thousands, and each that comes must not call them all up."""
MOST_WHOLES = 4
PARTED = -1_000.0
"""Put to the bits of a part and its whole where one number is kept of a pair; no evidence weighs so much."""
MOST_OWN = 3
MOST_NAMED = 24


def is_whole(profile: Profile) -> bool:
    """Its article mainly tells of several attacks, or of several places struck."""
    return profile.primary and (profile.sums_up or profile.umbrella)


def whole_keys(profile: Profile) -> Iterator[str]:
    """Names, by place and week, under which wholes and their parts find each other."""
    days = _reach(profile)
    if days is None:
        return
    names = _named(profile) if is_whole(profile) else _own(profile)[:MOST_OWN]
    for name in names:
        yield from (f"whole {joined(name)} {week}" for week in range(days[0] // WEEK, days[1] // WEEK + 1))


def is_part(one: Profile, whole: Profile) -> bool:
    """The one report tells, in another article, of a part of what the whole sums up."""
    if not is_whole(whole) or is_whole(one) or not one.primary or one.article == whole.article:
        return False
    return _in_its_days(one, whole) and _may_belong(one, whole) and _tells_less(one, whole) and _is_named(one, whole)


def are_part_and_whole(one: Profile, other: Profile) -> bool:
    """Either is a part of the other."""
    if is_whole(one) == is_whole(other):
        return False
    return is_part(other, one) if is_whole(one) else is_part(one, other)


def kept_bits(bits: float, one: Profile, other: Profile) -> float:
    """The one number that is kept of a pair: its bits, and whether it is of a part and its whole."""
    return bits + PARTED if are_part_and_whole(one, other) else bits


def told_bits(kept: float) -> tuple[float, bool]:
    """The bits of a pair, and whether it is of a part and its whole, from the one number kept of it."""
    return (round(kept - PARTED, 6), True) if kept < PARTED / 2 else (kept, False)


def nearest_of(profile: Profile, parted: Iterable[ReportRef], *, more: int = 0) -> list[ReportRef]:
    """Of the reports that a report is a part or the whole of, those that count, and so many `more`."""
    return sorted(parted)[: (MOST_PARTS if is_whole(profile) else MOST_WHOLES) + more]


def _reach(profile: Profile) -> tuple[int, int] | None:
    """The days within which the parts of a whole lie, one more at either end; of another report, its first day."""
    days = profile.days
    if days is None or not profile.primary:
        return None
    if not is_whole(profile):
        return (days[0], days[0]) if profile.fine else None
    return (days[0] - (UNTOLD if profile.derived else 1), days[1] + 1) if days[1] - days[0] <= LONGEST else None


def _in_its_days(one: Profile, whole: Profile) -> bool:
    days, reach = _reach(one), _reach(whole)
    return days is not None and reach is not None and reach[0] <= days[0] <= reach[1]


def _may_belong(one: Profile, whole: Profile) -> bool:
    """No bomb belongs to a flood, no flood to a raid, and nothing to what had another cause."""
    if one.causes and whole.causes and not go_together(one.causes, whole.causes):
        return False
    kinds = {one.type, whole.type}
    return kinds.isdisjoint(DEEDS) or kinds.isdisjoint(DISASTERS)


def _tells_less(one: Profile, whole: Profile) -> bool:
    """Of no outcome that both count does it give as many."""
    kinds = [kind for kind in COUNTED if kind in one.counts and kind in whole.counts]
    both = ((one.counts[kind].stated, whole.counts[kind].stated) for kind in kinds)
    return all(few is None or not many or few < many for few, many in both)


def _is_named(one: Profile, whole: Profile) -> bool:
    """The whole names a place of it, besides the one place that it is all told of, or prints one of its figures."""
    shared = one.fine_names & (whole.fine_names | whole.spoken | set(whole.mentioned))
    only = whole.fine_names if len(whole.places) == 1 else frozenset[str]()
    return bool(shared - only) or (bool(shared) and _prints_its_figure(one, whole))


def _prints_its_figure(one: Profile, whole: Profile) -> bool:
    told = {number for count in whole.counts.values() for number in count.told}
    return any(one.counts[kind].stated in told for kind in COUNTED if kind in one.counts)


def _own(profile: Profile) -> tuple[str, ...]:
    """Its places below province level."""
    return tuple(place.folded for place in profile.places if place.level not in COARSE)


def _named(profile: Profile) -> tuple[str, ...]:
    """All that its text names that may be a place."""
    names = (*_own(profile), *sorted(profile.mentioned), *sorted(profile.spoken))
    return tuple(dict.fromkeys(names))[:MOST_NAMED]
