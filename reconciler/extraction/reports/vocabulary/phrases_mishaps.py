"""Crowds that crushed people, roads left, boats found adrift and people held, as no single word tells."""

from reconciler.concepts.report import EventType
from reconciler.extraction.reports.vocabulary.phrase import CAR, Phrase, phrase
from reconciler.extraction.reports.vocabulary.words import VIOLENT

_CROWD = (
    r"(?:crowds?|people|worshippers|pilgrims|devotees|fans|concertgoers|spectators|revell?ers|supporters|mourners|shoppers"
    r"|thousands|hundreds|women|students|pupils|passengers|migrants|applicants|recruits|refugees)"
)
_ONWARD = r"(?:forward|through|(?:in|out)(?: of|to)|towards?|against)"
_CRUSHED_IN = (
    r"(?:(?:in|during|amid) (?:an?|the) (?:[a-z-]{3,12} )?(?:rush|crowd|surge|queue|line|scramble|panic|press)"
    r"|(?:at|outside|inside) (?:an?|the) (?:[\w'’-]{2,14} ){0,3}?(?:gates?|exits?|entrance|doors?|shrine|temple"
    r"|church|mosque|stadium|concert|festival|rally|fairground|funeral|nightclub|station|food|ceremony|pilgrimage)"
    rf"|(?:as|when) (?:the |a )?(?:[a-z-]{{3,12}} )?{_CROWD})"
)
_ROAD = (
    r"(?:(?:interstate|highway|route|state route|county road|farm road|state highway|us|u\.s\.|road) \d{1,4}"
    r"|(?:i|us|fm|sr|cr|a|m|n|e|r)-?\d{1,4}|u\.s\. \d{1,3}"
    r"|(?:[a-z'’.]{2,14} ){1,2}(?:road|street|avenue|lane|drive|boulevard|parkway|highway|pike|freeway|turnpike))"
)
_LEFT_BADLY = (
    r"(?:roll(?:ed|s|ing)|overturn(?:ed|s|ing)|flipp(?:ed|ing)|hit|struck|landed|fell|tipped|turned over"
    r"|slamm(?:ed|ing)|came to rest|went (?:into|down|over)|crash(?:ed|ing))"
)
_HOLDER = (
    r"(?:gunm[ae]n|(?:armed|masked|hooded) (?:m[ae]n|robbers?|youths?|assailants?)|robbers?|hijackers?|knifem[ae]n"
    r"|kidnappers|bandits|militants|rebels|pirates"
    r"|m[ae]n (?:armed )?with (?:an? )?(?:[a-z-]{2,12} ){0,2}?"
    r"(?:guns?|pistols?|rifles?|knife|knives|explosives|petrol|bombs?))"
)
_TAKERS = (
    r"(?:gunm[ae]n|raiders|bandits|kidnappers|abductors|(?:armed|masked) men|insurgents|militants|jihadists|attackers"
    r"|pirates|men in (?:[a-z]{3,10} )?(?:fatigues|uniforms?|camouflage))"
)
_MANY = r"(?:[a-z0-9-]{1,14} ){0,4}?"
_UNARMED: frozenset[EventType] = VIOLENT - {"capture"}
_NO_SURGE: frozenset[EventType] = VIOLENT | {"earthquake", "flood", "storm", "collapse", "fire", "crash", "stampede"}

PHRASES_OF_MISHAPS: tuple[Phrase, ...] = (
    phrase(
        "stampede",
        rf"\b(?:crushed|suffocated|asphyxiated|squeezed)(?: and [a-z]{{4,10}})?(?: to death)? {_CRUSHED_IN}\b"
        rf"|\b{_CROWD} (?:had |suddenly |then )?(?:surged|pushed|pressed|rushed) (?:{_ONWARD}|for)\b[^.;\n]{{0,60}}?"
        r"\b(?:died|dead|killed|crushed|suffocated|fell|hurt|injured|bodies)\b"
        r"|\b(?:died|dead|killed|crushed|suffocated|hurt|injured|bodies)\b[^.;\n]{0,80}?"
        rf"\b{_CROWD} (?:had |suddenly |then )?(?:surged|pushed|pressed) {_ONWARD}\b",
        "crushed suffocated asphyxiated squeezed surged pushed pressed rushed",
        unless=_NO_SURGE,
    ),
    phrase(
        "crash",
        rf"\b{CAR}\b[^.;\n]{{0,60}}?\b(?:slid(?:es)?|ran|runs|went|goes|came|skid(?:s|ded)|veer(?:s|ed)|drove|rolled)"
        rf" off (?:of )?(?:the )?{_ROAD}\b"
        rf"|\b{CAR}\b[^.;\n]{{0,60}}?\bleft {_ROAD}\b[^.;\n]{{0,60}}?\b{_LEFT_BADLY}\b"
        rf"|\b{CAR} (?:roll(?:s|ed) (?:over|near|in|on)|tips over|overturns|flips(?: over)?|rollovers?)\b",
        "off left rolls rolled tips overturns flips rollover rollovers",
        drops=frozenset({"capture"}),
        unless=_UNARMED | {"fire", "flood", "storm"},
    ),
    phrase(
        "kidnapping",
        rf"\b{_TAKERS}\b[^.;\n]{{0,110}}?\b(?:led|herded|marched|drove|carried) (?:off|away) "
        rf"{_MANY}(?:people|pupils|girls|boys|students|children|worshippers|villagers|passengers|women|travell?ers|teachers)\b"
        rf"|\b{_HOLDER}\b[^.;\n]{{0,80}}?\b(?:holding|keeping|held|holds|keeps|kept) {_MANY}"
        r"(?:people|passengers|customers|pupils|students|children|workers|staff|employees|shoppers|women|worshippers"
        r"|inmates|guards|crew|sailors)\b",
        "led herded marched drove carried holding keeping held holds keeps kept",
        unless=frozenset({"kidnapping", "fire", "bombing"}),
    ),
)
"""In order of precedence, behind the phrases of deeds."""
