"""Openings that tell of one series at several places: "in four provinces", "a week of attacks"."""

import re
from functools import cache

from reconciler.extraction.happenings import many
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.scanner import Hints
from reconciler.extraction.words import FEW

_BESIDES = "violence unrest fighting bloodshed"
_ATTACKS = many(besides=_BESIDES)
_PLACES = (
    "provinces districts cities towns villages states counties locations neighborhoods regions communities settlements"
    " hamlets"
)
_DONE_TO_HINTS = "attacked stormed raided targeted struck hit bombed shelled fired".split()
_DONE_TO = rf"(?:{'|'.join(_DONE_TO_HINTS)} (?:at|on)|opened fire (?:at|on))"
_TARGETS = "churches|mosques|villages|posts|bases|hotels|schools|checkpoints|barracks|camps|synagogues|temples|homes"
_MANY = r"(?:[a-z-]{3,14} ){0,2}[a-z]{4,14}s"
_SERIES = "series|string|spate|wave|week|day|night|days|month"
_SEVERAL = (
    (
        rf"\b(?:{FEW}|several|\d{{1,2}}) (?:[A-Za-z-]{{3,14}} ){{0,2}}(?:{'|'.join(_PLACES.split())})\b",
        _PLACES.split(),
    ),
    (rf"\bother (?:[A-Za-z-]{{3,14}} ){{0,2}}(?:{'|'.join(_PLACES.split())})\b", ("other ",)),
    (
        rf"\b(?!days? of (?:[a-z]{{3,10}} )?(?:fighting|battles?|clashes)\b)"
        rf"(?:{_SERIES}) of (?:[A-Za-z-]{{3,14}} ){{0,3}}{_ATTACKS}\b",
        [f"{word} of " for word in _SERIES.split("|")],
    ),
    (
        rf"\b{_DONE_TO} (?:[a-z-]{{3,14}} ){{0,2}}(?:{_TARGETS})"
        r"(?:, (?:an? )?(?:[a-z-]{3,14} ){0,3}?[a-z]{3,12}){0,3},? and (?:an?|two|three|several) ",
        _TARGETS.split("|"),
    ),
    (
        rf"\b{_DONE_TO} an? [a-z]{{4,14}}, an? [a-z]{{4,14}},? and an? [a-z]{{4,14}}\b",
        _DONE_TO_HINTS,
    ),
    (
        rf"\b{_DONE_TO} (?:{_MANY}, ){{1,4}}{_MANY},? and {_MANY}\b",
        _DONE_TO_HINTS,
    ),
    (
        rf"\b(?:(?:{_ATTACKS}|protests|demonstrations|rallies|protesters) (?:[A-Za-z'-]{{2,14}} ){{0,5}}"
        r"|(?:attacked|bombed|raided|shelled|struck|hit) (?:[A-Za-z'-]{2,14} ){1,7})(?:across|throughout)\b",
        ("across", "throughout"),
    ),
)
"""Ways to tell one series of several places, each with words of which it holds one."""
_ONE_OF = re.compile(
    r"\b(?:latest|newest|last|first|second|third|one|another|part|recent|amid|despite|after|following|since|by)"
    r" (?:\w{1,12} ){0,4}$",
    re.IGNORECASE,
)
"""Said of one of a series, or of what only stands beside it."""
ONE_OF_WITHIN = 60


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern, _ in _SEVERAL)


@cache
def _hinted() -> Hints:
    return Hints([hints for _, hints in _SEVERAL])


def tells_of_several(scene: Scene) -> bool:
    """Tells of "four provinces" or "several villages", not of "the latest in a string of attacks"."""
    found = [_patterns()[way].search(scene.words) for way in _hinted().rules(scene.words)]
    start = min((told.start() for told in found if told is not None), default=None)
    if start is None or scene.recalled:
        return start is not None
    return _ONE_OF.search(scene.words, max(0, start - ONE_OF_WITHIN), start) is None


_MORE_THAN_ONE = frozenset(
    "twin double triple series pair bombings blasts attacks explosions bombs bombers strikes airstrikes"
    " shootings coordinated simultaneous".split()
)
_COUNTED = re.compile(
    rf"\b(?:two|three|several|multiple) (?:[a-z'’-]{{2,14}} ){{0,3}}{many(besides='bombs bombers mines')}\b", re.ASCII
)
"""Happenings by their number, not people: "two car crashes"."""
_NUMBERS = frozenset("two three several multiple".split())


def more_than_one(scene: Scene) -> bool:
    """Tells of two happenings or more, wherever they were."""
    if not _MORE_THAN_ONE.isdisjoint(scene.tokens):
        return True
    return not _NUMBERS.isdisjoint(scene.tokens) and _COUNTED.search(scene.low) is not None
