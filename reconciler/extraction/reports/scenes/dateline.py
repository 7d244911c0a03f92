"""The place that an agency's text is sent from is no place of the event, unless each item has its own."""

import re
from collections.abc import Sequence, Set

from reconciler.concepts.document import Document, Sentence
from reconciler.concepts.place import COARSE, Place
from reconciler.extraction.places.words import OCEANS

_WIDELY = re.compile(r"\b(?:across|throughout)\b(?! (?:the|this) (?:city|town)\b)", re.ASCII)
"""Said of more than the town that tells it."""
_AT_SEA = re.compile(
    r"\b(?:in|into|off|across|crossing|over) (?:the )?(?:[a-z-]{3,14} ){0,2}"
    rf"(?:{'|'.join(sorted(OCEANS))}|(?:[A-Z][a-z]+ ){{1,2}}(?:Sea|Ocean|Channel|Strait|Gulf)"
    r"|(?:Gulf|Bay|Strait) of [A-Z])",
    re.ASCII,
)
_SIDE = r"(?:north|south|east|west|central)(?:-?(?:east|west|central))?(?:ern)?"
_UNNAMED = re.compile(
    r"\b(?:in|on|at|struck|hit|near|stormed|attacked|outside|overran|entered) (?:an?|another|two|three|four|several)"
    r" (?:[a-z-]{3,14} ){0,3}(?:city|town|village|district|province|cities|towns|villages|districts|provinces)\b"
    r"(?! (?:council|hall|police|official))",
    re.ASCII,
)
"""A town that is named only later is not the one that tells of it."""
ITEMS = 3
"""So many paragraphs with a dateline of their own are a list of events."""


def datelines(document: Document) -> dict[int, int]:
    """Index of the sentence to the offset where its dateline ends, for every paragraph of the body that has one."""
    return {
        index: sentence.story
        for index, sentence in enumerate(document.sentences)
        if sentence.kind == "body" and _names_town(sentence)
    }


def _names_town(sentence: Sentence) -> bool:
    return sentence.dateline is not None and bool(sentence.dateline.towns)


def told_outside(
    places: Sequence[Place], end: int, words: str, *, wide: bool = False, again: Set[str] = frozenset()
) -> list[Place]:
    """The places but for those of the dateline, where the sentence names others than what holds them.

    A flood or an epidemic is `wide`: it strikes what holds the dateline's town, where the sentence names that. A town
    that the text names `again` may well lie in the region that the sentence tells of. In a text set in capitals only a
    place of the dateline's country is set against it.
    """
    sent = [place for place in places if place.end <= end]
    others = [place for place in places if place.end > end]
    if _in_capitals(others) and {place.country for place in sent}.isdisjoint(place.country for place in others):
        return list(places)
    if wide and others:
        return others
    held = {name for place in sent for name in (place.name, *place.within)}
    in_town = any(place.name in again for place in sent if place.level not in COARSE)
    if any(place.name not in held for place in others) or (not in_town and _in_a_region(others, words)):
        return others
    outside = at_sea(words) or any(told.search(words) is not None for told in (_WIDELY, _UNNAMED))
    outside = outside or any(is_seat(place.name, words) for place in sent)
    return others if outside else list(places)


def _in_capitals(places: Sequence[Place]) -> bool:
    """Named in a text set in capitals, where a word is easily taken for a place of another country."""
    return any(len(place.text) > ABBREVIATED and place.text.isupper() for place in places)


ABBREVIATED = 4
"""Letters that the first letters of a country may take."""


def is_seat(town: str, words: str) -> bool:
    """A body of the world or of its states sits in the town of the dateline, and speaks in its sentence."""
    return town in _SEATS and _BODY.search(words, 0, BODY_WITHIN) is not None


_SEATS = frozenset(("Geneva", "New York", "The Hague", "Vienna", "Brussels", "Strasbourg", "Addis Ababa"))
_BODY = re.compile(
    r"(?:^|[-–—)] )[^.;,]{0,48}\b(?:UN|U\.N\.|United Nations|Security Council|WHO|World Health Organi[sz]ation"
    r"|UNICEF|UNHCR|OCHA|IOM|OSCE|IAEA|Red Cross|Red Crescent|M[eé]decins Sans|human rights (?:office|chief)|NATO|EU"
    r"|European (?:Union|Commission|Parliament)|African Union|AU|ICC|International Criminal Court|OPCW)\b[^.;]{0,80}?"
    r" (?:said|says|condemn(?:s|ed)|denounc(?:es|ed)|warn(?:s|ed)|urged|demand(?:s|ed)|called|expressed|voiced|accused"
    r"|reported|announced|documented|estimated|was told|heard)\b"
)
BODY_WITHIN = 160
"""Characters of a sentence in which such a body has spoken."""


def at_sea(words: str) -> bool:
    """Told of what was struck or sank in waters: nobody sends a story from there."""
    return _AT_SEA.search(words) is not None


def _in_a_region(places: Sequence[Place], words: str) -> bool:
    """Told of a side or the coast of a country or province: "in eastern Sudan" is more than the town that tells it."""
    wide = tuple(place.text for place in places if place.level in COARSE)
    return bool(wide) and any(words.startswith(wide, told.end()) for told in _REGION.finditer(words))


_REGION = re.compile(
    rf"\b(?:[Ii]n (?:the )?(?:far |mostly |remote )?{_SIDE} |off (?:the )?(?:(?:{_SIDE} )?coasts? of )?)",
    re.ASCII,
)
