"""The place that an agency's text is sent from is no place of the event, unless each item has its own."""

import re
from collections.abc import Sequence

from reconciler.concepts.document import Document, Sentence
from reconciler.concepts.place import Place

_WIDELY = re.compile(r"\b(?:across|throughout)\b(?! (?:the|this) (?:city|town)\b)", re.ASCII)
"""Said of more than the town that tells it."""
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
    """Index of the sentence to the offset where its dateline ends, for every paragraph of the body that has one.

    A text set in capitals has none to set against its other places: there words are easily taken for places.
    """
    return {
        index: sentence.story
        for index, sentence in enumerate(document.sentences)
        if sentence.kind == "body" and _names_town(sentence) and not _in_capitals(document, sentence)
    }


def _names_town(sentence: Sentence) -> bool:
    return sentence.dateline is not None and bool(sentence.dateline.towns)


def _in_capitals(document: Document, sentence: Sentence) -> bool:
    return document.article.field_text(sentence.field)[sentence.story : sentence.end].isupper()


def told_outside(places: Sequence[Place], end: int, words: str, *, wide: bool = False) -> list[Place]:
    """The places but for those of the dateline, where the sentence names others than what holds them.

    A flood or an epidemic is `wide`: it strikes what holds the dateline's town, where the sentence names that.
    """
    sent = [place for place in places if place.end <= end]
    others = [place for place in places if place.end > end]
    if wide and others:
        return others
    held = {name for place in sent for name in (place.name, *place.within)}
    if all(place.name in held for place in others) and _WIDELY.search(words) is None and _UNNAMED.search(words) is None:
        return list(places)
    return others
