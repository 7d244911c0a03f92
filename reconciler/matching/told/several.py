"""Heads that sum up events of several places: "three bombs", "raids across Yemen", "killed in four towns"."""

import re

from reconciler.extraction.happenings import names, one_of, several
from reconciler.extraction.words import FEW
from reconciler.matching.told.story import head_of, head_words

_NUMBER = rf"(?:{FEW}|several|multiple|\d{{1,2}})"
_ATTACK_WORDS = frozenset(map(several, names())) | frozenset(
    "violence unrest fighting bloodshed bombs shootings killings tornadoes fires crashes incidents landslides".split()
)
_ATTACKS = one_of(_ATTACK_WORDS)
_PLACE_WORDS = frozenset(
    "provinces districts cities towns villages hamlets states counties countries locations neighbourhoods neighborhoods"
    " regions communities places sites spots quarters islands settlements camps municipalities governorates prefectures"
    " farms hotels churches suburbs boroughs slums".split()
)
_PLACES = one_of(_PLACE_WORDS)
_WORDS = r"(?:[a-z-]{2,14} )"
_SEVERAL = re.compile(
    rf"\b{_NUMBER} {_WORDS}{{0,2}}{_PLACES}\b"
    rf"|\b(?:{_NUMBER}|twin|double|triple|simultaneous|co-?ordinated|separate) {_WORDS}{{0,2}}{_ATTACKS}\b"
    rf"|\b(?:series|string|spate|wave|swarm|night|days?|weekend) of {_WORDS}{{0,3}}{_ATTACKS}\b"
    rf"|\b(?:{_ATTACKS}|attacked|bombed|raided|shelled|struck|hit|kill(?:s|ed)?|dead|died|deaths)"
    r" (?:[\w'-]{1,14} ){0,7}(?:across|throughout)\b"
    r"|\b(?:killing|shooting|stabbing|crime) spree\b"
)
_TELLING = _ATTACK_WORDS | _PLACE_WORDS | {"across", "throughout", "spree"}
"""Words without one of which a head sums up nothing."""
_ONE_OF = re.compile(
    r"\b(?:latest|newest|last|first|second|third|one|another|part|recent|amid|despite|after|following|since|by|earlier"
    r"|previous|levelled|leveled|flattened|damaged|destroyed) (?:[\w'-]{1,14} ){0,4}$"
)
"""Said of one of a series, of what stands beside it, or of houses and hamlets that one quake levelled."""
_BACK = 60


def sums_up(story: str) -> bool:
    """The head of a story tells of several attacks, or of several places struck."""
    if _TELLING.isdisjoint(head_words(story)):
        return False
    head = head_of(story)
    found = _SEVERAL.finditer(head)
    return any(_ONE_OF.search(head, max(0, told.start() - _BACK), told.start()) is None for told in found)
