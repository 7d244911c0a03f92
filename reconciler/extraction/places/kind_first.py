"""Names that begin with what the place is: "the City of Salem", "the Rural Municipality of Oru"."""

import re

import msgspec

from reconciler.concepts.document import Document
from reconciler.data.fold import fold
from reconciler.data.gazetteer import Gazetteer
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.words import KINDS, NO_PLACE

_KIND = re.compile(
    r"(?:(?:Rural|Regional|District) )?(?P<kind>City|Town|Village|Township|Municipality|Hamlet|County|Parish|District)"
    r" of (?=[A-Z])",
    re.ASCII,
)


def behind_kind(document: Document, spot: Spot, gazetteer: Gazetteer) -> Spot:
    """The name behind the word, which calls it so; the whole where the gazetteer has that: City of London."""
    if " of " not in spot.name:
        return spot
    text = document.article.field_text(spot.field)
    told = _KIND.match(text, spot.start, spot.end)
    if told is None or gazetteer.find(spot.name):
        return spot
    called, name = told["kind"].lower(), fold(text[told.end() : spot.end])
    if not NO_PLACE.isdisjoint(name.split()):
        return spot
    return msgspec.structs.replace(spot, name=name, start=told.end(), kind=KINDS[called], called=called)
