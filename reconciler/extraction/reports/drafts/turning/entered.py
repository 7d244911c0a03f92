"""Entries of a live page, newest or oldest first: each tells of what was told before, or of something else."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

import msgspec

from reconciler.extraction.reports.drafts.apart import dates_apart, places_apart, related, types_apart
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.turning.anew import lead_of
from reconciler.extraction.reports.scenes.entries import Entry
from reconciler.extraction.reports.scenes.scene import Scene

ENTRY = "entry"
"""The cue of the first sentence of an entry under a clock time."""


def with_entries(matter: Sequence[Told]) -> Iterator[Told]:
    """The scenes, those marked that open an entry of a live page, or, at a town, an item of a diary."""
    number = 0
    matter = [_with_its_story(told, after) for told, after in zip_longest(matter, matter[1:])]
    counted = {told.scene.entry.number for told in matter if told.scene.entry is not None and told.scene.claims}
    for told in matter:
        scene = told.scene
        if scene.entry is None or scene.entry.number == number:
            yield told
            continue
        number = scene.entry.number
        cue = ENTRY if scene.entry.kind == "clock" else "item" if scene.claims and scene.places else None
        entry = msgspec.structs.replace(scene.entry, counts=number in counted)
        yield _marked(told, cue, entry) if scene.cue is None else told


def _with_its_story(headline: Told, after: Told | None) -> Told:
    """The headline of an entry with kind, places and days of the sentence under it, where it has none."""
    scene, below = headline.scene, after.scene if after is not None else None
    if scene.entry is None or below is None or below.entry != scene.entry or _ENDS.search(scene.words) is not None:
        return headline
    if below.index != scene.index + 1 or below.sentence.block == scene.sentence.block:
        return headline
    dates = headline.dates or after.dates if after is not None else ()
    types = scene.types if set(scene.types) - {"other"} else below.types
    placed = msgspec.structs.replace(
        scene, types=types, places=scene.places or below.places, lands=scene.lands or below.lands
    )
    return msgspec.structs.replace(headline, scene=placed, dates=dates)


_ENDS = re.compile(r"[.!?…:][\"'”’)]*$", re.ASCII)
"""How a sentence ends, and no headline."""


def _marked(told: Told, cue: str | None, entry: Entry) -> Told:
    return msgspec.structs.replace(told, scene=msgspec.structs.replace(told.scene, cue=cue, entry=entry))


def entered(told: Told, drafts: Sequence[Draft], current: int | None) -> tuple[int | None, bool]:
    """The event that an entry may go on with, and whether it tells of another.

    That of its town, else the lead; of another, if it counts people at a place that no event was told of.
    """
    if told.scene.cue != ENTRY or current is None:
        return current, False
    there = next((at for at, draft in enumerate(drafts) if _may_go_on(told, draft)), None)
    lead = lead_of(drafts)
    if there is not None:
        return there, False
    return lead, _tells_of_another(told.scene, drafts[lead])


def _may_go_on(told: Told, draft: Draft) -> bool:
    """It is told of a town of the draft, and of no other day or kind."""
    towns = [place for place in told.scene.places if place.level not in ("province", "unknown")]
    there = any(related(place, other) for place in towns for other in draft.places)
    return draft.sort == "event" and there and not dates_apart(told, draft) and _like(told.scene, draft)


def _like(scene: Scene, draft: Draft) -> bool:
    return not types_apart(scene.types, draft.kinds)


def _tells_of_another(scene: Scene, lead: Draft) -> bool:
    """It counts people, at a place or in a country of its own, or by other arms."""
    counts = scene.entry is not None and scene.entry.counts
    lands = {place.name for place in scene.lands}
    abroad = bool(lands and lead.lands) and lands.isdisjoint(lead.lands) and not scene.places
    by_arms = types_apart(scene.types, lead.kinds)
    return counts and (abroad or by_arms or places_apart(scene.places, lead.places))
