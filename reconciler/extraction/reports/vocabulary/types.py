"""What a sentence tells of by its words: the types of its events."""

import re
from collections.abc import Mapping
from functools import cache

from reconciler.concepts.report import EventType
from reconciler.extraction.happenings import DISASTERS, NAMES, names, several
from reconciler.extraction.reports.vocabulary.mistaken import meant
from reconciler.extraction.reports.vocabulary.phrase import CAR
from reconciler.extraction.reports.vocabulary.phrases import told_by_phrases
from reconciler.extraction.reports.vocabulary.wording import Wording
from reconciler.extraction.reports.vocabulary.words import ACTORS, HAPPENED, SPECIFIC, TOLD_BY, UNSURE, VIOLENT

_STRIKE = re.compile(
    r"(?:day['’]s |\b(?:an?|the|by|in|of|separate|second|another|coalition|military|u\.s\.|us|israeli|russian"
    r"|american) )"
    r"(?:[a-z-]{3,12} )?strikes?\b(?! (?:by|of) (?:workers|teachers|staff))"
    r"|\bstrikes? (?:on|against|near) (?:an?|one|two|three|four|five|several|homes?|houses?|schools?|camps?"
    r"|hospitals?) "
    r"|\bstrikes? on [^.;,\d]{3,30}?(?:, [^.;,\d]{3,30}?,?)? (?:and [^.;,\d]{3,30}? )?(?:killed|wounded|flattened) ",
    re.ASCII,
)
"""A strike that is a noun; the one told of may be called an air strike elsewhere only."""
_AIR_STRIKE = re.compile(r"\bair[ -](?:and (?:artillery|ground|drone|missile) )?(?:strikes?|raids?)\b", re.ASCII)
_RAIDS = frozenset("strike strikes raid raids".split())
_OFF_ROAD = (
    "fell skidded veered overturned swerved toppled plummeted careened careered rolled flipped tipped hydroplaned"
    " aquaplaned jackknifed".split()
)
_WRECKED = re.compile(
    rf"\b{CAR}\b"
    rf"[^.;\n]{{0,80}}?\b(?:{'|'.join(_OFF_ROAD)}"
    r"|(?:hit|struck|smashed into|slammed into|ploughed into|plowed into) (?:an?|the|another) (?:[a-z]{2,12} ){0,2}?"
    r"(?:wall|tree|pole|truck|lorry|car|bus|van|tanker|trailer|barrier|divider|train|pillar|barn|house|guardrail|fence"
    r"|embankment|culvert|pine|oak|boulder|deer|cow|moose|elk|median|kerb|curb|parapet|pylon|mast|post|pickup|suv))\b",
    re.ASCII,
)
"""What went off its road, or into something."""
_WRECKS = frozenset((*_OFF_ROAD, *"hit struck smashed slammed ploughed plowed".split()))
LABOUR = frozenset("hunger general workers union unions teachers staff drivers nurses lightning pay wages".split())
"""Words of strikes that hit nobody."""
DEEDS: frozenset[EventType] = frozenset({"raid", "kidnapping", "execution", "capture", "bombing", "stabbing"})
"""What gunmen do besides shooting."""

_BECAUSE_OF = re.compile(
    r"\b(?:ebola|cholera) (?:rumou?rs?|scare|panic)\b|\b(?:rumou?rs?|fears?|panic) (?:of|over|about) an? "
    r"(?:ebola |cholera )?(?:outbreak|epidemic)\b|\b(?:believed|thought|feared) (?:to be|was|were) an? (?:[a-z]+ )?"
    r"(?:outbreak|epidemic)\b|"
    r"\b(?:because of|over|due to|against|amid|fight|fighting) (?:the )?(?:[a-z]+ )?"
    r"(?:ebola|cholera|outbreak|epidemic)\b"
)
"""A sickness that only gave cause to what happened."""
SET_ALIGHT: frozenset[EventType] = frozenset({"attack", "raid", "kidnapping", "clash", "capture"})
BURNED = frozenset("burned torched flames ablaze alight".split())
"""What those who attack a village do to it besides."""
_ARSON = frozenset("arson torched ablaze alight".split())
"""What gunmen do instead of shooting."""


_OPENS_FIRE = re.compile(
    r"\bopen(?:s|ing)? (?:[a-z-]{3,12} )?fire\b"
    r"|\b(?:forces|police|troops|soldiers|officers|guards|snipers|gunmen|rebels|loyalists|militiamen"
    r"|militants|fighters|gendarmes|men) fire (?:on|at|into|upon)\b",
    re.ASCII,
)
"""What who shoots does, told as it goes on."""
_VIOLENT_DEEDS = VIOLENT - {"capture"}
"""What leaves no wreck to be told of besides."""


_HIT = "hit stricken ravaged battered affected devastated struck"
"""What a land is after a disaster: "in cyclone-hit Oru"."""


@cache
def type_of_word() -> Mapping[str, EventType]:
    """Single words to the type of event that they tell of."""
    named = {word: kind for kind in NAMES for name in names((kind,)) for word in (name, several(name))}
    told = {word: kind for kind, words in TOLD_BY.items() for word in words.split()}
    told |= {f"{word}-{hit}": kind for kind in DISASTERS for word in names((kind,)) for hit in _HIT.split()}
    return {word: kind for word, kind in named.items() if word not in UNSURE} | told


def types_of(told: Wording) -> tuple[EventType, ...]:
    """Gunmen alone tell less of the event than what they did; what is shot down is no person."""
    singles, tokens = type_of_word(), told.tokens
    telling = meant(tokens & singles.keys(), told)
    found = _with_wrecks({singles[word] for word in telling}, told)
    found = set(told_by_phrases(frozenset(found), told))
    only_gunmen = "shooting" in found and {word for word in telling if singles[word] == "shooting"} <= ACTORS
    if only_gunmen and (found & DEEDS or ("fire" in found and telling & _ARSON)):
        found.discard("shooting")
    if "outbreak" in found and len(found - {"other"}) > 1 and _BECAUSE_OF.search(told.low) is not None:
        found.discard("outbreak")
    if "fire" in found and found & SET_ALIGHT and {word for word in telling if singles[word] == "fire"} <= BURNED:
        found.discard("fire")
    if "fire" in tokens and ("opened" in tokens or _OPENS_FIRE.search(told.low) is not None):
        found = found - {"fire"} | {"shooting"}
    if "air" in tokens and tokens & _RAIDS and _AIR_STRIKE.search(told.low) is not None:
        found.add("air_strike")
    if tokens & {"strike", "strikes"} and not tokens & LABOUR and tokens & HAPPENED and _STRIKE.search(told.low):
        found.add("air_strike")
    return tuple(sorted(found, key=SPECIFIC.index))


def _with_wrecks(found: set[EventType], told: Wording) -> set[EventType]:
    """A bus that fell into a gorge took nobody; one that was shot at and left the road was shot at."""
    wrecked = not told.tokens.isdisjoint(_WRECKS) and found.isdisjoint(_VIOLENT_DEEDS) and _WRECKED.search(told.low)
    return found - {"capture"} | {"crash"} if wrecked else found
