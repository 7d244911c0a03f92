"""Words that tell of no event of their type beside certain others, or of another: "fell ill", "gunmen storm hotel"."""

import re

from reconciler.extraction.reports.vocabulary.wording import Wording
from reconciler.extraction.reports.vocabulary.words import HELD

_SHOT_DOWN = re.compile(r"\bsh(?:ot|oots?|ooting) (?:[a-z-]{2,12} ){0,4}?down\b", re.ASCII)
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
    rf"|\b(?:{HELD}|post|province|centre|center|checkpoint|hill|station|front|line)s?\b[^.;\n]{{0,40}}?\bfell\b"
    r"|(?-i:\b[A-Z][\w'’-]{2,20}) (?:had |has )?fell(?:[.,;]| (?:on|to|in|after|late|early|at|last|when)\b)",
    re.IGNORECASE,
)
"""A fall that is one to a besieger: of what can be held."""
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
    r"|(?:[a-z]{2,9} ){0,3}?to (?:save|rescue|contain|free|reach)|(?:the |an? )?(?:[A-Za-z]{3,12} )?"
    r"(?:(?:wild|bush|forest )?fires?|blazes?|infernos?|flames|cancer|corruption|crime|case|extradition))\b",
    re.ASCII,
)
"""Fighting that is no battle."""
_PEACEFULLY = re.compile(r"\bwithout (?:any |further |much )?incident\b")
"""An arrest that nothing happened at."""
_FIRE_AND = re.compile(r"\bfire (?:and|&) (?:disaster|rescue|emergency|civil)\b")
"""Whose service it is: "the Fire and Disaster Management Agency"."""
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
    r"|bandits|tal[ie]ban|crowd|mob|commandos|bombers?|assailants|army|prisoners|inmates|villagers|loyalists|militiamen|demonstrators|settlers|fans"
    r"|supporters|migrants|students|rioters|guards|security|militia|marines|gendarmes|agents|officers"
    r"|herds?men|herders|hoodlums|thugs|raiders|robbers|kidnappers|pirates) storms?\b"
    r"(?! (?:damage|victims?|surge|death))",
    re.ASCII,
)
"""A storm that is an assault: "Gunmen storm hotel"."""
_GAVE_WAY = re.compile(
    r"\b(?:posts?|outposts?|checkpoints?|districts?|provinces?|bases?|garrisons?|cent(?:er|re)s?|cit(?:y|ies)|towns?|army"
    r"|defen[cs]es|province)"
    r"(?: (?:near|in|at|of) [a-z-]{2,20})? (?:(?:had|has|have|was|were) )?collapsed (?:to|into the hands of)\b"
    r"(?! the (?:ground|floor))",
    re.ASCII,
)
"""A post that collapsed to somebody is taken."""
_COLLAPSE_OF = re.compile(
    r"\b(?:collapse|fall) of (?:the |an? )?(?:[a-z'’-]{2,14} ){0,3}?"
    r"(?:governments?|regime|republic|provinces?|districts?|talks|ceasefire|truce|state|army|deal|agreement|negotiations"
    r"|economy|currency|front|city|town|system|order|forces|empire|union)\b",
    re.ASCII,
)
"""A collapse of no building."""
_CARRIED = re.compile(
    r"\b(?:arrested|detained|seized|recovered|confiscated|captured|held|caught)\b[^.;\n]{0,80}?"
    r"\b(?:with|carrying|possessing|including|and|of)\b[^.;\n]{0,50}?\bbombs\b",
    re.ASCII,
)
"""Bombs that somebody was found with."""
_LIGHTNING = re.compile(
    r"\blightning (?:bolts? |strikes? )?(?:(?:had |has )?(?:struck|hit|strikes|hits|killed|kills|kill|strike)\b)"
    r"|\b(?:struck|hit|killed|electrocuted) (?:[a-z]{2,9} ){0,3}?by (?:a (?:bolt of )?)?lightning\b"
    r"|\blightning strikes?\b",
    re.ASCII,
)
"""What the sky struck, and nobody."""
_MISTAKEN: tuple[tuple[str, re.Pattern[str], frozenset[str], frozenset[str]], ...] = (
    ("down", _SHOT_DOWN, frozenset({"shot", "shooting", "shoots"}), frozenset({"attacked"})),
    ("lightning", _LIGHTNING, frozenset({"struck", "hit", "strike", "strikes", "hits"}), frozenset({"thunderstorm"})),
    ("fighting", STRUGGLES, frozenset({"fighting"}), frozenset()),
    ("storm", _STORMED, frozenset({"storm"}), frozenset({"stormed"})),
    ("storms", _STORMED, frozenset({"storms"}), frozenset({"stormed"})),
    ("fought", STRUGGLES, frozenset({"fought"}), frozenset()),
    ("fire", _FIRE_AND, frozenset({"fire"}), frozenset()),
    ("incident", _PEACEFULLY, frozenset({"incident"}), frozenset()),
    ("burned", _CAR_LEFT, frozenset({"burned"}), frozenset()),
    ("outbreak", _OUTBREAK_OF, frozenset({"outbreak"}), frozenset()),
    ("wreck", _WRECK_OF_HOUSE, frozenset({"wreck"}), frozenset({"collapsed"})),
    ("wrecks", _WRECKS_IT, frozenset({"wrecks"}), frozenset()),
    ("collapse", _COLLAPSE_OF, frozenset({"collapse"}), frozenset()),
    ("collapsed", _GAVE_WAY, frozenset({"collapsed"}), frozenset({"captured"})),
    ("bombs", _CARRIED, frozenset({"bombs"}), frozenset()),
    ("knife", _HELD_KNIFE, frozenset({"knife"}), frozenset()),
    ("machete", _HELD_KNIFE, frozenset({"machete"}), frozenset()),
    ("runway", _OFF_RUNWAY, frozenset({"overran", "overrun"}), frozenset({"crashed"})),
)
"""A word of a sentence, what it then says, and the telling words that it takes away and brings."""


def meant(telling: frozenset[str], told: Wording) -> frozenset[str]:
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
