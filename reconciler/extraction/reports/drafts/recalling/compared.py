"""Places that an event is only set beside, with what befell them: "near Elm Street, where a boy was shot in May"."""

import re

from reconciler.extraction.happenings import any_number
from reconciler.extraction.reports.drafts.recalling.seams import dated_apart
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene

_EVENT = any_number(besides="murder homicide slaying")
_WHERE = re.compile(r",? where (?=\w)", re.ASCII)
_AFTER = re.compile(
    r"\b(?:follow(?:s|ed|ing)|comes?|came|reminiscent|echo(?:es|ed)|similar|recalls?|recalled)\b[^.;]{3,160}$", re.ASCII
)
"""What stands behind it is another event."""
_BESIDE = re.compile(
    r"\b(?:close to|near|not far from|across from|around the corner from|(?:blocks?|miles?|yards|feet|doors?|steps) "
    r"(?:away )?from|just (?:south|north|east|west) of|the same [a-z]{4,16})(?: [^.;]{0,80})?$",
    re.ASCII,
)
"""What stands behind it may be where the event was as well."""
_LIES_FROM = re.compile(
    r"\b(?:(?:home|house|apartment|school|store|church|club|bar) (?:is|was|lies|sits|stands)|lives?|lived) [^.;,]{0,30}"
    r"\b(?:blocks?|miles?|yards|feet|doors?|steps) (?:away )?from$",
    re.ASCII,
)
"""Right before "where", a house is told by how far it is from what happened there."""
_BEFORE_NOW = re.compile(
    r"\b(?:last|earlier this|in) (?:week|weekend|month|year|spring|summer|fall|winter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug"
    r"|Sep|Oct|Nov|Dec)|\b(?:weeks?|months?|years?) (?:ago|earlier|before)\b|\b(?:19|20)\d\d\b",
    re.ASCII,
)


def where_compared(scene: Scene) -> int | None:
    """Where a sentence turns to the dead or hurt of another event, told by their place."""
    if not scene.claims:
        return None
    near = _one_of_many(scene) or _beside_figure(scene) or _beside_event(scene)
    if near is not None or "where" not in scene.tokens:
        return near
    turn = _WHERE.search(scene.words)
    if turn is None or not cut(scene, turn.end(), len(scene.words)).claims:
        return None
    head = cut(scene, 0, turn.start())
    against = _AFTER.search(head.words)
    if against is None:
        past = _BEFORE_NOW.search(scene.words, turn.end()) is not None
        past = past or dated_apart(head, cut(scene, turn.end(), len(scene.words)))
        told = head.types or head.claims or "scene" in head.tokens or _LIES_FROM.search(head.words) is not None
        against = _BESIDE.search(head.words) if past and told else None
    elif not set(head.types) - {"other"}:
        return None
    return None if against is None else _with_its_place(scene, against.start(), turn.start())


def _with_its_place(scene: Scene, against: int, turn: int) -> int:
    """Where the other event's place begins, or its clause."""
    places = (place.start - scene.sentence.start for place in scene.places)
    return min((at for at in places if against < at < turn), default=turn)


def _one_of_many(scene: Scene) -> int | None:
    """Where those of a longer time begin of whom he was one: "shot dead on Monday, one of 31 killed since January"."""
    turn = _ONE_OF.search(scene.words) if "one" in scene.tokens else None
    if turn is None:
        return None
    head, many = cut(scene, 0, turn.start()), cut(scene, turn.end(), len(scene.words))
    days = any(time.granularity in ("day", "part_of_day") for time in head.times)
    return turn.end() if days and head.claims and any(claim.covers is not None for claim in many.claims) else None


_ONE_OF = re.compile(r", (?:the latest |the last )?(?:one )of (?=(?:at least |more than |about |some )?\d)", re.ASCII)


def _beside_figure(scene: Scene) -> int | None:
    """Where the older figure begins that a toll is more or less than: "killed nine, more than the four of 2012"."""
    turn = _THAN.search(scene.words) if "than" in scene.tokens else None
    if turn is None or not cut(scene, 0, turn.start()).claims:
        return None
    older = cut(scene, turn.end(), len(scene.words)).claims
    soon = bool(older) and older[0].start - scene.sentence.start - turn.end() <= AT_ONCE
    return turn.end() if soon and _BEFORE_NOW.search(scene.words, turn.end()) is not None else None


_THAN = re.compile(
    r"[,:;–—-] (?:(?:many|far|much|slightly) )?(?:more|fewer|less|higher|lower|greater|larger) than (?:the |those )?",
    re.ASCII,
)
AT_ONCE = 9
"""Characters before the older figure: "at least 12"."""


def _beside_event(scene: Scene) -> int | None:
    """Where the old event begins from which it is measured: "blocks from a 2014 shooting that left a girl dead"."""
    turn = _FROM_EVENT.search(scene.words) if "from" in scene.tokens else None
    if turn is None or not cut(scene, turn.end(), len(scene.words)).claims:
        return None
    return turn.end() if _BEFORE_NOW.search(scene.words, turn.end()) is not None else None


_FROM_EVENT = re.compile(
    rf"\b(?:blocks?|miles?|yards|feet|doors?|steps|(?:up|down|across) the (?:street|road|block)|around the corner"
    rf"|not far)(?: away)? from (?=(?:an?|the) (?:[\w-]{{1,14}} ){{0,4}}?{_EVENT}\b"
    r"[^.;,]{0,60}? (?:that|which|in which|where) )",
    re.ASCII,
)
