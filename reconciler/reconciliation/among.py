"""Figures told of some of those whom the same harm befell: "two of the injured died"."""

import re
from collections.abc import Mapping

from reconciler.concepts.claim import Claim, Outcome

_HARMED: Mapping[Outcome, str] = {
    "injured": "injured|wounded|hurt",
    "killed": "dead|killed|deceased|slain",
    "missing": "missing",
    "captured": "hostages|captives|captured|abducted|kidnapped",
}
"""What those whom an outcome befell are called."""
_BEHIND = {
    outcome: re.compile(rf"^\s(?:\w{{1,12}}\s)?of\s(?:the|those|these)\s(?:{words})\b", re.ASCII | re.IGNORECASE)
    for outcome, words in _HARMED.items()
}


def among_the_harmed(claim: Claim, after: str) -> bool:
    """It counts some of the people of its own outcome, whose number it leaves open; `after` are the words behind it."""
    found = _BEHIND.get(claim.outcome)
    return claim.group == "people" and found is not None and found.search(after) is not None
