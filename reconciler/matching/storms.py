"""Storms that a text calls by a name: all that happened in one of them has one name."""

import re

from reconciler.extraction.scanner import holds_any

MOST = 4
_KINDS = ("urricane", "yphoon", "yclone", "torm")
_NAMED = re.compile(
    r"\b(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|(?:[Tt]ropical |[Ww]inter )?[Ss]torm) ([A-Z][a-z]{2,14})\b(?!\.\w)"
    r"(?=['’]s |[,.;:)]| [a-z(])",
    re.ASCII,
)
"""What goes on in capitals or numbers is a headline of words: "Storm Kills 12"."""
_NO_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december season center centre warning watch surge damage lake team victims victim "
    "survivors alley drain door force island shadow chasers troopers".split()
)


def storms_in(text: str) -> tuple[str, ...]:
    """Names of storms in lower case, sorted."""
    if not holds_any(text, _KINDS):
        return ()
    found = {name.lower() for name in _NAMED.findall(text)}
    return tuple(sorted(found - _NO_NAMES)[:MOST])
