"""Heads that sum up events of several places: "three bombs", "raids across Yemen", "killed in four towns"."""

import re

from reconciler.extraction.happenings import many
from reconciler.extraction.words import FEW
from reconciler.matching.story import head_of

_NUMBER = rf"(?:{FEW}|several|multiple|\d{{1,2}})"
_ATTACKS = many(
    besides="violence unrest fighting bloodshed bombs shootings killings tornadoes fires crashes incidents landslides"
)
_PLACES = (
    r"(?:provinces|districts|cities|towns|villages|hamlets|states|counties|countries|locations|neighbou?rhoods|regions"
    r"|communities|places|sites|spots|quarters|islands|settlements|camps|municipalities|governorates|prefectures"
    r"|farms|hotels|churches|suburbs|boroughs|slums)"
)
_WORDS = r"(?:[a-z-]{2,14} )"
_SEVERAL = re.compile(
    rf"\b{_NUMBER} {_WORDS}{{0,2}}{_PLACES}\b"
    rf"|\b(?:{_NUMBER}|twin|double|triple|simultaneous|co-?ordinated|separate) {_WORDS}{{0,2}}{_ATTACKS}\b"
    rf"|\b(?:series|string|spate|wave|swarm|night|days?|weekend) of {_WORDS}{{0,3}}{_ATTACKS}\b"
    rf"|\b(?:{_ATTACKS}|attacked|bombed|raided|shelled|struck|hit|kill(?:s|ed)?|dead|died|deaths)"
    r" (?:[\w'-]{1,14} ){0,7}(?:across|throughout)\b"
    r"|\b(?:killing|shooting|stabbing|crime) spree\b"
)
_ONE_OF = re.compile(
    r"\b(?:latest|newest|last|first|second|third|one|another|part|recent|amid|despite|after|following|since|by|earlier"
    r"|previous|levelled|leveled|flattened|damaged|destroyed) (?:[\w'-]{1,14} ){0,4}$"
)
"""Said of one of a series, of what stands beside it, or of houses and hamlets that one quake levelled."""
_BACK = 60


def sums_up(story: str) -> bool:
    """The head of a story tells of several attacks, or of several places struck."""
    head = head_of(story)
    found = _SEVERAL.finditer(head)
    return any(_ONE_OF.search(head, max(0, told.start() - _BACK), told.start()) is None for told in found)
