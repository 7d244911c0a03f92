"""Scenes of a live page or a diary with their entries, the first of each at the place that it is headed by."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from reconciler.concepts.document import Document
from reconciler.concepts.place import WIDE, Place
from reconciler.extraction.reports.scenes.entries import Entry, entries
from reconciler.extraction.reports.scenes.scene import Scene


def in_entries(document: Document, places: Sequence[Place], scenes: Iterable[Scene]) -> Iterator[Scene]:
    """The scenes, those of a page of entries with theirs."""
    held = entries(document)
    named = _named(document, held, places) if held else {}
    told: set[int] = set()
    for scene in scenes:
        entry = held.get(scene.sentence.block)
        if entry is None or not (scene.types or scene.claims):
            yield scene if entry is None else msgspec.structs.replace(scene, entry=entry)
            continue
        first = entry.number not in told and not scene.places
        told.add(entry.number)
        above = [place for place in named.get(entry.number, ()) if place.end <= scene.sentence.start] if first else []
        yield msgspec.structs.replace(scene, entry=entry, places=scene.places or tuple(above))


def _named(document: Document, held: Mapping[int, Entry], places: Sequence[Place]) -> Mapping[int, Sequence[Place]]:
    """By number of the entry, the towns that it names."""
    found: dict[int, list[Place]] = defaultdict(list)
    starts = [block.start if block.field == "text" else -1 for block in document.blocks]
    for place in places:
        at = bisect_right(starts, place.start) - 1
        if place.field == "text" and at in held and place.level not in WIDE:
            found[held[at].number].append(place)
    return found
