"""Which of the drafts of a story its title tells of."""

import re

from reconciler.concepts.place import Place
from reconciler.concepts.report import EventType
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.storied import Story

COMMON: frozenset[EventType] = frozenset({"other", "attack", "shooting", "clash"})
"""Types that tell too little of an event to know it by."""


def titled(story: Story, at: int, *, old: bool) -> bool:
    """Title or first paragraph tells of it: its figure or, unless it is `old`, its type and place."""
    draft = story.drafts[at]
    if any(
        head.sentence.kind == "title"
        for head in story.heads
        for claim in head.claims
        if story.placed.get(claim.id) == at
    ):
        return True
    opening = story.drafts[0].first if story.drafts else None
    firsts = [head for head in story.heads if head.sentence.kind == "title"] + ([opening] if opening else [])
    opened = opening is not None and _opened_with(draft.first, opening)
    return opened or (not old and any(_names(first, story, at) for first in firsts))


def _opened_with(first: Scene, opening: Scene) -> bool:
    """It is the opening, or what the opening says to have been hours or days before it."""
    beside = first.cue == "another" and first.recalled
    return first == opening or (beside and first.sentence.block == opening.sentence.block)


def _names(head: Scene, story: Story, at: int) -> bool:
    """The head tells of its type, and it is the first of that type beside the lead, or in that land."""
    draft = story.drafts[at]
    lead = story.drafts[story.primary].kinds if story.primary is not None else frozenset()
    specific = set(head.all_types) & (draft.kinds - COMMON - lead)
    before = [
        other for index, other in enumerate(story.drafts[:at]) if other.sort == "event" and index != story.primary
    ]
    if specific and not any(specific & other.kinds for other in before):
        return True
    if _names_town(head, story, draft):
        return True
    lands = {land.name for land in head.lands if not _describes(head, land)} & _countries(draft)
    if story.primary is None or not lands.isdisjoint(_countries(story.drafts[story.primary])):
        return False
    known = lands and set(head.all_types) & draft.kinds
    return bool(known) and not any(lands & _countries(other) for other in before)


def _describes(head: Scene, land: Place) -> bool:
    """Says only whose somebody is: "two US airmen"."""
    start = land.start - head.sentence.start
    return _SHORT.match(head.words, start) is not None and not head.words.endswith((" in ", " in the "), 0, start)


_SHORT = re.compile(r"(?:US|UK|U\.S\.|U\.K\.) (?!(?:and|to|as|after|by|on)\b)[a-z]")


def _names_town(head: Scene, story: Story, draft: Draft) -> bool:
    """The head names a town of the draft that is none of the lead's, and tells of its type."""
    lead = story.drafts[story.primary].places if story.primary is not None else ()
    towns = {place.name for place in head.places if place.level in ("city", "district")}
    own = towns & {place.name for place in draft.first.places} - {place.name for place in lead}
    return bool(own) and bool(set(head.all_types) & draft.kinds)


def _countries(draft: Draft) -> frozenset[str]:
    """Those that its places lie in; without any, those that it names."""
    return frozenset(place.within[-1] for place in draft.places if place.within) or draft.lands
