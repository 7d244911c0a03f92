"""What the words before a figure make of it: feared by somebody, still to come, or made up."""

import re

from reconciler.concepts.claim import Modality

REACH = 80
"""Characters before a figure in which such words stand."""
_HEDGED = r"(?: (?:that|there (?:are|were)|up to|as many as|more than|at least|about|around|nearly|over|some|another))*"
_FEARED = re.compile(
    rf"(?<!\w)(?:fear(?:s|ed)?|(?<!to )believes?|suspects?|worr(?:y|ies|ied))(?: at first| initially)?{_HEDGED} $",
    re.IGNORECASE,
)
_WORK = r"(?:film|movie|novel|play|drama|series|video game|book)"
_MADE_UP = re.compile(
    rf"(?<!\w)(?:in (?:the|his|her|this) (?:new |hit )?{_WORK}(?!\w)[^.]{{0,40}}$|{_WORK},? (?:about|in which)(?!\w)"
    r"|simulat(?:ed|es|ing)(?!\w))",
    re.IGNORECASE,
)
"""Said before what nobody suffered."""
_TO_COME = re.compile(
    r"(?<!\w)(?:could|may|might|would|will)(?: (?:well|still|yet|even|eventually))?"
    rf" (?:rise|climb|reach|grow|exceed|increase|pass|top)(?: (?:further|to|past|above|beyond))*{_HEDGED} $",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"(?<!\w)(?:could|might|would|should)(?: (?:well|easily|just))?(?: have|['’]ve) (?:been|had|seen|lost|left|killed)"
    rf"{_HEDGED} $",
    re.IGNORECASE,
)
"""What did not happen: "there could have been ten people dead"."""


_HINTS = (
    "could may might would will should fear believe suspect worr film movie novel play drama series video book simulat"
).split()
"""Of these such words hold one; before most figures none stands."""


def doubted(text: str, start: int, modality: Modality) -> Modality:
    """The modality of a figure at `start` that its own verb tells as `modality`, by what stands before it."""
    if modality != "asserted":
        return modality
    before = text[max(0, start - REACH) : start].replace("\u00a0", " ").replace("\n", " ")
    low = before.lower()
    if not any(hint in low for hint in _HINTS):
        return modality
    if _TO_COME.search(before) or _SUPPOSED.search(before) or _MADE_UP.search(before):
        return "hypothetical"
    return "feared" if _FEARED.search(before) else "asserted"
