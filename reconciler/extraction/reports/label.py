"""Short names of reports, without a culprit, and their types, places and keys."""

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from reconciler.concepts.document import Document
from reconciler.concepts.place import Place
from reconciler.concepts.report import EventType
from reconciler.extraction.reports.draft import Draft, neighbours
from reconciler.extraction.reports.words import SPECIFIC

GENERAL = frozenset({"attack", "other"})
NAMED = 2
"""Places that a label names of a series at more."""
OPENING = 3
"""Paragraphs that say where the story plays."""
OFTEN = 3
"""Mentions from which a place is the article's own."""
LEVELS = ("site", "city", "district", "unknown", "province")
"""Finest first."""


def type_of(draft: Draft, heads: Sequence[EventType]) -> EventType:
    """The type told most, the more telling first; `heads` are those told in the title, where the draft is the lead."""
    told = Counter([*(kind for each in draft.told for kind in each.scene.types), *heads])
    opened = {*draft.first.types, *heads}
    specific = {kind for kind in told if kind not in GENERAL and (kind in opened or told[kind] > told["attack"])}
    chosen = specific or set(told) & {"attack"} or set(told) or {"other"}
    return max(chosen, key=lambda kind: (told[kind] + 2 * (kind in opened), -SPECIFIC.index(kind)))


def places_of(draft: Draft, near: Sequence[Place] = ()) -> tuple[Place, ...]:
    """Places told, each once: those of the finest level first, then what holds them.

    Places `near`, of the title and of other sentences, are added where one holds the other or none was told.
    """
    found: dict[str, Place] = {}
    for place in draft.scene_places or draft.places:
        found.setdefault(place.name, place)
    told = tuple(found.values())
    for place in near:
        if not told or any(neighbours(place, other) for other in told):
            found.setdefault(place.name, place)
    return tuple(sorted(found.values(), key=lambda place: LEVELS.index(place.level) if place.level in LEVELS else 9))


def named_most(document: Document, places: Sequence[Place]) -> tuple[Place, ...]:
    """Cities and districts of the title and of the first paragraphs, and those named again and again."""
    times = Counter(place.name for place in places)
    early = _end_of_opening(document)
    fine = [place for place in places if place.level not in ("country", "region", "province")]
    return tuple(place for place in fine if place.field == "title" or place.start < early or times[place.name] >= OFTEN)


def _end_of_opening(document: Document) -> int:
    """Where the first paragraphs of the body end."""
    ends = [block.end for block in document.blocks if block.field == "text" and block.kind in ("body", "title")]
    return ends[min(OPENING, len(ends)) - 1] if ends else 0


def label(kind: EventType, places: Sequence[Place], *, several: bool = False) -> str:
    """`Attack, Musa Qala, Helmand`; `Attack, Kunduz, Baghlan and 2 more` for one series at several places."""
    name = kind.replace("_", " ").capitalize()
    if not places:
        return name
    if several and len(places) > 1:
        named, more = [place.name for place in places[:NAMED]], len(places) - NAMED
        return f"{name}, {', '.join(named)} and {more} more" if more > 0 else f"{name}, {' and '.join(named)}"
    holder = [part for part in places[0].within[:1] if part != places[0].name]
    return ", ".join([name, places[0].name, *holder])


def keys(heads: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """One key for each field and words of a head evidence; like words get different ones by their turn."""
    seen: Counter[tuple[str, str]] = Counter()
    made = []
    for field, words in heads:
        told = field, " ".join(words.split()).casefold()
        made.append("k-" + sha256("\n".join([*told, str(seen[told])]).encode()).hexdigest()[:16])
        seen[told] += 1
    return tuple(made)
