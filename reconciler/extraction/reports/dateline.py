"""Datelines: the place that an agency's text is sent from is no place of the event, unless each item has its own."""

import re
from collections.abc import Sequence

from reconciler.concepts.document import Document
from reconciler.concepts.place import Place

_DATELINE = re.compile(
    r"\W{0,3}[A-Z][A-Z.'’-]{2,20}(?:[ /][A-Z][A-Z.'’-]{1,20}){0,3}"
    r"(?:, [A-Z][\w.]{1,16}(?: [A-Z\d]\w{0,14}){0,2}){0,2}(?: ?\([^()\n]{2,30}\))? ?(?:--|[—–-])[ \u00a0]",
    re.ASCII,
)
_WIDELY = re.compile(r"\b(?:across|throughout)\b", re.ASCII)
"""Said of more than the town that tells it."""
HEAD = 90
"""Characters that a dateline takes at most."""
ITEMS = 3
"""So many paragraphs with a dateline of their own are a list of events."""


def datelines(document: Document) -> dict[int, int]:
    """Index of the sentence to the offset where its dateline ends, for every paragraph of the body that has one."""
    found: dict[int, int] = {}
    block = -1
    for index, sentence in enumerate(document.sentences):
        if sentence.kind == "body" and sentence.block != block:
            block = sentence.block
            text = document.article.field_text(sentence.field)
            match = _DATELINE.match(text, sentence.start, min(sentence.end, sentence.start + HEAD))
            if match is not None:
                found[index] = match.end()
    return found


def told_outside(places: Sequence[Place], end: int, words: str) -> list[Place]:
    """The places but for those of the dateline, where the sentence names others than what holds them."""
    sent = [place for place in places if place.end <= end]
    others = [place for place in places if place.end > end]
    held = {name for place in sent for name in (place.name, *place.within)}
    if _WIDELY.search(words) is None and all(place.name in held for place in others):
        return list(places)
    return others
