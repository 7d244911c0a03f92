"""Openings that tell of one series at several places: "in four provinces", "a week of attacks"."""

import re
from functools import cache

from reconciler.extraction.happenings import many, names, several
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.scanner import Hints
from reconciler.extraction.words import FEW

_BESIDES = "violence unrest fighting bloodshed"
_ATTACKS = many(besides=_BESIDES)
_PLACES = (
    "provinces districts cities towns villages states counties locations neighborhoods regions communities settlements"
    " hamlets"
)
_DONE_TO = r"(?:attacked|stormed|raided|targeted|struck|hit|bombed|shelled|fired (?:at|on)|opened fire (?:at|on))"
_TARGETS = (
    "(?:churches|mosques|villages|posts|bases|hotels|schools|checkpoints|barracks|camps|synagogues|temples|homes)"
)
_MANY = r"(?:[a-z-]{3,14} ){0,2}[a-z]{4,14}s"
_SEVERAL = re.compile(
    rf"\b(?:{FEW}|several|\d{{1,2}}) (?:[A-Za-z-]{{3,14}} ){{0,2}}"
    rf"(?:{'|'.join(_PLACES.split())})\b"
    rf"|\b(?!days? of (?:[a-z]{{3,10}} )?(?:fighting|battles?|clashes)\b)"
    rf"(?:series|string|spate|wave|week|day|night|days|month) of (?:[A-Za-z-]{{3,14}} ){{0,3}}{_ATTACKS}\b"
    rf"|\b{_DONE_TO} (?:[a-z-]{{3,14}} ){{0,2}}{_TARGETS}(?:, (?:an? )?(?:[a-z-]{{3,14}} ){{0,3}}?[a-z]{{3,12}}){{0,3}}"
    r",? and (?:an?|two|three|several) "
    rf"|\b{_DONE_TO} (?:{_MANY}, ){{1,4}}{_MANY},? and {_MANY}\b"
    rf"|\b{_ATTACKS} (?:[A-Za-z'-]{{2,14}} ){{0,5}}(?:across|throughout)\b"
    r"|\b(?:attacked|bombed|raided|shelled|struck|hit) (?:[A-Za-z'-]{2,14} ){1,7}(?:across|throughout)\b"
)
"""One series told of several places."""
_ONE_OF = re.compile(
    r"\b(?:latest|newest|last|first|second|third|one|another|part|recent|amid|despite|after|following|since|by)"
    r" (?:\w{1,12} ){0,4}$",
    re.IGNORECASE,
)
"""Said of one of a series, or of what only stands beside it."""
ONE_OF_WITHIN = 60


@cache
def _hinted() -> Hints:
    """Of these words what tells of several holds one."""
    return Hints(
        [
            [
                *_PLACES.split(),
                "across",
                "throughout",
                *map(several, names()),
                *_BESIDES.split(),
                *_TARGETS[3:-1].split("|"),
                *"attacked stormed raided targeted struck bombed shelled fired".split(),
            ]
        ]
    )


def tells_of_several(scene: Scene) -> bool:
    """Tells of "four provinces" or "several villages", not of "the latest in a string of attacks"."""
    told = _SEVERAL.search(scene.words) if _hinted().rules(scene.words) else None
    if told is None or scene.recalled:
        return told is not None
    return _ONE_OF.search(scene.words, max(0, told.start() - ONE_OF_WITHIN), told.start()) is None
