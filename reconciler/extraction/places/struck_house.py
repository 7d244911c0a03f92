"""The town that a house is called by, where the house itself was struck: "a strike on Kassala Teaching Hospital"."""

import re

import msgspec

from reconciler.concepts.document import Document
from reconciler.data.gazetteer import Entry, Gazetteer
from reconciler.extraction.places.lookup import SURE, Found, look_up
from reconciler.extraction.places.votes import DOMINANT

TOWN = 80_000
"""Inhabitants from which a house is called by a town, and not by a person of the same name."""
REACH = 64
"""Characters before a house in which it is told that it was struck."""
_MOST = 3
"""Words of a town's name."""
_HOUSE = re.compile(
    r" (?:(?:general|central|teaching|maternity|children's|children’s|civil|main|military|national|state|district"
    r"|provincial|regional|referral|university|medical|grand|great|cancer|trauma|engineering) ){0,2}"
    r"(?:hospital|clinic|university|college|cathedral|mosque|prison|jail|madrasa|seminary|barracks)(?: college)?$"
)
"""All that stands behind the town in the name of a house, folded."""
_STRUCK = re.compile(
    r"\b(?:(?:strike|attack|raid|assault|bomb|bombing|blast|explosion|shelling|siege|massacre|stampede|riot|fire|shooting"
    r"|drone|rocket|missile)s? (?:[a-z-]{2,12} ){0,2}(?:on|at|in|inside|hit|struck)"
    r"|storm(?:ed|ing)|attack(?:ed|ing)|hit|struck|bomb(?:ed|ing)|shell(?:ed|ing)|torch(?:ed|ing)|besieg(?:ed|ing)"
    r"|raid(?:ed|ing)|target(?:ed|ing)|destroy(?:ed|ing)|damag(?:ed|ing)) (?:the )?$",
    re.ASCII | re.IGNORECASE,
)


def of_struck_house(document: Document, found: Found, gazetteer: Gazetteer) -> Found:
    """The town alone, where it is clear which is meant; what was found where the house was not struck."""
    spot = found.spot
    house = _HOUSE.search(spot.name) if not found.entries else None
    if house is None or not 0 < spot.name.count(" ", 0, house.start() + 1) <= _MOST:
        return found
    text = document.article.field_text(spot.field)
    if _STRUCK.search(text, max(0, spot.start - REACH), spot.start) is None:
        return found
    words = spot.name.count(" ", 0, house.start() + 1)
    printed = " ".join(text[spot.start : spot.end].split(" ")[:words])
    name = spot.name[: house.start()]
    town = look_up(
        msgspec.structs.replace(spot, name=name, end=spot.start + len(printed), context=SURE), gazetteer, printed
    )
    return town if _one_town(town.entries) else found


def _one_town(entries: tuple[Entry, ...]) -> bool:
    """One by far the largest so called, and not American: schools and hospitals there are called by towns far away."""
    towns = [entry for entry in entries if entry.level == "city"]
    largest = max(towns, key=lambda entry: entry.population, default=None)
    if largest is None or largest.population < TOWN or largest.country == "US":
        return False
    return all(
        entry.population * DOMINANT < largest.population for entry in entries if entry.country != largest.country
    )
