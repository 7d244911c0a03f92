"""First news of what nobody can count yet: booms heard, smoke seen, craft out of touch, boats adrift."""

from reconciler.concepts.report import EventType
from reconciler.extraction.reports.vocabulary.phrase import CRAFT, Phrase, phrase
from reconciler.extraction.reports.vocabulary.words import VIOLENT

_BOAT = (
    r"(?:[a-z]{0,6}boat|vessel|ship|ferry|dinghy|trawler|raft|canoe|pirogue|yacht|tanker|freighter|catamaran|dhow)s?"
)
_FLOWN = rf"(?:{CRAFT}|twin otter|flight|air taxi|air ambulance|submersible|submarine)"
_UNTOLD: frozenset[EventType] = frozenset(VIOLENT | {"fire", "crash", "capsizing", "collapse", "earthquake", "storm"})

PHRASES_OF_FIRST_NEWS: tuple[Phrase, ...] = (
    phrase(
        "explosion",
        r"\b(?:loud|large|big|huge|powerful|massive|enormous|mighty) (?:booms?|bangs?)\b"
        r"|\bsomething (?:blew up|exploded|went off)\b",
        "boom booms bang bangs something",
        unless=_UNTOLD - {"fire"},
    ),
    phrase(
        "fire",
        r"\b(?:thick|black|heavy|dense|dark|plumes? of|clouds? of|columns? of) smoke (?:[a-z]{2,9} ){0,3}?"
        r"(?:rising|rose|seen|billow(?:ed|ing|s)|pour(?:ed|ing|s)|hung|hanging|over)\b",
        "smoke",
        unless=_UNTOLD | {"explosion"},
    ),
    phrase(
        "other",
        rf"\b{_FLOWN}\b[^.;\n]{{0,90}}?\b(?:gone missing|went missing|goes missing"
        r"|(?:is|was|are|been|reported) missing"
        r"|disappeared|vanished|dropped off (?:the )?radar|lost (?:radio |radar |all )?contact|out of contact"
        r"|has not been heard (?:from|of)|had not been heard (?:from|of)|feared lost|lost (?:over|off|near))\b"
        rf"|\bcontact (?:was |has been |had been )?lost with [^.;\n]{{0,40}}?{_FLOWN}\b",
        "missing disappeared vanished radar contact heard lost",
        unless=_UNTOLD | {"other"},
    ),
    phrase(
        "other",
        rf"\b{_BOAT}\b[^.;\n]{{0,90}}?\b(?:adrift|drifting|in distress"
        r"|gone missing|went missing"
        r"|(?:is|was|are|were|been|reported) missing|disappeared|vanished|overdue"
        r"|sent (?:out )?an? (?:distress|sos)[a-z ]{0,8}"
        r"|taking on water|took on water)\b",
        "drifting adrift distress missing disappeared vanished overdue water sos",
        unless=_UNTOLD | {"other"},
    ),
    phrase(
        "crash",
        r"\b(?:train|tram|locomotive|coaches|carriages|wagons)s? (?:[a-z]{2,9} ){0,3}?"
        r"(?:comes?|came|gone|went|goes)"
        r" off (?:the|its) (?:rails|tracks?)\b|\b(?:train|tram) off (?:the )?(?:rails|tracks)\b",
        "rails track tracks",
        unless=VIOLENT - {"capture"} | {"crash"},
    ),
    phrase(
        "collapse",
        r"\b(?:building|block|house|school|hotel|church|mosque|factory|tower|mall|market|flats)s?\b"
        r" (?:[a-z]{2,9} )?(?:has|have|had) (?:partly |partially )?(?:come|fallen|tumbled|crashed) down\b",
        "down",
        unless=_UNTOLD | {"explosion", "flood", "collapse"},
    ),
)
"""In order of precedence, behind the phrases of mishaps."""
