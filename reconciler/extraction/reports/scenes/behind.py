"""Where a story of its own begins behind the first: under a headline, with a dateline of a place not told before."""

from collections.abc import Iterable, Sequence

from reconciler.concepts.document import Document
from reconciler.concepts.place import WIDE, Place
from reconciler.extraction.reports.scenes.dateline import ITEMS, datelines


def story_behind(document: Document, places: Sequence[Place]) -> int | None:
    """Index of the first sentence of the second story's headline; no page of many items has one.

    Neither its dateline nor its first sentence may name what the first story has named, nor what holds that.
    """
    heads = datelines(document)
    if len(heads) >= ITEMS:
        return None
    return next((above for index in sorted(heads) if (above := _opened(document, places, index)) is not None), None)


def _opened(document: Document, places: Sequence[Place], index: int) -> int | None:
    sentences = document.sentences
    opening = sentences[index]
    above = index - 1
    if above < 0 or sentences[above].kind != "heading" or sentences[above].block != opening.block - 1:
        return None
    if not any(sentence.kind == "body" for sentence in sentences[:above]):
        return None
    start = sentences[above].start
    before = [place for place in places if place.field == "title" or (place.field == "text" and place.end <= start)]
    here = [place for place in places if place.field == "text" and start <= place.start < opening.end]
    towns = any(place.level not in WIDE for place in before) and any(place.level not in WIDE for place in here)
    return above if towns and _held(before).isdisjoint(_held(here)) else None


def _held(places: Iterable[Place]) -> set[str]:
    """Their names and those of what holds them, below a country; a country only by its own name."""
    names = {name for place in places for name in place.within[:-1]}
    return names | {place.name for place in places}
