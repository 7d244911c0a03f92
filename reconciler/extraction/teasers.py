"""Lines that a page shows again and again: each leads to a story of its own."""

from collections import Counter
from collections.abc import Sequence

SHOWN = 3
"""How often a page shows such a line, and how many such lines there are, at least."""
LONG = 30
"""Characters of such a line at least."""


def teasers(lines: Sequence[str]) -> frozenset[str]:
    """Those of the lines of a page that lead elsewhere; none where only one or two are shown several times."""
    shown = Counter(line for line in lines if len(line) >= LONG)
    found = frozenset(line for line, times in shown.items() if times >= SHOWN)
    return found if len(found) >= SHOWN else frozenset()
