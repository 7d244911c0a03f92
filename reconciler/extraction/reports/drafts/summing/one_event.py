"""Sentences that name one happening, which a year only dates: "a similar quake in 1999", "in 2011, 52 died when"."""

import re

from reconciler.extraction.happenings import many, one
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.scanner import holds_any

_BESIDES = "tragedy bomb assassination siege eruption airliner plane jet helicopter ship boat ferry bus train"
_DIED_WHEN = (
    r"\b(?:died|killed|drowned|perished|wounded|injured) when "
    r"(?!(?:the )?(?:war|violence|fighting|clashes|conflict|unrest|troubles|army took|country)\b)"
)
DIED_WHEN = re.compile(_DIED_WHEN, re.ASCII)
"""In small letters: says in what one happening they died."""
ONE_EVENT = re.compile(
    r"\b(?:an?|that|similar|previous|another|(?:19|20)\d\d) (?:[a-z0-9.-]{1,14} ){0,4}?"
    rf"{one(besides=_BESIDES)}\b"
    r"(?! deaths?\b)"
    r"|^an? (?:[a-z]{3,12} )?(?:attempt|bid|operation|crackdown|march|rally|protest|jailbreak|standoff|stand-off|feud) "
    r"|\b(?:bombed|attacked|stormed|hit|struck|shelled|raided|torched|ambushed|overran) an? "
    rf"|{_DIED_WHEN}"
    r"|\b(?:fall|capture|battle|siege|loss|seizure) (?:of|for) (?:the|that) (?:city|town|village|district|base)\b",
    re.ASCII,
)
"""In small letters: one happening, which a bare year only dates: "a similar quake in 1999"."""
_ONE_THAT = re.compile(
    rf"\ban? (?:[a-z0-9.-]{{1,14}} ){{0,4}}?{one(besides=_BESIDES)}"
    r" (?:that|which) (?:killed|left|wounded|injured|claimed)\b",
    re.ASCII,
)
"""In small letters: whatever time dates it, "a shooting that killed one man" is one."""
_THAT = (" that ", " which ")
"""Of these it holds one."""


def tells_of_one(scene: Scene) -> bool:
    """Names one happening, which a bare year may date, or says what the one did."""
    if holds_any(scene.low, _THAT) and _ONE_THAT.search(scene.low) is not None:
        return True
    years = [claim.covers for claim in scene.claims if claim.covers is not None]
    if ONE_EVENT.search(scene.low) is not None:
        return all(_YEAR.fullmatch(cover.text) for cover in years)
    return bool(years) and all(_YEAR.fullmatch(cover.text) for cover in years) and _tells_so(scene)


def _tells_so(scene: Scene) -> bool:
    """By its noun, by somebody or something that did it, or by the site that it happened at."""
    return any(told.search(scene.low) for told in (_DID, _A_FEW)) or _AT_SITE.search(scene.words) is not None


_NO_DOER = "total|record|number|further|combined|estimated|average|additional|staggering|tenth|third|quarter|year"
_DID = re.compile(
    rf"\ban? (?!(?:{_NO_DOER})\b)(?:(?!were\b|was\b|been\b|are\b|of\b)[a-z0-9'’.-]{{1,16}} ){{1,6}}"
    r"(?:killed|shot|stabbed|opened fire|drove|rammed|crashed|exploded|collapsed|capsized|sank|derailed|overturned"
    r"|hit|struck|stormed|blew|burst|fell|ploughed|plowed|plunged|caught fire|detonated|attacked)\b",
    re.ASCII,
)
"""In small letters: one did it, or one thing came to grief: "a gunman killed 35"."""
_A_FEW = re.compile(
    rf"\b(?:twin|double|triple|simultaneous|coordinated) (?:[a-z-]{{3,14}} ){{0,2}}{many()}\b"
    r"|\bin (?:the same|a similar|like) (?:way|manner)\b",
    re.ASCII,
)
"""In small letters: as good as one: "twin attacks"."""
_AT_SITE = re.compile(r"\b(?:died|perished|killed|drowned|dead) at (?:the )?[A-Z]", re.ASCII)


_YEAR = re.compile(r"(?:19|20)\d\d")
