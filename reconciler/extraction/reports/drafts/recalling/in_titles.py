"""A title of two events: "Blast kills nine in Oru, a week after 31 died in Ila", "Raid kills two; five die in Ila"."""

import re

import msgspec

from reconciler.concepts.claim import HURT
from reconciler.extraction.reports.drafts.apart import neighbours
from reconciler.extraction.reports.scenes.cutting import cut, without
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.words import FEW, MONTH

_COUNTED = rf"(?:an?|one|several|{FEW}|\d{{1,2}})"
_AFTER = re.compile(
    rf",? (?:(?:just|only|barely|less than|about|more than|nearly|some) )?(?:{_COUNTED} )?"
    r"(?:days?|weeks?|months?|years?) (?:after|since) ",
    re.ASCII | re.IGNORECASE,
)
"""Before what was days ago or longer."""
_PAST = (
    r"\b(?:last (?:week|month|year|spring|summer|autumn|fall|winter)"
    rf"|{_COUNTED} (?:days?|weeks?|months?|years?) (?:ago|earlier)|(?:in|on|of) (?:{MONTH}|(?:19|20)\d\d))\b"
)
_WHERE = re.compile(rf" where (?P<told>[^,;:]{{3,70}}? {_PAST}),?", re.ASCII | re.IGNORECASE)
"""What befell a place before, told inside what befalls it now."""
_OLDER = re.compile(_PAST, re.ASCII | re.IGNORECASE)
_AFTER_OLDER = re.compile(rf"After [^,;:]{{3,60}}? {_PAST}, ", re.ASCII | re.IGNORECASE)
_SEAM = re.compile(r"; |,? (?:while|and|as) |, ", re.ASCII)
"""Before the second of two events."""
MOST = 4
"""Seams that are tried."""
_OF_IT = re.compile(
    r"\b(?:succumbs?|wounds|injuries|suspects?|gunm[ae]n|shooter|arrest|bod(?:y|ies)|remains|found|more|another"
    r"|second|third|toll|rescue\w{0,3}|survivors?|hunt|funerals?|mourns?)\b",
    re.ASCII | re.IGNORECASE,
)
"""Of what came of an event that is told behind: "two more bodies found days after blaze killed six"."""


def in_title(scene: Scene) -> tuple[Scene, ...]:
    """The title's own event and the other, where each counts the harmed of its own; nothing of other sentences."""
    if scene.sentence.kind != "title" or len(scene.claims) < len(("its own", "the other's")):
        return ()
    return _around(scene) or _before(scene) or _behind(scene) or _beside(scene)


def _around(scene: Scene) -> tuple[Scene, ...]:
    """Its event, told around what had befallen the place before."""
    told = _WHERE.search(scene.words)
    if told is None:
        return ()
    own, old = without(scene, told.start(), told.end()), cut(scene, *told.span("told"))
    return (own, _recalled(old)) if _harms(own) and _harms(old) else ()


def _behind(scene: Scene) -> tuple[Scene, ...]:
    """Its event and what happened days or more before."""
    turn = _AFTER.search(scene.words)
    if turn is None:
        return ()
    head, tail = cut(scene, 0, turn.start()), cut(scene, turn.end(), len(scene.words))
    struck = bool(set(head.types) - {"other"}) and _OF_IT.search(head.words) is None
    return (head, _recalled(tail)) if struck and _harms(head) and _harms(tail) else ()


def _before(scene: Scene) -> tuple[Scene, ...]:
    """Its event behind an older one: "After 31 deaths in May, Oru mine kills two more"."""
    older = _AFTER_OLDER.match(scene.words)
    if older is None:
        return ()
    old, own = cut(scene, 0, older.end()), cut(scene, older.end(), len(scene.words))
    return (own, _recalled(old)) if _harms(own) and _harms(old) else ()


def _beside(scene: Scene) -> tuple[Scene, ...]:
    """Its event and one of the past or at another place that also has dead of its own."""
    for seam in list(_SEAM.finditer(scene.words))[:MOST]:
        head, tail = cut(scene, 0, seam.start()), cut(scene, seam.end(), len(scene.words))
        if not (_kills(head) and _kills(tail)):
            continue
        if _OLDER.search(tail.words) is not None and _OLDER.search(head.words) is None:
            return head, _recalled(tail)
        if _are_apart(head, tail):
            return head, msgspec.structs.replace(tail, cue="item")
    return ()


def _recalled(scene: Scene) -> Scene:
    return msgspec.structs.replace(scene, cue="earlier", recalled=True)


def _harms(scene: Scene) -> bool:
    return any(claim.outcome in HURT for claim in scene.claims)


def _kills(scene: Scene) -> bool:
    return any(claim.outcome == "killed" for claim in scene.claims)


def _are_apart(head: Scene, tail: Scene) -> bool:
    """Both name places that lie somewhere known, in different provinces."""
    ours, theirs = ([place for place in each.places if place.within] for each in (head, tail))
    return bool(ours) and bool(theirs) and not any(neighbours(one, other) for one in ours for other in theirs)
