"""Grenades, mines, blades and mobs that no single word tells of, and storms by their winds."""

from reconciler.concepts.report import EventType
from reconciler.extraction.reports.vocabulary.phrase import WITHIN, Phrase, phrase
from reconciler.extraction.reports.vocabulary.words import BLAST, GUN, HEAVY

_HARMED = r"(?:killed|wounded|injured|hurt|maimed|blown up|torn apart|destroyed)"
_ARSONISTS = (
    r"(?:rebels|guerrillas|militants|terrorists|insurgents|gunmen|attackers|bandits|commandos|subversives|rioters"
    r"|protesters|demonstrators|militiamen|raiders|extremists|assailants|arsonists|vigilantes|hooligans)"
)
"""Whose fires are attacks."""
_HOSTILE: frozenset[EventType] = GUN | HEAVY

PHRASES_OF_DEEDS: tuple[Phrase, ...] = (
    phrase(
        "execution",
        r"\b(?:put|puts|putting) (?:[a-z0-9-]{1,12} ){1,6}?to death\b|\b(?:was|were) put to death\b"
        r"|\b(?:was|were|been|be) (?:publicly |secretly )?hanged\b(?! by (?:him|her|them)sel)",
        "put puts putting hanged",
        unless=_HOSTILE,
    ),
    phrase(
        "explosion",
        r"\bgrenades?\b[^.;\n]{0,60}?\b(?:thrown|threw|tossed|hurled|lobbed|landed|went off|killed|killing|wounded"
        r"|hit|rolled|blew|bursts?|was|were)\b"
        r"|\b(?:threw|tossed|hurled|lobbed|throw|hurl|toss|lob)s? (?:[a-z-]{1,12} ){0,4}?grenades?\b"
        r"|\bgrenade (?:attack|blast|explosion)",
        "grenade grenades",
        unless=_HOSTILE | BLAST,
    ),
    phrase(
        "bombing",
        rf"\b{_HARMED} (?:[a-z]{{2,12}} ){{0,4}}?by an? (?:[a-z-]{{2,14}} ){{0,3}}?(?:mine|device|explosives|charge)\b"
        r"(?! (?:collapse|shaft|blast|fire|roof))"
        r"|\b(?:hit|hits|struck|stepped on|stepping on|ran over|drove over|trod on|triggered|set off) an? "
        r"(?:[a-z-]{2,14} ){0,3}?(?:mine|device|booby-trap)\b"
        r"|\b(?:device|charge) (?:[a-z-]{1,12} ){0,6}?(?:exploded|went off|blew up|killed|detonated)\b"
        r"|\b(?:blew|blow|blowing) (?:him|her|it|them)sel(?:f|ves) up\b|\bdetonated (?:him|her)self\b"
        r"|\bset off (?:his|her|an?|their) (?:[a-z-]{3,12} )?(?:vest|belt)s?\b"
        r"|\ba mine (?:had |has )?(?:exploded|went off|gone off|blew up|blown up|detonated|killed|wounded|maimed)\b",
        "mine device explosives charge booby-trap himself herself itself themselves vest vests belt belts",
        drops=frozenset({"explosion"}),
        unless=_HOSTILE | {"collapse", "flood", "bombing"},
    ),
    phrase(
        "bombing",
        r"\b(?:threw|throw(?:n|s|ing)?|toss(?:ed|es|ing)|hurl(?:ed|s|ing)|lobb(?:ed|ing)) (?:[a-z0-9-]{1,12} ){0,4}?"
        r"(?:explosives?|dynamite|firebombs?|incendiary devices?)\b"
        r"|\b(?:devices|charges|explosives) (?:[a-z-]{1,12} ){0,4}?(?:exploded|went off|blew up|were set off"
        r"|were detonated)\b",
        "explosives explosive dynamite firebomb firebombs incendiary devices charges",
        drops=frozenset({"explosion"}),
        unless=_HOSTILE | {"fire", "bombing"},
    ),
    phrase(
        "attack",
        r"\b(?:threw|throw(?:n|s|ing)?|toss(?:ed|es|ing)|hurl(?:ed|s|ing)|lobb(?:ed|ing)) (?:[a-z0-9-]{1,12} ){0,4}?"
        r"(?:molotov cocktails?|molotovs)\b"
        rf"|\b{_ARSONISTS}\b[^.;\n]{{0,80}}?\bset(?:ting)? (?:fire to"
        r"|[^.;,\n]{1,60}? (?:on fire|ablaze|alight))\b"
        rf"|\b{_ARSONISTS}\b[^.;\n]{{0,60}}?\b(?:burned|burnt|torched)\b",
        "molotov molotovs set setting burned burnt torched",
        drops=frozenset({"fire"}),
        unless=GUN | HEAVY | BLAST,
    ),
    phrase(
        "stabbing",
        r"\b(?:killed|kills|attacked|attacks|wounded|hurt|injured|slashed|slashes|cut|murdered|chased)\b[^.;\n]{0,60}?"
        r" with (?:an?|his|her|their|two|three) (?:[a-z-]{2,12} ){0,2}?"
        r"(?:knife|knives|cleavers?|blades?|daggers?|scissors|screwdriver|razor)\b"
        r"|\b(?:stab|knife) (?:wounds?|injur(?:y|ies))\b"
        r"|\b(?:slashed|slashing)\b[^.;\n]{0,40}?\b(?:throat|neck|face|people|strangers|passengers|children|pupils)\b",
        "stab knife knives cleaver cleavers blade blades dagger daggers scissors screwdriver razor slashed slashing",
        drops=frozenset({"attack"}),
        unless=frozenset({"shooting", "bombing"}),
    ),
    phrase(
        "stabbing",
        r"\b(?:knife|machete|sword|axe)-wielding (?:[a-z]{3,12} ){1,2}"
        r"(?:slashed|stabbed|hacked|attacked|killed|slew)\b",
        "knife-wielding machete-wielding sword-wielding axe-wielding",
        drops=frozenset({"attack", "shooting"}),
    ),
    phrase(
        "attack",
        rf"\bmobs?\b{WITHIN}(?:killed|beat|beats|beaten|kills|attacked|burned|stoned|dragged)\b"
        r"|\b(?:beaten|beat|hacked|lynched|bludgeoned|clubbed|strangled|stoned) (?:[a-z-]{2,12} ){0,5}?to death\b"
        r"|\blynch(?:ed|ing|ings)\b",
        "mob mobs death lynched lynching lynchings",
        unless=_HOSTILE | BLAST,
    ),
    phrase(
        "storm",
        r"\btropical depression\b"
        r"|\b(?:gales?|gusts?(?! (?:had |have )?reached\b)|twisters?|(?:strong|high|fierce|violent|heavy) winds)\b",
        "depression gale gales gust gusts twister twisters winds",
        unless=_HOSTILE | BLAST | {"fire", "crash", "capsizing", "flood", "collapse", "storm"},
    ),
)
"""In order of precedence, behind the phrases of accidents and arms."""
