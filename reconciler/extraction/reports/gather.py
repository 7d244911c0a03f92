"""Gathers scenes into drafts: the same happening goes on until the text says that another is told."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.extraction.reports.draft import (
    Draft,
    Told,
    dates_apart,
    dates_meet,
    joined,
    open_draft,
    places_apart,
    types_apart,
)
from reconciler.extraction.reports.role import dates_history
from reconciler.extraction.reports.series import of_whole, part_of, part_places, same_part
from reconciler.extraction.reports.sums import sort_of
from reconciler.extraction.reports.words import MODALS

_THE_PLACE = re.compile(r"\bthe (?:district|town|city|area|province|village|region|same [a-z]{4,12})\b", re.ASCII)
NEAR = 100
"""Characters within which "it happened" or "officers responded" stands by its day."""
CLOCKED = frozenset("happened occurred called responded dispatched".split())
"""Words that an hour without its day stands by."""
MOST = 400
"""Sentences of happenings that are weighed; no article has as many."""

SEVERAL = frozenset(
    "two twin double three triple series pair bombings blasts attacks explosions bombs bombers strikes airstrikes"
    " shootings coordinated simultaneous several multiple".split()
)
"""Words of an opening that tells of more than one."""
THERE = frozenset("there then".split())


def gather(scenes: Sequence[Told]) -> list[Draft]:
    """Drafts in the order in which the body opens them; what tells of no happening is left out.

    The first `MOST` scenes are weighed one by one; in a longer text the rest goes with the last happening told.
    """
    drafts: list[Draft] = []
    current: int | None = None
    seen: dict[str, int] = {}
    matter = [told for told in scenes if _matters(told)]
    for told in matter[:MOST]:
        place = seen.get(told.scene.words)
        place = _home(told, drafts, current) if place is None else place
        if place is None:
            drafts.append(_opened(told, drafts, current))
            place = len(drafts) - 1
        else:
            drafts[place] = joined(drafts[place], told)
        seen[told.scene.words] = place
        if drafts[place].sort in ("event", "aggregate"):
            current = place if drafts[place].sort == "event" else None
    if current is not None and len(matter) > MOST:
        drafts[current] = msgspec.structs.replace(drafts[current], told=(*drafts[current].told, *matter[MOST:]))
    return drafts


def _matters(told: Told) -> bool:
    """Tells of something that happened."""
    scene = told.scene
    if scene.claims or (scene.cue == "context" and scene.times):
        return True
    if not scene.types:
        return any(
            (role.role in ("event", "nearby", "later") and role.distance <= NEAR)
            or (role.role == "clock" and not CLOCKED.isdisjoint(scene.tokens))
            for role in told.roles
        )
    if dates_history(scene):
        return True
    if MODALS & scene.tokens and not told.dates:
        return False
    return bool(told.dates or scene.places or scene.types != ("other",))


def _home(told: Told, drafts: Sequence[Draft], current: int | None) -> int | None:
    """Index of the draft that the scene goes on with; None opens another."""
    sort = sort_of(told, _told_before(drafts, current))
    if sort != "event" or current is None:
        return None
    here = drafts[current]
    if not told.scene.types and not told.scene.claims:
        return current
    if _opens_another(told, here):
        return None
    if part_of(told, drafts, current) is not None:
        return same_part(told, drafts)
    if dates_apart(told, here) or _elsewhere(told, here) or _of_another_type(told, here):
        return _other_home(told, drafts)
    return _back(told, drafts, current)


def _told_before(drafts: Sequence[Draft], current: int | None) -> Draft | None:
    """The event being told, a part's whole for the part."""
    if current is None:
        return None
    whole = drafts[current].whole
    return drafts[current if whole is None else whole]


def _opens_another(told: Told, here: Draft) -> bool:
    """Says so; "a second blast" only where it harms and the draft is not of two or more from the start."""
    cue = told.scene.cue
    if cue == "second":
        return bool(told.scene.claims) and not here.several and SEVERAL.isdisjoint(here.first.tokens)
    return cue in ("another", "earlier")


def _back(told: Told, drafts: Sequence[Draft], current: int) -> int:
    """The whole, where a part is done; the lead, where a paragraph of its own ends what is earlier than it."""
    here = drafts[current]
    if told.scene.tokens & THERE:
        return current
    if here.whole is not None:
        return here.whole if of_whole(told, here, drafts[here.whole]) else current
    lead = next(at for at, draft in enumerate(drafts) if draft.sort == "event" and draft.whole is None)
    new = told.scene.sentence.block != here.told[-1].scene.sentence.block
    if lead == current or not new or told.dates or not _before(here, drafts[lead]):
        return current
    return current if places_apart(told.scene.places, drafts[lead].places) else lead


def _before(draft: Draft, lead: Draft) -> bool:
    end = draft.interval.end if draft.interval is not None else None
    start = lead.interval.start if lead.interval is not None else None
    return end is not None and start is not None and end.date() < start.date()


def _elsewhere(told: Told, here: Draft) -> bool:
    """A figure or a date at a place that the draft neither names nor holds."""
    if not (told.scene.claims or told.dates) or not places_apart(told.scene.places, here.places):
        return False
    return told.scene.words.startswith("In ") and bool(told.scene.claims) and not dates_meet(told, here)


def _of_another_type(told: Told, here: Draft) -> bool:
    return bool(told.dates) and here.interval is None and types_apart(told.scene.types, here.kinds)


def _other_home(told: Told, drafts: Sequence[Draft]) -> int | None:
    """An earlier draft that the date, type and place of the scene fit."""
    for index, draft in enumerate(drafts):
        when = draft if draft.whole is None or draft.interval is not None else drafts[draft.whole]
        if draft.sort != "event" or dates_apart(told, when) or places_apart(told.scene.places, draft.places):
            continue
        if types_apart(told.scene.types, draft.kinds):
            continue
        if dates_meet(told, when) or (draft.interval is None and bool(draft.kinds.intersection(told.scene.types))):
            return index
    return None


def _opened(told: Told, drafts: Sequence[Draft], current: int | None) -> Draft:
    sort = sort_of(told, _told_before(drafts, current))
    whole = part_of(told, drafts, current) if current is not None and sort == "event" else None
    whole = whole if told.scene.cue not in ("another", "earlier", "second") else None
    meant = drafts[current].places if current is not None and _meant(told) else ()
    if whole is not None:
        named = part_places(told.scene, drafts[whole])
        meant = tuple(place for place in named if place not in told.scene.places)
    return open_draft(told, sort=sort, whole=whole, meant=meant)


def _meant(told: Told) -> bool:
    """Says "the town" instead of a name."""
    return not told.scene.places and _THE_PLACE.search(told.scene.words) is not None
