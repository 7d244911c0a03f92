"""Names that no gazetteer holds, which the text itself makes places: "X district", "at X, Osun", "12 died at X"."""

import re

import msgspec

from reconciler.concepts.document import Document
from reconciler.extraction.nationalities import NATIONALITIES
from reconciler.extraction.places.around import QUARTERS
from reconciler.extraction.places.harmed_at import harmed_at, is_camp
from reconciler.extraction.places.holders import holders_of, state_of
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.votes import american
from reconciler.extraction.places.words import COASTS, COMPASS, KEEPS_UNKNOWN, NATIONS, NO_PLACE
from reconciler.extraction.words import SMALL_NUMBERS, WEEKDAY

_BESIDE = frozenset(
    {", near", ", close to", ", outside", ", not far from", ", on the edge of", ", on the outskirts of"}.union(
        f", {side} of" for side in ("north", "south", "east", "west")
    )
)
"""Between an unknown place and the known one that says where it lies."""
_COUNTED = re.compile(
    rf"\b(?:\d{{1,4}}|{'|'.join(SMALL_NUMBERS)})(?: (?:people|others|more|villagers|civilians|men))?"
    r"(?: (?:died|were killed|killed|dead|drowned|were shot))? at $"
    r"|\b(?:landing|port|harbou?r|outskirts|vicinity|edge|resort|camp|slum|oasis|locality|junction|jetty|coast"
    r"|coastline|shores?|waters|island|islet) of $"
    r"|\b(?:base|outpost|checkpoint|garrison|mine|camp|landslide|avalanche|derailment|collision|massacre|stampede"
    r"|ambush|beach|bend|crossing|bridge|junction|dam|quarry|pond|stadium) (?:at|near) $"
    r"|\b(?:clashes|fighting|battles?|skirmish(?:es)?) (?:[a-z-]{3,14} ){0,5}(?:at|near) $"
    r"|(?:\b|(?<=\d))(?:miles|km|kilomet(?:re|er)s) (?:north|south|east|west)(?:-?(?:east|west))? of $",
    re.ASCII | re.IGNORECASE,
)
_OF_A_TOWN = re.compile(r" (?:port |resort |border )?(?:city|town|village|port|resort|island) of [A-Z]", re.ASCII)
_AT = (" at ", " of ")
COUNT_REACH = 48
_NO_UNKNOWN = NO_PLACE | NATIONALITIES.keys()
_BODY = frozenset(
    "ministry department directorate agency office committee council party commission congress senate union front"
    " labour assembly parliament corps guard guards movement premier police school fire health judicial congressional"
    " electoral utility".split()
)
"""Words in the name of what governs a place."""
_AREA = re.compile(r" (?:area|locality|bazaar) (?:of|in) [A-Z]| tribal (?:district|area|region)\b", re.ASCII)
_GENITIVES = frozenset(("'s", "’s"))
_GOES_ON = re.compile(
    r"$|[.,;]|[ \u00a0](?:and|on|when|after|as|late|early|before|during|where|with|who|which|has|have|was|were|over|at"
    rf"|in|by|last|that|this|(?i:{WEEKDAY}))\b",
    re.ASCII,
)
"""After a place's name; after that of a body or a band, a noun may stand as well."""


_NUMBERED = re.compile(r" \d{1,3}(?:[,.;)]|$| (?:near|in|on|at|and|where|which|is|was|when|after)\b)", re.ASCII)
"""Behind a name that a number belongs to: "Tower 22, near the border"."""


_BEFORE_NUMBERED = (" at ", " to ")
_BEFORE_UNKNOWN = (*_BEFORE_NUMBERED, " near ", " in ", " outside ")
"""Before what a number goes on with: "near Exit 7"."""
_NUMBERED_VILLAGE = re.compile(r" (?:No\.? ?)?\d{1,4}[ /-]{0,1}[A-Z]{1,2}\b", re.ASCII)
"""Behind what villages of canals are called by: "Chak 12/GB"."""


def told_place(document: Document, before: Found | None, each: Found, after: Found | None) -> Found | None:
    """The name as it is, if a gazetteer holds it; as sure a place, if the text makes it one; else None."""
    text = document.article.field_text(each.spot.field)
    if _NUMBERED_VILLAGE.match(text, each.spot.end) is not None:
        return None
    numbered = _BEFORE_NUMBERED if each.entries else _BEFORE_UNKNOWN
    if text.endswith(numbered, 0, each.spot.start) and _NUMBERED.match(text, each.spot.end) is not None:
        return None
    if not each.entries and " and the " in each.spot.name:
        return None
    if not each.entries and (_of_a_town(document, each.spot) or is_station(document, each.spot)):
        return None
    if each.entries or _marked(document, each.spot) or _owned(document, before, each.spot):
        return each
    if not each.spot.in_sentence:
        return None
    inside = _counted_at(document, each.spot) or _put_inside(document, each, after)
    told = (_is_water_or_peak, _is_nation, _before_territory, _listed, is_camp, harmed_at)
    inside = inside or any(tells(document, each.spot) for tells in told)
    if not inside and not _so_far_from(document, each.spot):
        return None
    return Found(msgspec.structs.replace(each.spot, context=2), each.entries)


def is_station(document: Document, spot: Spot) -> bool:
    """News is called by it: "Herat TV"."""
    return _STATION.match(document.article.field_text(spot.field), spot.end) is not None


_STATION = re.compile(r" (?:News|news|NEWS|TV|Television|Radio)\b", re.ASCII)


def _of_a_town(document: Document, spot: Spot) -> bool:
    """A coast that describes a town named behind it: "the Gulf Coast city of Oru"."""
    if spot.name.rpartition(" ")[2] not in COASTS:
        return False
    return _OF_A_TOWN.match(document.article.field_text(spot.field), spot.end) is not None


def _marked(document: Document, spot: Spot) -> bool:
    """The text itself makes an unknown name a place: "X district", "X, Ohio", "in X"."""
    words = spot.name.split()
    if spot.called in KEEPS_UNKNOWN and _BODY.isdisjoint(words):
        return True
    if state_of(document, spot) is not None or is_post(spot):
        return True
    if spot.context and _AREA.match(document.article.field_text(spot.field), spot.end) is not None:
        return spot.in_sentence and _NO_UNKNOWN.isdisjoint(words) and not american(document)
    if spot.called in QUARTERS or (len(words) > 1 and words[-1] == "valley" and spot.context):
        return spot.in_sentence and not american(document)
    return spot.only_inside and spot.in_sentence and _NO_UNKNOWN.isdisjoint(words)


def _before_territory(document: Document, spot: Spot) -> bool:
    """The text puts it, or a list that it begins or ends, into a territory."""
    if not spot.context or not _NO_UNKNOWN.isdisjoint(spot.name.split()):
        return False
    return _OF_TERRITORY.match(document.article.field_text(spot.field), spot.end) is not None


_OF_TERRITORY = re.compile(
    r"(?:, [A-Z][\w'’-]{1,24}){0,3}(?:,? and [A-Z][\w'’-]{1,24})?, in (?:the )?(?:[a-z]{3,16} )?[A-Z][\w'’-]{1,24}"
    r"(?: [A-Z][\w'’-]{1,24})? (?:territory|district|area|zone|region|county|province|department|municipality|state)\b"
)
"""Behind one or the first of several villages: "Masala and Mahini, in the Beni territory"."""


def _listed(document: Document, spot: Spot) -> bool:
    """One more of a list that the text calls so: "the districts of Jajarkot and West Rukum"."""
    text = document.article.field_text(spot.field)
    if not text.endswith((" and ", ", "), 0, spot.start) or not _NO_UNKNOWN.isdisjoint(spot.name.split()):
        return False
    return _LIST.search(text, max(0, spot.start - LIST_REACH), spot.start) is not None


_LISTED_NAME = r"[A-Z][\w'’-]{1,24}(?: [A-Z][\w'’-]{1,24})?"
_LIST = re.compile(
    rf"\b(?:districts|provinces|villages|towns|cities) of (?:the )?{_LISTED_NAME}(?:(?:,|,? and) {_LISTED_NAME}){{0,5}}"
    r"(?:,|,? and) $"
)
LIST_REACH = 160
"""Characters before a name in which such a list begins."""


def _so_far_from(document: Document, spot: Spot) -> bool:
    """It is measured from another place: "struck Baeti, about 30 kilometres from Beni"; in America a tavern is so."""
    if not spot.context or not _NO_UNKNOWN.isdisjoint(spot.name.split()):
        return False
    return _MEASURED.match(document.article.field_text(spot.field), spot.end) is not None and not american(document)


_MEASURED = re.compile(
    r",? (?:(?:about |some |roughly |around |nearly )?\d{1,4}|a few|several) ?(?:km|kms|kilomet(?:re|er)s|miles)"
    r"(?: \([^()]{1,16}\))?(?: away\b"
    r"|(?: (?:to the )?(?:north|south|east|west|northeast|northwest|southeast|southwest))? (?:of|from) (?:the )?[A-Z])",
    re.ASCII,
)


def _put_inside(document: Document, each: Found, after: Found | None) -> bool:
    """An unknown name behind "at" or "off" that the text puts into a place known: "at Oru-Ile, Osun"."""
    spot = each.spot
    if after is None or not after.entries or not spot.context or spot.called:
        return False
    if not _NO_UNKNOWN.isdisjoint(spot.name.split()) or after.spot.field != spot.field:
        return False
    if max(after.entries, key=lambda entry: entry.population).country == "US":
        return False
    between = document.article.field_text(spot.field)[spot.end : after.spot.start]
    inside = between.strip() in _BESIDE or (spot.context > 1 and 0 in holders_of(document, (each, after)))
    return inside and not american(document)


def _counted_at(document: Document, spot: Spot) -> bool:
    """Where some of the dead are counted: "26 died at Oru-Ile and twelve at Kaba"; not a shop of an American town."""
    before = document.article.field_text(spot.field)[max(0, spot.start - COUNT_REACH) : spot.start]
    if not before[-4:].lower().endswith(_AT) or not _NO_UNKNOWN.isdisjoint(spot.name.split()):
        return False
    return _COUNTED.search(before) is not None and not american(document)


def _is_water_or_peak(document: Document, spot: Spot) -> bool:
    """A lake or a mountain that no gazetteer of towns holds; American ones lie beside a town that is named as well."""
    named = spot.name.startswith(("lake ", "mount ")) and NO_PLACE.isdisjoint(spot.name.split())
    return named and spot.context > 0 and not american(document)


def _is_nation(_: Document, spot: Spot) -> bool:
    """The land of a people of their own, behind its article or where only places stand."""
    return spot.context > 0 and spot.name.endswith(NATIONS) and spot.name.count(" ") > 1


def is_post(spot: Spot) -> bool:
    """A fort or a camp, which is no town that a gazetteer holds; in a headline a camp may be one of summer."""
    posts = ("fort ", "camp ") if spot.in_sentence else "fort "
    return spot.context == 2 and spot.name.startswith(posts) and NO_PLACE.isdisjoint(spot.name.split())


def _owned(document: Document, before: Found | None, spot: Spot) -> bool:
    """An unknown name that a country told as where it was holds: "in Iraq's Hawrajan"."""
    if before is None or not before.spot.only_inside or before.spot.field != spot.field or not spot.in_sentence:
        return False
    if not any(entry.level in ("country", "province") for entry in before.entries):
        return False
    if not _NO_UNKNOWN.isdisjoint(spot.name.split()) or not _BODY.isdisjoint(spot.name.split()):
        return False
    text = document.article.field_text(spot.field)
    first, *others = text[before.spot.end : spot.start].split() or [""]
    return first in _GENITIVES and COMPASS.issuperset(others) and _GOES_ON.match(text, spot.end) is not None
