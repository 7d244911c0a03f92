"""What a sentence tells of by its words: the types of its events."""

import re
from collections.abc import Mapping
from functools import cache

from reconciler.concepts.report import EventType
from reconciler.extraction.happenings import DISASTERS, NAMES, names, several
from reconciler.extraction.reports.vocabulary.phrase import CAR
from reconciler.extraction.reports.vocabulary.phrases import told_by_phrases
from reconciler.extraction.reports.vocabulary.wording import Wording
from reconciler.extraction.reports.vocabulary.words import ACTORS, HAPPENED, SPECIFIC, TOLD_BY, UNSURE, VIOLENT

_SHOT_DOWN = re.compile(r"\bsh(?:ot|oots?|ooting) (?:[a-z-]{2,12} ){0,4}?down\b", re.ASCII)
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
_FELL = re.compile(
    r"\bfell (?:ill|asleep|from|off|down|over|victim|short|to (?:his|her|their) (?:deaths?|knees)|into an? "
    r"|on(?:to)? (?:them|him|her|it|top|people|houses|homes|cars)\b)",
)
"""A fall that is no town's to its besiegers."""
_OFF_RUNWAY = re.compile(
    r"\b(?:overran|overrun|overshot|left|(?:skidded|veered|slid|ran) off) (?:an?|the|its) (?:[a-z]{2,8} )?runway\b",
)
"""What no army took: the end of a runway."""
_TAKEN = re.compile(
    r"\bfell (?:to|under|into (?:the hands|rebel|enemy|militant))\b"
    r"|\b(?:town|city|village|base|camp|post|outpost|district|capital|airport|barracks|garrison|fort|stronghold"
    r"|province|centre|center|bridge|checkpoint|hill|station|suburb|front|line)s?\b[^.;\n]{0,40}?\bfell\b"
    r"|(?-i:\b[A-Z][\w'’-]{2,20}) (?:had |has )?fell(?:[.,;]| (?:on|to|in|after|late|early|at|last|when)\b)",
    re.IGNORECASE,
)
"""A fall that is one to a besieger: of what can be held."""
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
_WENT_OFF = re.compile(
    r"\b(?:bomb|car|truck|bus|motorcycle|device|vehicle|minibus|mine|explosives?|munitions|van|gas|tanker|pipeline|boiler|furnace|cylinder"
    r"|depot|silo|refinery|distillery|building|house|plant|factory|warehouse|workshop)s? "
    r"(?:[a-z]{1,12} ){0,8}?(?:(?:blew|blown|blowing) up|(?:went|going|gone) off(?! (?:the|its|a)\b))\b",
    re.ASCII,
)
_HELD_KNIFE = re.compile(
    r"\b(?:police|officers?|deput(?:y|ies)|troopers?|cops?|agents?|guards?|soldiers?|troops)\b[^.;\n]{0,40}?"
    r"\b(?:kill(?:s|ed)?|sh(?:ot|oots?))\b[^.;\n]{0,60}?\b(?:knife|machete)\b"
    r"|\b(?:knife|machete)\b(?![^.;\n]{0,40}?\b(?:killed|wounded|injured|hurt|attacked)\b)"
    r"[^.;\n]{0,40}?\bshot\b[^.;\n]{0,40}?"
    r"\b(?:police|officers?|deput(?:y|ies)|troopers?|agents?|guards?|soldiers?|troops)\b",
    re.ASCII,
)
"""The knife of somebody whom police shot: whether he hurt anybody, other words say."""
_WRECK_OF_HOUSE = re.compile(
    r"\bwreck of (?:an?|the) (?:[a-z0-9-]{2,14} ){0,4}?"
    r"(?:building|house|hotel|hostel|school|factory|apartment|church|mosque|temple|warehouse|market|mill|tower)s?\b",
    re.ASCII,
)
"""What is left of no vehicle."""
_WRECKS_IT = re.compile(
    r"\bwrecks (?:an? |the |its |his |her |their |several |two |three |dozens of |homes?\b|houses\b|[a-z]{3,12}$"
    r"|(?:[a-z-]{3,12} ){0,2}(?:house|home|shop|cafe|bar|restaurant|hotel|building|flats?|block|market|church|school"
    r"|mosque|factory|pub|village|town|street)s?\b)",
    re.ASCII,
)
"""Lays something in ruins: "Gas blast wrecks cafe"."""
_MORTARS = re.compile(r"\bmortar bombs?\b")
_FIRE = re.compile(
    r"(?<!under )(?<!friendly )(?<!cease )\bfires?\b(?![ -](?:crews?|services?"
    r"|officers?|brigades?|engines?|departments?|chiefs?|officials?|fighters?"
    r"|helicopters?|stations?|rescue|authority|authorities|inspectors?|tenders?|trucks?"
    r"|commissioner|marshal|ministry|agency)\b)",
    re.ASCII,
)
"""A fire that is no name of those who come to any disaster."""
STRUGGLES = re.compile(
    r"\b(?:fighting|fought) (?:for (?:his|her|their|its) li(?:fe|ves)|for life|off\b|back\b|over\b"
    r"|(?:[a-z]{2,9} ){0,3}?to (?:save|rescue|contain|free|reach)|(?:the |a )?(?:[a-z]{3,8} )?"
    r"(?:fires?|blazes?|flames|cancer|corruption|crime|case|extradition))\b",
    re.ASCII,
)
"""Fighting that is no battle."""
_PEACEFULLY = re.compile(r"\bwithout (?:any |further |much )?incident\b")
"""An arrest that nothing happened at."""
_OUTBREAK_OF = re.compile(
    r"\bfire outbreaks?\b|\boutbreaks? of (?:the |a |new |fresh |renewed )?"
    r"(?:fires?|fighting|violence|war|hostilities|clashes|unrest)\b"
)
"""What breaks out, and is no sickness."""
_CAR_LEFT = re.compile(
    r"\bfound (?:abandoned and |later )?burned\b|\bburned(?:[ -]out)? (?:car|vehicle|truck|suv|van)\b"
)
"""What those who did it left behind."""
_SHELL = re.compile(
    r"\bshell (?:killed|wounded|hit|struck|landed|fell|exploded|crashed|slammed)\b"
    r"|\b(?:killed|wounded|hit|struck|injured|destroyed|died) (?:[a-z]{2,12} ){0,3}?by an? (?:[a-z]{4,9} )?shell\b"
)
_STORMED = re.compile(
    r"\b(?:gunm[ae]n|militants|rebels|troops|soldiers|police|forces|fighters|protesters|jihadists|insurgents|attackers|tanks"
    r"|bandits|taliban|crowd|mob|commandos|bombers?|assailants|army|prisoners|inmates|villagers|loyalists|militiamen|demonstrators|settlers|fans"
    r"|supporters|migrants|students|rioters|guards|security|militia|marines|gendarmes|agents|officers) storms?\b"
    r"(?! (?:damage|victims?|surge|death))",
    re.ASCII,
)
"""A storm that is an assault: "Gunmen storm hotel"."""
_WRECKS = frozenset((*_OFF_ROAD, *"hit struck smashed slammed ploughed plowed".split()))
_MISTAKEN: tuple[tuple[str, re.Pattern[str], frozenset[str], frozenset[str]], ...] = (
    ("down", _SHOT_DOWN, frozenset({"shot", "shooting", "shoots"}), frozenset({"attacked"})),
    ("fighting", STRUGGLES, frozenset({"fighting"}), frozenset()),
    ("storm", _STORMED, frozenset({"storm"}), frozenset({"stormed"})),
    ("storms", _STORMED, frozenset({"storms"}), frozenset({"stormed"})),
    ("fought", STRUGGLES, frozenset({"fought"}), frozenset()),
    ("incident", _PEACEFULLY, frozenset({"incident"}), frozenset()),
    ("burned", _CAR_LEFT, frozenset({"burned"}), frozenset()),
    ("outbreak", _OUTBREAK_OF, frozenset({"outbreak"}), frozenset()),
    ("wreck", _WRECK_OF_HOUSE, frozenset({"wreck"}), frozenset({"collapsed"})),
    ("wrecks", _WRECKS_IT, frozenset({"wrecks"}), frozenset()),
    ("knife", _HELD_KNIFE, frozenset({"knife"}), frozenset()),
    ("machete", _HELD_KNIFE, frozenset({"machete"}), frozenset()),
    ("runway", _OFF_RUNWAY, frozenset({"overran", "overrun"}), frozenset({"crashed"})),
)
"""A word of a sentence, what it then says, and the telling words that it takes away and brings."""
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
    telling = _meant(tokens & singles.keys(), told)
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


def _meant(telling: frozenset[str], told: Wording) -> frozenset[str]:
    """The words that tell a type, without those that mean something else, and with what other words say."""
    tokens, low = told.tokens, told.low
    for hint, pattern, drops, adds in _MISTAKEN:
        if hint in tokens and pattern.search(low) is not None:
            telling = telling - drops | adds
    if tokens & {"mortar", "mortars"} and _MORTARS.search(low):
        telling -= {"bomb", "bombs"}
    if "fire" in telling and _FIRE.search(low) is None:
        telling -= {"fire"}
    if "shell" in tokens and _SHELL.search(low):
        telling |= {"shells"}
    if "fell" in tokens and (_FELL.search(low) or _TAKEN.search(told.words) is None):
        telling -= {"fell"}
    if tokens & {"up", "off"} and _WENT_OFF.search(low):
        telling |= {"exploded"}
    return telling
