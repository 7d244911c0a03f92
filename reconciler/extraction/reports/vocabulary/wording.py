"""A stretch of text as it is searched: as printed, in small letters, and as a set of words."""

import re

import msgspec

WORD = re.compile(r"[a-z][a-z]*(?:-[a-z]+)?", re.ASCII)
"""It begins with one letter, so that a search passes over all else at once."""


class Wording(msgspec.Struct, frozen=True, gc=False):
    """The words of a sentence, or of a part of one."""

    words: str
    """As printed."""
    low: str
    """The same in small letters: every offset is what it was, and patterns need not look for either case."""
    tokens: frozenset[str]
    """Its words in small letters."""


def wording(words: str, low: str) -> Wording:
    """A stretch of text made ready to be searched; `low` is the same in small letters."""
    return Wording(words, low, frozenset(WORD.findall(low)))
