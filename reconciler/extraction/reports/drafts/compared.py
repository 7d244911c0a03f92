"""Places that an event is only set beside, with what befell them: "near Elm Street, where a boy was shot in May"."""

import re

from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene

_WHERE = re.compile(r",? where (?=\w)", re.ASCII)
_AFTER = re.compile(
    r"\b(?:follow(?:s|ed|ing)|comes?|came|reminiscent|echo(?:es|ed)|similar|recalls?|recalled)\b[^.;]{3,160}$", re.ASCII
)
"""What stands behind it is another event."""
_BESIDE = re.compile(
    r"\b(?:close to|near|not far from|across from|around the corner from|(?:blocks?|miles?|yards|feet|doors?) "
    r"(?:away )?from|just (?:south|north|east|west) of|the same [a-z]{4,16}) [^.;]{0,80}$",
    re.ASCII,
)
"""What stands behind it may be where the event was as well."""
_BEFORE_NOW = re.compile(
    r"\b(?:last|earlier this|in) (?:week|weekend|month|year|spring|summer|fall|winter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug"
    r"|Sep|Oct|Nov|Dec)|\b(?:weeks?|months?|years?) (?:ago|earlier|before)\b|\b(?:19|20)\d\d\b",
    re.ASCII,
)


def where_compared(scene: Scene) -> int | None:
    """Where a sentence turns to the dead or hurt of another event, told by their place."""
    if "where" not in scene.tokens or not scene.claims:
        return None
    turn = _WHERE.search(scene.words)
    if turn is None or not cut(scene, turn.end(), len(scene.words)).claims:
        return None
    head = cut(scene, 0, turn.start())
    against = _AFTER.search(head.words)
    if against is None:
        past = _BEFORE_NOW.search(scene.words, turn.end()) is not None
        against = _BESIDE.search(head.words) if past and (head.types or "scene" in head.tokens) else None
    elif not set(head.types) - {"other"}:
        return None
    return None if against is None else _with_its_place(scene, against.start(), turn.start())


def _with_its_place(scene: Scene, against: int, turn: int) -> int:
    """Where the other event's place begins, or its clause."""
    places = (place.start - scene.sentence.start for place in scene.places)
    return min((at for at in places if against < at < turn), default=turn)
