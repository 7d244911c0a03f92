"""Lines that a page shows again and again: each leads to a story of its own."""

from collections import Counter
from collections.abc import Sequence

SHOWN = 3
"""How often a page shows such a line, and how many such lines there are, at least."""
LONG = 30
"""Characters of such a line at least."""


def teasers(lines: Sequence[str]) -> frozenset[str]:
    """Those of the lines of a page that lead elsewhere; none where only one or two are shown several times.

    A page that was pasted several times shows every line so often: its teasers more often than its story.
    """
    shown = Counter(line for line in lines if len(line) >= LONG)
    pasted = min(shown.values(), default=1)
    found = frozenset(line for line, times in shown.items() if times >= SHOWN * pasted)
    return found if len(found) >= SHOWN else frozenset()
