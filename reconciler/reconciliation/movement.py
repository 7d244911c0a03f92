"""Words that say a toll moved, and words that recall an old one."""

import re

from reconciler.extraction.reports.vocabulary.moved import MOVES, Movement, moved_from
from reconciler.reconciliation.told import Told

_TELLERS = "toll|tolls|count|tally|figures?|numbers?|estimates?|reports?|total|statements?"
_MOVED_TO = re.compile(
    rf"\b({'|'.join(MOVES)})\b[^.;:\n]{{0,60}}\b(?:to|at|as)\b[^.;:,\n]{{0,25}}$", re.ASCII | re.IGNORECASE
)
_SINCE = (
    "but|later|now|then|instead|while|before|raised|raising|rose|risen|climbed|lowered|lowering|fell|revised|revising"
    "|updated|corrected"
)
"""What comes behind these is newer than what was said at first."""
_OTHER = "not|than|instead|up|down|from"
"""What comes behind these was said at first, and not what stands before: "13 died, not 9 as first reported"."""
_RECALLED = re.compile(
    rf"\b(?:(?:earlier|initial|previous|preliminary|first|original|older)\s(?:\w{{1,12}}\s)?(?:{_TELLERS})"
    r"|(?:initially|previously|originally|earlier|at\sfirst|first)\s(?:said|reported|put|announced|given|gave|believed"
    r"|thought|told|stated|listed)"
    r"|(?:initially,?|previously,|originally,?|earlier,|at\sfirst,?)\s(?:\w{1,12}\s){1,3}(?:said|reported|put|announced"
    r"|gave|believed|thought)"
    r"|(?:said|reported|announced|told\s\w{1,12})\s(?:initially|previously|originally|earlier|at\sfirst)"
    r"|had\s(?:initially|previously|originally|earlier|at\sfirst|first))\b"
    rf"(?:(?!\b(?:{_SINCE})\b)[^.;:\n]){{0,60}}$",
    re.ASCII | re.IGNORECASE,
)
_RECALLED_AFTER = re.compile(
    rf"^(?:(?!\b(?:{_OTHER})\b)[^.;:\n]){{0,40}}"
    r"\b(?:(?:initially|previously|originally|earlier|at\sfirst|first)\s(?:said|reported|announced|given"
    r"|believed|thought|stated|listed|feared)|(?:reported|announced|given|said)\s(?:initially|previously|originally"
    r"|earlier|at\sfirst))\b",
    re.ASCII | re.IGNORECASE,
)
_MOVED_LATER = re.compile(
    rf"^[^.;:\n]{{0,60}}\b(?:before|but|and|later)\b[^.;:\n]{{0,40}}\b(?:{'|'.join(MOVES)})\s"
    rf"(?:it|(?:the|that|this|its|their)\s(?:\w{{1,12}}\s)?(?:{_TELLERS}))\b[^.;:\n]{{0,20}}\bto\b",
    re.ASCII | re.IGNORECASE,
)
"""Behind a figure that the same text replaces: "15 died, police said, before a minister raised the toll to 18"."""
_EARLY = "initial previous preliminary original earlier older first".split()
"""Of these every figure that is recalled has one on that side of it; most have none."""
_REACH = 120


def movement_of(one: Told) -> Movement | None:
    """How the text says that the toll came to this figure, if it does: "rose to 15"."""
    found = _MOVED_TO.search(one.before[-_REACH:])
    return None if found is None else MOVES[found.group(1).lower()]


def recalled(one: Told) -> bool:
    """The text itself tells this figure as an earlier one: "from 11", "initially reported as 11"."""
    before, after = one.before[-_REACH:], one.after[:_REACH]
    if moved_from(before):
        return True
    if _tells_of_before(before) and _RECALLED.search(before):
        return True
    if _tells_of_before(after) and _RECALLED_AFTER.search(after) is not None:
        return True
    return one.claim.outcome == "killed" and " to " in after and _MOVED_LATER.search(after) is not None


def _tells_of_before(words: str) -> bool:
    low = words.lower()
    return any(hint in low for hint in _EARLY)
