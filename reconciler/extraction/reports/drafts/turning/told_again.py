"""Scenes that go back to what was told before: the lead by its kind, another event word for word or nearly so."""

import re
from collections.abc import Sequence

from reconciler.extraction.happenings import NAMES
from reconciler.extraction.reports.drafts.apart import dates_apart
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.turning.anew import lead_of
from reconciler.extraction.reports.scenes.scene import Scene

MOST = 60
"""Events that a scene is held against; no article tells of as many twice."""
OPENS_WITHIN = 16
"""Characters before a country that opens its sentence: "In the ", "In neighbouring "."""
_PLAIN = frozenset({"other", "attack"})
_THE_KIND = re.compile(r"\b(?:the|this) ([a-z]{4,12})\b", re.ASCII | re.IGNORECASE)
_NAMED = {name: kind for kind, names in NAMES.items() if kind not in _PLAIN for name in names.split()}


def of_lead_by_kind(told: Told, drafts: Sequence[Draft], current: int | None) -> int | None:
    """The lead, where the scene says "the bombing", and the event being told is none."""
    scene = told.scene
    if current is None or scene.claims or scene.places or told.dates or scene.cue is not None:
        return None
    lead = lead_of(drafts)
    kinds = {_NAMED[noun] for noun in _THE_KIND.findall(scene.low) if noun in _NAMED}
    here = drafts[current]
    if lead == current or len(kinds) != 1 or here.whole is not None or kinds & here.kinds:
        return None
    return lead if kinds <= drafts[lead].kinds and not kinds & _others(drafts, lead) else None


def of_lead_by_toll(told: Told, drafts: Sequence[Draft], current: int | None) -> int | None:
    """The lead, where the scene only counts as many dead as it had, and the event being told had others."""
    scene = told.scene
    if current is None or scene.places or told.dates or scene.cue is not None or len(scene.claims) != 1:
        return None
    (claim,) = scene.claims
    lead, dead = lead_of(drafts), claim.quantity.stated
    bare = claim.outcome == "killed" and not claim.subset and set(scene.types) <= _PLAIN
    here = drafts[current]
    if lead == current or not bare or dead is None or dead < FEW_DEAD or here.whole is not None:
        return None
    if here.most_told("killed") is None:
        return None
    tolls = [draft.most_told("killed") for draft in drafts[:MOST] if draft.sort == "event"]
    return lead if drafts[lead].most_told("killed") == dead and tolls.count(dead) == 1 else None


FEW_DEAD = 3
"""Fewer dead are those of many an event."""


def _others(drafts: Sequence[Draft], lead: int) -> frozenset[str]:
    """Kinds of the events beside the lead."""
    return frozenset(kind for at, draft in enumerate(drafts) if at != lead for kind in draft.kinds)


def of_its_land(told: Told, drafts: Sequence[Draft], current: int | None) -> int | None:
    """The event told of the country that the scene opens with, where the one being told is in others.

    Not a disaster that was told of several countries, of one of which the last part was: this is its next part.
    """
    scene = told.scene
    lands = {land.name for land in scene.lands}
    if current is None or not scene.claims or scene.places or told.dates or not scene.words.startswith("In "):
        return None
    opens = any(land.start - scene.sentence.start <= OPENS_WITHIN for land in scene.lands)
    if len(lands) != 1 or not opens or not drafts[current].lands or not lands.isdisjoint(drafts[current].lands):
        return None
    there = [at for at, draft in enumerate(drafts[:MOST]) if draft.sort == "event" and lands <= draft.lands]
    of_several = bool(there) and drafts[current].whole == there[-1] and drafts[there[-1]].lands != lands
    return there[-1] if there and not of_several else None


def told_again(told: Told, drafts: Sequence[Draft]) -> int | None:
    """The event that was told with the same kind, at the same town, with the same dead, of no other day."""
    if not told.scene.claims or not told.scene.places:
        return None
    opening = _told_by_the_opening(told, drafts)
    if opening is not None:
        return opening
    alike = (at for at, draft in enumerate(drafts[:MOST]) if draft.sort == "event" and _alike(told.scene, draft.first))
    return next((at for at in alike if not dates_apart(told, drafts[at]) and not _newly_dated(told, drafts[at])), None)


def _told_by_the_opening(told: Told, drafts: Sequence[Draft]) -> int | None:
    """What the opening sentence only recalled, of no place: of the kind and with the dead that are told of now."""
    dead = _dead(told.scene)
    for at, draft in enumerate(drafts[:MOST]):
        first = draft.first
        recalled = at > 0 and first.recalled and first.index == drafts[0].first.index and not draft.places
        alike = not (set(told.scene.types) - _PLAIN).isdisjoint(first.types) and dead == _dead(first)
        if recalled and alike and dead and not dates_apart(told, draft):
            return at
    return None


def _dead(scene: Scene) -> frozenset[int | None]:
    return frozenset(claim.quantity.stated for claim in scene.claims if claim.outcome == "killed")


def _alike(scene: Scene, first: Scene) -> bool:
    same = _counts(scene) == _counts(first) and _towns(scene) == _towns(first) and scene.cue == first.cue
    return same and bool(_towns(scene)) and not set(scene.types).isdisjoint(first.types)


def _newly_dated(told: Told, draft: Draft) -> bool:
    """Only the one has a day."""
    return bool(told.dates) != bool(draft.told[0].dates)


def _counts(scene: Scene) -> frozenset[tuple[str, int | None]]:
    return frozenset((claim.outcome, claim.quantity.stated) for claim in scene.claims)


def _towns(scene: Scene) -> frozenset[str]:
    return frozenset(place.name for place in scene.places)
