"""Names of people named in full: alone, such a name is the person, not the town that is called alike."""

import re
from collections.abc import Iterable, Sequence

from reconciler.concepts.document import Document
from reconciler.extraction.never_places import NEVER_PLACES
from reconciler.extraction.places.lookup import SURE, Found
from reconciler.extraction.places.words import BODIES, COMPASS, KINDS, NO_PLACE

WELL_KNOWN = 200_000
"""Inhabitants from which a city is more than anybody's surname."""
_PLACE_WORDS = BODIES | COMPASS | KINDS.keys() | NEVER_PLACES | NO_PLACE


def surnames(found: Iterable[Found]) -> frozenset[str]:
    """Last words of names of two or three words that are no place, and hold no word for one; headlines tell none."""
    names = (each.spot for each in found if not each.entries)
    full = (spot.name.split() for spot in names if spot.kind is None and spot.in_sentence)
    return frozenset(words[-1] for words in full if len(words) in (2, 3) and _no_place(words) and words[-1].isalpha())


def _no_place(words: Sequence[str]) -> bool:
    """No word for a place is among them; an initial is none."""
    return _PLACE_WORDS.isdisjoint(word for word in words if len(word) > 1)


def forenames(document: Document, found: Iterable[Found]) -> frozenset[str]:
    """First words of names of two words that are no place, whose age is told behind them: "Devon Kos, 7, died"."""
    names = (each.spot for each in found if not each.entries and each.spot.in_sentence)
    aged = (spot for spot in names if _AGED.match(document.article.field_text(spot.field), spot.end) is not None)
    return frozenset(words[0] for spot in aged if len(words := spot.name.split()) > 1)


_AGED = re.compile(r", (?:an? )?(?:1?\d?\d|\d{1,2}[ -](?:year|month)s?[ -]old)(?:, |\.)", re.ASCII)
"""Behind a name and before a comma, a person's age."""


def without_people(document: Document, found: Sequence[Found]) -> list[Found]:
    """Names without those of people; a town that bears a surname is kept where something is told to be in it."""
    towns = {each.spot.name for each in found if each.entries and each.spot.only_inside}
    families = surnames(found) - towns
    called = forenames(document, found) - towns
    return [
        each
        for each in found
        if (each.spot.name not in families or _well_known(each))
        and (each.spot.name not in called or each.spot.context == SURE)
    ]


def _well_known(found: Found) -> bool:
    known = max((entry.population for entry in found.entries), default=0)
    return (known >= WELL_KNOWN and not found.spot.taken) or found.spot.kind is not None
