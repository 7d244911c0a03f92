"""Killings told by who did them, or by what struck the dead, as no single word tells."""

from reconciler.concepts.report import EventType
from reconciler.extraction.claims.sources.sources import PARTIES
from reconciler.extraction.happenings import one_of
from reconciler.extraction.reports.vocabulary.phrase import Phrase, phrase
from reconciler.extraction.reports.vocabulary.words import VIOLENT

_REBELS = (
    r"(?:guerrill?as|terrorists|subversives|rebels|insurgents|militants|commandos|paramilitaries|hitmen|death squads?)"
)
_GROUPS = one_of((*PARTIES, "fighters"))
_OF_GROUPS = " ".join(sorted({name.split()[0] for name in PARTIES} | {"fighters"}))
"""First words of their names."""
_HIDDEN = r"(?:unidentified|unknown|hooded|masked|armed)"
_SOME = rf"{_HIDDEN} (?:individuals|persons|people|men|subjects|attackers|assailants)"
_STRUCTURES = (
    r"(?:towers?|pylons?|bridges?|pipelines?|posts?|poles?|substations?|stations?|offices?|headquarters|buildings?"
    r"|houses?|homes?|monuments?|statues?|trucks?|cars?|buses|vehicles?|tracks|railways?|transformers?|structures)"
)
_ARMED_DEEDS: frozenset[EventType] = VIOLENT - {"capture"} | {"attack"}
"""What says more than that somebody was killed by somebody."""

PHRASES_OF_KILLERS: tuple[Phrase, ...] = (
    phrase("execution", r"\b(?:by|before|faced) an? firing squad\b", "squad", drops=frozenset({"other"})),
    phrase(
        "shooting",
        r"\b(?:killed|hit|struck|wounded|riddled|injured|slain) (?:by|with)"
        r" (?:[a-z0-9-]{1,10} ){0,3}?bullets?\b(?! trains?)|\bbullet[ -](?:wounds?|wounded)\b",
        "bullet bullets",
        unless=frozenset({"bombing", "air_strike", "shelling", "clash"}),
    ),
    phrase(
        "clash",
        r"\b(?:armed|military) (?:confrontation|encounter)s?\b"
        rf"|\bconfrontations? (?:between|with) (?:[a-z-]{{2,12}} ){{0,4}}?(?:{_REBELS}|troops|soldiers|the army|gunmen"
        r"|police|gangs|traffickers)\b"
        r"|\b(?:heavy|fierce|intense|close) combat\b(?! (?:training|gear|jets?|missions?|support))",
        "confrontation confrontations encounter encounters combat",
        unless=frozenset({"clash"}),
    ),
    phrase(
        "bombing",
        rf"\b{_REBELS}\b[^.;\n]{{0,60}}?\b(?:blew|blow|blown|blowing) up (?:[a-z0-9-]{{1,14}} ){{0,6}}?{_STRUCTURES}\b"
        rf"|\b{_STRUCTURES} (?:was|were|been) (?:dynamited|blown up) by (?:[a-z-]{{2,14}} ){{0,3}}?{_REBELS}\b",
        "blew blow blown blowing",
        drops=frozenset({"explosion"}),
    ),
    phrase(
        "attack",
        rf"\b(?:{_REBELS}|{_GROUPS}|{_SOME}) (?:[a-z]{{2,12}} ){{0,4}}?(?:kill(?:ed)?|killing|murdered|slew)\b"
        rf"|\b(?:killed|slain) by (?:[a-z-]{{2,14}} ){{0,3}}?(?:{_REBELS}|{_GROUPS}|{_SOME}|soldiers|troops)\b"
        r"|\b(?:the|an?) (?:brutal |recent |cold-blooded )?killings? of\b",
        "killed kill killing murdered slew slain killings",
        things=f"{_REBELS.replace('?', '')} guerillas {_OF_GROUPS} {_HIDDEN} soldiers troops killing killings",
        drops=frozenset({"other"}),
        unless=_ARMED_DEEDS,
    ),
)
"""In order of precedence, behind all others."""
