"""Towns on the way to or from which something happened, and those that the hurt and the dead were taken to."""

import re
from functools import cache

from reconciler.extraction.scanner import Hints

_ON_THE_WAY = re.compile(
    r"\b(?:flown|airlifted|evacuated|transferred|fled|escaped|travell?ing|return(?:ing|ed)|heading|headed|bound"
    r"|en route|way|roads?|bus|train|flight|ferry|highway|journey|trip|sailing|sailed|drove|driven)\b[^.;:,\n]{0,30}"
    r"\b(?:to|for|towards?) (?:the )?(?:(?:Barangay )?[A-Z][\w'’-]{2,20} (?:village )?in )?$"
    r"|\b(?:left|leaving|withdrew|retreated|pulled (?:back|out)|marched|columns?|convoys?|trucks)\b[^.;:,\n]{0,40}"
    r"\btowards? (?:the )?$"
    r"|\b(?:took off|taken off|left|departed|set off|set out|sailed) (?:from )?[A-Z][^.;:,\n]{2,30} for (?:the )?$"
    r"|\b(?:taken|brought|moved|transferred|flown|carried|rushed) to (?:the |a )?"
    r"(?:(?:nearby|neighbou?ring|provincial|regional) )?(?:capital,?|(?:town|city|village)(?: of)?) $"
    r"|\b(?:treated|recovering)\b[^.;:,\n]{0,40}\b(?:in|at) (?:an? |the )?$"
    r"|\b(?:at|in) (?:an? |the |area |several |two |three )?(?:[a-z]{4,9} )?hospitals? in (?:the )?$"
    r"|\b(?:march|marched|marching|rally|rallied) on (?:the )?$"
    r"|\bto (?:an? |the |area |nearby |two |three )?(?:[a-z]{4,9} )?hospitals? in"
    r" (?:[A-Z][\w.'’-]{1,20} ){0,3}(?:and )?$"
    r"|\b(?:Hospital|Medical Center|Trauma Center|Clinic|Infirmary|Health Center) in (?:(?:nearby|downtown|the) )?$"
    r"|\bfelt (?:[a-z]+ ){0,4}(?:in|as) $|\bburied (?:on \w+ )?(?:in|at) $"
    r"|\b(?:men|people|women|migrants|workers|passengers|pilgrims|tourists|students|traders|fire tenders)"
    r" (?:who |had |to )*(?:came? )?from $",
    re.ASCII,
)
"""Before a town on the way to or from which something happened, or where the hurt were treated."""
_STRUCK_AT = re.compile(
    r"\b(?:killed|killing|shot|wounded|bombed|stormed|attacked|opened fire|blew (?:up|himself up)|fire|blaze|blast"
    r"|explosion|bombing|attack|shooting|raid|strike|siege)\b(?: (?!taken|rushed|treated|dying)[a-z0-9-]{1,12}){0,8}"
    r" (?:at|in|on|outside) (?:an? |the )?(?:[a-z]{4,12} )?hospitals? in (?:the )?$",
    re.ASCII,
)
"""Before the town of a hospital that was struck itself."""
_ENDS = (
    " on ",
    " to ",
    " for ",
    " toward ",
    " towards ",
    " the ",
    " in ",
    " at ",
    " a ",
    " an ",
    " as ",
    " from ",
    " and ",
    " of ",
    " capital ",
    " capital, ",
    " nearby ",
    " downtown ",
)
"""What each of these ends with."""
_WAY_HINTS = (
    "moved brought carried rushed flown airlifted evacuated transferred fled escaped return travel heading"
    " headed bound route way road bus train flight ferry journey trip sailing sailed drove driven treated"
    " recovering hospital march rally rallied Hospital Medical took taken left departed set Trauma Clinic"
    " Infirmary Health felt buried from toward"
).split()
"""Of these it holds one; before most places none stands."""


def on_the_way(before: str) -> bool:
    """What stands before a town says that somebody went there, came from there or was treated there."""
    hinted = before.endswith(_ENDS) and bool(_way_hints().rules(before))
    return hinted and _ON_THE_WAY.search(before) is not None and _STRUCK_AT.search(before) is None


@cache
def _way_hints() -> Hints:
    return Hints([_WAY_HINTS])
