"""Parts of great cities that headlines name by a side: "North Baltimore" is no village of another state."""

import msgspec

from reconciler.data.gazetteer import Gazetteer
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.words import COMPASS

GREAT, VILLAGE = 300_000, 15_000
"""Inhabitants of a city whose parts headlines name, and of a town of the very name that may be meant beside it."""


def without_side(spot: Spot, gazetteer: Gazetteer) -> Spot:
    """The city alone, where a headline's name is a side of it, and a village's far off."""
    side, _, city = spot.name.partition(" ")
    if spot.in_sentence or side not in COMPASS or not _is_part(spot.name, city, gazetteer):
        return spot
    return msgspec.structs.replace(spot, name=city, start=spot.start + len(side) + 1)


def _is_part(name: str, city: str, gazetteer: Gazetteer) -> bool:
    entries = gazetteer.find(name)
    if not entries or any(entry.population >= VILLAGE for entry in entries):
        return False
    great = max(gazetteer.find(city), key=lambda entry: entry.population, default=None)
    known = great is not None and great.level == "city" and great.population >= GREAT
    return known and great is not None and all(entry.province != great.province for entry in entries)
