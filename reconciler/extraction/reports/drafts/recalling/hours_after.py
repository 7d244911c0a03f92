"""Leads that tell of two happenings: "seized a school on Monday, hours after a bomb killed 75 in the capital"."""

import re

from reconciler.extraction.happenings import DEEDS, one
from reconciler.extraction.reports.drafts.apart import places_apart, types_apart
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import STRIKING
from reconciler.extraction.words import FEW

_PARTY = r"(?:the )?[A-Z][\w'’-]{2,14} (?:[a-z]{4,12} )?(?:killed|attacked|bombed|struck|ambushed|stormed|massacred) "
"""A deed by somebody named: "the day after the Front killed nine"."""
_AFTER = re.compile(
    r", (?:(?:just|only|barely|less than|about|more than|nearly|some|and) ){0,2}(?:an?|the|one|several|a few|many"
    rf"|{FEW}|\d{{1,2}})? ?(?:(?:hours?|days?|weeks?|months?|years?|night|morning|evening) after"
    r"|(?:hours?|minutes) before) (?:(?:the )?(?:[A-Za-z.'’-]{2,16} ){1,4}?said (?:that )?)?"
    r"(?=(?:[a-z]{3,9} )?(?:bombings|blasts|explosions|strikes|airstrikes|attacks|clashes|raids|shootings|gunfire) "
    r"|(?:an?|another|two|three|four|five|several|twin|suicide|suspected|gunmen|militants|rebels|bombers|attackers"
    r"|at least|more than|\d{1,3}) |(?:capturing|seizing|taking|overrunning|retaking|recapturing|losing) (?:the )?"
    r"(?:[a-z-]{3,12} ){0,3}(?:of )?[A-Z]"
    rf"|{one(DEEDS)} (?:that|which) (?:killed|left|claimed|wounded) |{_PARTY})",
    re.ASCII,
)
"""Before a happening that nothing has told of yet."""
_TAKING = re.compile(r"(?:captur|seiz|tak|overrunn|retak|recaptur|los)ing ", re.ASCII)
"""Of a town: nobody need be counted."""
_SIMILAR = re.compile(
    r"(?:an? (?:[a-z]{4,9} )?(?:similar|separate|second|different|previous|deadlier)|another"
    r"|an? (?:string|series|wave|spate|pair) of) "
)
_ANOTHER = re.compile(r"[^,;.]{3,40}? (?:on|at|in|of) another\b[^,;.]{0,60}? (?:killed|left|claimed|injured|wounded) ")
"""Happened to another of the kind: "a blast on another ship killed nine"."""
_KILLING = re.compile(
    r"(?:an? )?(?:[a-z-]{3,14} ){0,4}?"
    rf"(?:{one(DEEDS)}|barrage|bomb|rocket|missile|drone|shell|mine)"
    r"(?: [A-Za-z-]{2,14}){0,6}? (?:(?:killed|wounded|injured|left|claimed) |in which )",
    re.ASCII,
)
"""Another deed, with its own dead: "a rocket barrage from Idlib killed two"."""
_A_PARTY = re.compile(_PARTY)
_ITS_OWN = re.compile(rf"\b(?:in|by) an? (?:[a-z-]{{3,14}} ){{0,3}}?{one()}\b")
"""A happening told for the first time, in which some came to harm."""
_HAPPENING = re.compile(
    rf"an? (?:[a-z-]{{3,14}} ){{0,3}}?{one()} (?:[\w'’-]{{2,14}} ){{0,5}}?(?:killed|injured|wounded) "
)
"""Another one with dead of its own: "in a bus crash on Friday, a day after a train crash killed nine"."""
_OTHERS = re.compile(
    rf"\b(?:in|during) which (?:(?:at least|another) )?(?:{FEW}|\d{{1,3}}) others? (?:were|was|had been|died)\b",
    re.ASCII,
)
"""Had dead of its own: "a riot in which four others were killed"."""
_OF_WOUNDS = frozenset("died wounds injuries succumbed".split())
"""Of those who died later of what is told behind."""
_HARMED = frozenset({"killed", "injured", "captured"})


def turn_after(scene: Scene) -> re.Match[str] | None:
    """What stands before an earlier happening whose harm is counted behind one that is told."""
    turn = _AFTER.search(scene.words) if scene.tokens & {"after", "before"} else None
    if turn is None:
        return None
    at = scene.sentence.start + turn.end()
    if STRIKING.isdisjoint(scene.types):
        return turn if _harmed_in_two_places(scene, at) else None
    if any(place.start >= at for place in scene.places) and _TAKING.match(scene.words, turn.end()) is not None:
        return turn
    harmed = any(claim.outcome in _HARMED for claim in scene.claims if claim.start >= at)
    return turn if harmed or _struck_elsewhere(scene, turn) else None


def _harmed_in_two_places(scene: Scene, at: int) -> bool:
    """Somebody came to harm on both sides, each at a place of its own: "two drowned in Hull, a day after one in A"."""
    here, there = ([place for place in scene.places if (place.start < at) == first] for first in (True, False))
    sides = {claim.start < at for claim in scene.claims if claim.outcome in _HARMED}
    return len(sides) > 1 and places_apart(here, there)


def _struck_elsewhere(scene: Scene, turn: re.Match[str]) -> bool:
    """Behind it somebody struck a place not named before it: "hours after militants stormed a base in Kidal"."""
    at, story = scene.sentence.start + turn.end(), scene.sentence.story
    here = [place for place in scene.places if story <= place.start < at]
    there = [place for place in scene.places if place.start >= at]
    return places_apart(here, there) and _STRUCK.search(scene.words, turn.end()) is not None


_STRUCK = re.compile(r"\b(?:stormed|attacked|bombed|raided|ambushed|shelled|struck|overran|seized|torched)\b", re.ASCII)


def are_two(head: Scene, tail: Scene) -> bool:
    """It says so; another kind or another place, where the first has victims of its own; else another place."""
    if _SIMILAR.match(tail.words) is not None or _ANOTHER.match(tail.words) is not None:
        return True
    elsewhere = places_apart(head.places, tail.places)
    harmed = any(claim.outcome in _HARMED for claim in head.claims)
    if harmed and _OTHERS.search(tail.words) is not None:
        return True
    struck = not STRIKING.isdisjoint(head.types)
    another = any(rule.match(tail.words) is not None for rule in (_KILLING, _A_PARTY))
    if harmed and struck and another and _OF_WOUNDS.isdisjoint(head.tokens):
        return True
    if harmed and _ITS_OWN.search(head.low) is not None and _HAPPENING.match(tail.low) is not None:
        return True
    both = harmed and any(claim.outcome in _HARMED for claim in tail.claims)
    return (harmed and types_apart(head.types, tail.types)) or (elsewhere and (struck or both))
