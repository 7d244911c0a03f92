"""Days on which something still was so: in hospital, missing, on fire; they are not those on which it began."""

import re

from reconciler.extraction.reports.roles.dated import LOOK, REACH

_STILL = re.compile(
    r"\bstill (?:(?:being|very|badly|reported|said to be|listed as) )?"
    r"(?:in|there|at|under|on|missing|trapped|burning|smouldering|smoldering|searching|digging|hospitali[sz]ed"
    r"|critical|unaccounted|unconscious|treated|closed|shut|stranded|waiting|without|hunting|looking|alive|held|adrift|homeless)\b"
    r"(?: (?!when\b|after\b|as\b|killed\b|shot\b|struck\b|hit\b)[\w'’-]{1,16}){0,6}?"
    r" (?:(?:early|late|by|as of|on) ){0,2}$",
    re.ASCII,
)
"""Before the day: "six were still there on Saturday"."""
_OFF_SUPPORT = re.compile(
    r"\b(?:off|from) (?:an? |his |her |the )?(?:life[ -]support|ventilators?|respirators?)(?: machines?)?"
    r"(?: (?:early|late|on)){0,2} $",
    re.ASCII,
)
"""Before the day on which somebody was given up."""


def of_a_state(words: str, begin: int) -> bool:
    """Something was still so on the day that begins there, or somebody was taken off what kept him alive."""
    if "still" in words and _STILL.search(words, max(0, begin - REACH), begin) is not None:
        return True
    return _OFF_SUPPORT.search(words, max(0, begin - LOOK), begin) is not None
