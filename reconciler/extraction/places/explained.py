"""Names that no gazetteer holds, which the text explains right behind: "Geidam, in Yobe", "Bunagana, a border town"."""

import re

import msgspec

from reconciler.concepts.document import Document
from reconciler.data.fold import fold
from reconciler.data.gazetteer import Gazetteer
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.runs import NAME
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.words import TAKEN

_TOWN = re.compile(
    r", (?:an?|the) (?:[a-z-]{3,14} ){0,4}(?:town|village|city|district|port|suburb|border post|stronghold|settlement"
    r"|island)\b",
    re.ASCII,
)
_INSIDE = re.compile(r",(?: in)?(?: the)?(?: (?:[a-z-]{3,12}ern|central|neighbou?ring|nearby)){0,2} ", re.ASCII)
_WORD_BEFORE = re.compile(r"([a-z]{2,12}) $", re.ASCII)
_LOOK = 13
CERTAIN = 2
"""What stands around a name that only a place can have."""


def explained(document: Document, found: Found, gazetteer: Gazetteer) -> Found:
    """What was found, a name without an entry marked as a place where the text says what it is or where it lies."""
    if found.entries or not found.spot.in_sentence or not _is_explained(document, found.spot, gazetteer):
        return found
    return msgspec.structs.replace(found, spot=msgspec.structs.replace(found.spot, only_inside=True, context=CERTAIN))


def _is_explained(document: Document, spot: Spot, gazetteer: Gazetteer) -> bool:
    """Something was done in or to it, and the text says what it is or where it lies."""
    text = document.article.field_text(spot.field)
    if not text.startswith(",", spot.end):
        return False
    before = _WORD_BEFORE.search(text, max(0, spot.start - _LOOK), spot.start)
    if spot.context != CERTAIN and (before is None or before[1] not in TAKEN):
        return False
    if _TOWN.match(text, spot.end) is not None:
        return True
    inside = _INSIDE.match(text, spot.end)
    holder = NAME.match(text, inside.end()) if inside is not None else None
    return holder is not None and _holds(holder.group(), gazetteer)


def _holds(name: str, gazetteer: Gazetteer) -> bool:
    """A country, a province or a state."""
    bare = fold(name.removesuffix(" State").removesuffix(" Province"))
    return any(entry.level in ("country", "province") for entry in gazetteer.find(bare))
