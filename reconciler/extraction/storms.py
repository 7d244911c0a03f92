"""Storms that a text calls by a name: all that happened in one of them has one name."""

import re
from collections.abc import Iterator

from reconciler.extraction.scanner import holds_any

_KINDS = ("urricane", "yphoon", "yclone", "torm", "epression")
_NAMED = re.compile(
    r"\b(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|(?:[Tt]ropical |[Ww]inter )?[Ss]torm|[Tt]ropical [Dd]epression)"
    r" ([A-Z][a-z]{2,14}(?:-[a-z]{1,4})?)\b(?!\.\w)(?=['’]s |[,.;:)]| [a-z(])",
    re.ASCII,
)
"""What goes on in capitals or numbers is a headline of words: "Storm Kills 12"."""
_NO_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december season center centre warning watch surge damage lake team victims victim "
    "survivors alley drain door force island shadow chasers troopers".split()
)


def named_storms(text: str) -> Iterator[tuple[int, str]]:
    """Where each begins, and its name in lower case."""
    if not holds_any(text, _KINDS):
        return
    for told in _NAMED.finditer(text):
        if told[1].lower() not in _NO_NAMES:
            yield told.start(), told[1].lower()
