"""Words that say a toll moved, and whether a claim is told as an earlier one."""

import re

from reconciler.extraction.reports.vocabulary.moved import MOVES, REACH, Movement, is_earlier
from reconciler.reconciliation.told import Told

_MOVED_TO = re.compile(
    rf"\b({'|'.join(MOVES)})\b[^.;:\n]{{0,60}}\b(?:to|at|as)\b[^.;:,\n]{{0,25}}$", re.ASCII | re.IGNORECASE
)


def movement_of(one: Told) -> Movement | None:
    """How the text says that the toll came to this figure, if it does: "rose to 15"."""
    found = _MOVED_TO.search(one.before[-REACH:])
    return None if found is None else MOVES[found.group(1).lower()]


def recalled(one: Told) -> bool:
    """The text itself tells this figure as an earlier one: "from 11", "initially reported as 11"."""
    return is_earlier(one.before, one.after, dead=one.claim.outcome == "killed")
