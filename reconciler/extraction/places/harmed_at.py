"""Names that no gazetteer holds, where people came to harm: "62 died at the Savo camp", "killing nine at Babusar"."""

import re

from reconciler.concepts.document import Document
from reconciler.extraction.nationalities import NATIONALITIES
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.votes import american
from reconciler.extraction.places.words import NO_PLACE

REACH = 80
"""Characters before a name in which harm is looked for."""
_NO_UNKNOWN = NO_PLACE | NATIONALITIES.keys()
_ENDS = re.compile(r"$|[.,;]|[ \u00a0](?:and|on|when|after|as|late|early|before|during|where|while|in|last)\b")


def is_camp(document: Document, spot: Spot) -> bool:
    """A camp that something happened in: "killed 62 people at the Savo camp", "in Savo refugee camp"."""
    text = document.article.field_text(spot.field)
    if not text.endswith(_IN_CAMP, 0, spot.start) or _CAMP.match(text, spot.end) is None:
        return False
    return spot.in_sentence and _NO_UNKNOWN.isdisjoint(spot.name.split()) and not american(document)


_CAMP = re.compile(
    r" (?:(?:refugees?|displacement|IDP|displaced people['’]s|military|army|mining|transit|prison|labou?r) )?camp\b"
)
_IN_CAMP = (" at the ", " in the ", " on the ", " at ", " in ")


def harmed_at(document: Document, spot: Spot) -> bool:
    """Where somebody was killed, by a name that is no building's: "killing nine tourists at Babusar"."""
    text = document.article.field_text(spot.field)
    if not spot.in_sentence or not spot.context or not text.endswith(" at ", 0, spot.start):
        return False
    words = spot.name.split()
    if not _NO_UNKNOWN.isdisjoint(words) or words[-1] in _BUILDINGS:
        return False
    if _ON_ROAD.match(text, spot.end) is not None:
        return not american(document)
    if _ENDS.match(text, spot.end) is None:
        return False
    before = text[max(0, spot.start - REACH) : spot.start]
    return _HARMED_AT.search(before) is not None and not american(document)


_ON_ROAD = re.compile(
    r"(?: (?:area|village|town|trading cent(?:re|er)|market|junction|bridge|toll plaza))?,? (?:on|along|off) the"
    r"(?: [a-z]{4,9})? [A-Z][\w'’-]{1,24}(?: [A-Z][\w'’-]{1,24}){0,2} (?i:expressway|highway|motorway|road)\b"
)
"""Behind a stretch of road where something happened: "at Oru on the Kaba-Leyte highway"."""
_HARMED_AT = re.compile(
    r"\b(?:kill(?:ed|ing|s)|died|drowned|buried|swept away|shot dead|crashed|derailed|capsized|sank|gunned down"
    r"|rolled|overturned|collided|plunged|skidded|collapsed|caved in)"
    r" (?:[a-z0-9-]{1,14} ){0,5}"
    r"(?:(?:on|along) the [A-Z][\w'’-]{1,24}(?: [A-Z][a-z]{2,10}){0,2} (?i:expressway|highway|motorway|road) )?at $",
    re.ASCII,
)
_BUILDINGS = frozenset(
    "hospital school university college airport stadium hotel mosque church temple mall centre center clinic club bar"
    " restaurant station theatre theater prison jail barracks academy institute plaza tower house market zoo cinema"
    " court park festival arena gate palace embassy".split()
)
