"""Sentences that name one happening, which a year only dates: "a similar quake in 1999", "in 2011, 52 died when"."""

import re

from reconciler.extraction.happenings import one
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.scanner import holds_any

_BESIDES = "tragedy bomb assassination siege eruption airliner plane jet helicopter ship boat ferry bus train"
ONE_EVENT = re.compile(
    r"\b(?:an?|that|similar|previous|another|(?:19|20)\d\d) (?:[a-z0-9.-]{1,14} ){0,4}?"
    rf"{one(besides=_BESIDES)}\b"
    r"(?! deaths?\b)"
    r"|^an? (?:[a-z]{3,12} )?(?:attempt|bid|operation|crackdown|march|rally|protest|jailbreak|standoff|stand-off|feud) "
    r"|\b(?:bombed|attacked|stormed|hit|struck|shelled|raided|torched|ambushed|overran) an? "
    r"|\b(?:died|killed|drowned|perished|wounded|injured) when "
    r"(?!(?:the )?(?:war|violence|fighting|clashes|conflict|unrest|troubles|army took|country)\b)"
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
    return all(_YEAR.fullmatch(cover.text) for cover in years) and ONE_EVENT.search(scene.low) is not None


_YEAR = re.compile(r"(?:19|20)\d\d")
