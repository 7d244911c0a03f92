"""Surnames of people named in full: alone, such a name is the person, not the town that is called alike."""

from collections.abc import Iterable, Sequence

from reconciler.extraction.never_places import NEVER_PLACES
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.words import BODIES, COMPASS, KINDS, NO_PLACE

WELL_KNOWN = 200_000
"""Inhabitants from which a city is more than anybody's surname."""
_PLACE_WORDS = BODIES | COMPASS | KINDS.keys() | NEVER_PLACES | NO_PLACE


def surnames(found: Iterable[Found]) -> frozenset[str]:
    """Last words of names of two or three words that are no place, and hold no word for one; headlines tell none."""
    names = (each.spot for each in found if not each.entries)
    full = (spot.name.split() for spot in names if spot.kind is None and spot.in_sentence)
    return frozenset(
        words[-1] for words in full if len(words) in (2, 3) and _PLACE_WORDS.isdisjoint(words) and words[-1].isalpha()
    )


def without_people(found: Sequence[Found]) -> list[Found]:
    """Names without those of people; a town that bears a surname is kept where something is told to be in it."""
    towns = {each.spot.name for each in found if each.entries and each.spot.only_inside}
    people = surnames(found) - towns
    return [each for each in found if each.spot.name not in people or _well_known(each)]


def _well_known(found: Found) -> bool:
    known = max((entry.population for entry in found.entries), default=0)
    return (known >= WELL_KNOWN and not found.spot.taken) or found.spot.kind is not None
