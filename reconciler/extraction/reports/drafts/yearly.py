"""A year's count told at the end of a sentence on one killing: "…, bringing the city's homicide total to 45"."""

import re

from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene

_TURN = re.compile(
    r",? (?:and |which )?(?:bringing|pushing|raising|brings|pushes|raises|brought|pushed|raised|making|marking)"
    r" (?=(?:[\w'’-]{1,16} ){0,5}?(?:homicide|homicides|murder|murders|slayings|killings|fatal shootings)\b)",
    re.ASCII,
)
_HINTS = frozenset("bringing pushing raising brings pushes raises brought pushed raised making marking".split())


def year_counted(scene: Scene) -> int | None:
    """Where such a count begins, if what comes before it has victims of its own and the count is one of a year."""
    turn = _TURN.search(scene.low) if scene.claims and not _HINTS.isdisjoint(scene.tokens) else None
    if turn is None:
        return None
    head, tail = cut(scene, 0, turn.start()), cut(scene, turn.start(), len(scene.words))
    return turn.start() if head.claims and tail.cue == "statistic" else None
