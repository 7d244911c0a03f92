"""American counties told by their name alone, before those who serve one: "Pinellas detectives", "Nassau police"."""

import re

import msgspec

from reconciler.concepts.document import Document
from reconciler.data.gazetteer import Gazetteer
from reconciler.extraction.places.lookup import SURE, Found

AMERICA = "US"
TOWN = 15_000
"""Inhabitants of a town whose own police are meant beside a county of its name."""
_SERVE = re.compile(
    r" (?:(?P<county>[Dd]eputies|[Ss]heriff['’]s)|[Pp]olice|[Dd]etectives|[Ii]nvestigators)\b", re.ASCII
)
_COUNTY = " county"


def with_county(document: Document, found: Found, gazetteer: Gazetteer) -> Found:
    """The counties of its name before deputies; with them before police, where no American town is called so."""
    spot = found.spot
    behind = _SERVE.match(document.article.field_text(spot.field), spot.end)
    if behind is None or spot.kind is not None:
        return found
    towns = [entry for entry in found.entries if entry.country == AMERICA and entry.population >= TOWN]
    if towns and not behind["county"]:
        return found
    counties = [entry for entry in gazetteer.find(f"{spot.name}{_COUNTY}") if entry.country == AMERICA]
    if not counties:
        return found
    others = () if behind["county"] else found.entries
    return Found(msgspec.structs.replace(spot, context=SURE), (*others, *counties))
