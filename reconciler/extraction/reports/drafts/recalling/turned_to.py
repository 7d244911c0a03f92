"""Sentences that turn to another event, only set beside their own: "not linked to the killing of a clerk in"."""

import re

from reconciler.extraction.happenings import one
from reconciler.extraction.reports.drafts.apart import places_apart
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene

_EVENT = one(besides="death slaying murder drowning burning kidnap")
_LINKED = re.compile(
    r"\b(?:connected|linked|tied|related|unrelated|similar) (?:with|to) (?:(?:the|an?|another) )"
    rf"(?=(?:[a-z-]{{3,12}} ){{0,2}}{_EVENT}s?\b)",
    re.ASCII,
)
"""Before what one event is held against: the sentence names that one first."""
_LARGER = re.compile(
    r"\b(?:from|at|by|with|of) (?=(?:another|an? (?:(?:much|far) )?(?:larger|bigger|smaller|separate|second|different))"
    rf" (?:[a-z-]{{3,12}} )?{_EVENT} (?:at|in|near|off|on|outside)\b)",
    re.ASCII,
)
"""Before one that calls help or notice away: "engines came back from a larger blaze at"."""
_WORDS = frozenset(
    "connected linked tied related unrelated similar another larger bigger smaller separate second different".split()
)


def turned_to(scene: Scene) -> int | None:
    """Where the sentence turns to another event, told of another place; None where it tells of one alone."""
    if _WORDS.isdisjoint(scene.tokens) or not scene.places:
        return None
    linked = _LINKED.search(scene.words)
    if linked is not None and _names_its_own(cut(scene, 0, linked.start())) and _elsewhere(scene, linked.end()):
        return linked.end()
    larger = _LARGER.search(scene.words)
    return larger.end() if larger is not None and _elsewhere(scene, larger.end()) else None


def _names_its_own(head: Scene) -> bool:
    return bool(head.types or head.claims)


def _elsewhere(scene: Scene, turn: int) -> bool:
    """The rest names a place that is none of those before."""
    head, tail = cut(scene, 0, turn), cut(scene, turn, len(scene.words))
    return bool(tail.places) and (not head.places or places_apart(head.places, tail.places))
