"""Towns of other countries that somebody only speaks in: "In London, the ministry said", "officials in Dubai said"."""

import re
from collections.abc import Sequence

from reconciler.concepts.document import Document
from reconciler.concepts.mention import within
from reconciler.concepts.place import Place
from reconciler.extraction.scanner import FIELDS

_SAID = (
    r"(?:said|says|told|confirmed|announced|vowed|condemned|called|offered|expressed|urged|ordered|promised|denied"
    r"|declined|reported|pledged)\b"
)
_OPENS = re.compile(r"(?:^|[\n.!?\"”] ?)(?:And |But |Meanwhile, )?(?:[Ii]n|[Aa]t) (?:the )?$")
_THEN_SPEAKS = re.compile(
    r",? (?:(?!killed|wounded|died|injured|exploded|blew|shot|hit|struck|attacked)[^.;,\n ]{1,20} ){1,9}?"
    rf"(?:[A-Z][^.;,\n ]{{1,20}}, )?{_SAID}",
    re.ASCII,
)
"""Who speaks, and nothing done before that."""
_SPOKE_IN = re.compile(
    rf"\b{_SAID}(?: on)?(?: [A-Z][a-z]{{2,6}}day)? (?:in|from|at) (?:the )?$"
    r"|\bspeaking (?:[a-z]+ ){0,3}(?:in|from|at) (?:the )?$",
    re.ASCII,
)
_SITS_IN = re.compile(
    r"\b(?:[Oo]fficials?|[Pp]olice|[Mm]inistry|[Aa]uthorities|[Gg]overnment|[Dd]iplomats?|[Ss]pokes(?:man|woman|person)"
    r"|[Hh]eadquarters|[Cc]ommand|[Ee]mbassy|[Aa]nalysts?|[Aa]ctivists?|[Aa]gency|[Oo]ffice"
    r"|[A-Z][a-z]{3,14}|[A-Z]{2,6})"
    r"(?: [a-z]{2,9}){0,3} in $",
    re.ASCII,
)
_SPEAKS = re.compile(rf",? (?:[a-z]{{2,12}} ){{0,3}}{_SAID}", re.ASCII)
REACH = 60
"""Characters before a town in which it is told that somebody speaks."""


def at_home(document: Document, places: Sequence[Place]) -> list[Place]:
    """The places but for such towns, where title and first paragraph say in which countries it was."""
    lands = {place.country for place in _opening(document, places) if place.country}
    if not lands:
        return list(places)
    return [
        place for place in places if place.country in lands or not place.country or not _only_spoken_in(document, place)
    ]


def _opening(document: Document, places: Sequence[Place]) -> list[Place]:
    """Those of the title, and of the first paragraph but its dateline."""
    bodies = [each for each in document.sentences if each.kind == "body"]
    heads = [each for each in document.sentences if each.kind == "title"]
    heads += [each for each in bodies if each.block == bodies[0].block]
    named = {field: [place for place in places if place.field == field] for field in FIELDS}
    return [place for each in heads for place in within(named[each.field], each.story, each.end)]


def _only_spoken_in(document: Document, place: Place) -> bool:
    text = document.article.field_text(place.field)
    before = text[max(0, place.start - REACH) : place.start]
    if _OPENS.search(before) is not None:
        return _THEN_SPEAKS.match(text, place.end) is not None
    if not before.endswith((" in ", " from ", " at ", " the ")):
        return False
    return _SPOKE_IN.search(before) is not None or (
        _SITS_IN.search(before) is not None and _SPEAKS.match(text, place.end) is not None
    )
