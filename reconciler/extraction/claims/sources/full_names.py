"""The full name that an article gives somewhere for a surname alone."""

import re

from reconciler.extraction.claims.sources.names_in_capitals import OF_A_COUNTRY
from reconciler.extraction.claims.sources.sources import PARTIES, RANKS
from reconciler.extraction.claims.sources.speaker_names import without_ranks
from reconciler.extraction.claims.words.capitals import may_be_name
from reconciler.extraction.words import CAPITAL, PARTICLES

NAMES_WITHIN = 20_000
"""Characters at the head of an article within which a full name or a description is looked for."""
MOST_MENTIONS = 40
"""Mentions of a surname that are looked at for its full name."""
LONGEST_FORENAMES = 66
"""Characters that three words before a surname take at most."""
_FORENAMES = re.compile(
    rf"(?<![\w'’-])(?:(?:{CAPITAL}[\w'’-]{{1,20}}|{CAPITAL}\w{{0,3}}\.)[ \u00a0]){{1,3}}"
    rf"(?:(?:{'|'.join(sorted(PARTICLES))}) ){{0,2}}$"
)
_ALL_CAPITALS = re.compile(r"(?<![\w'’-])(?:[A-Z]{2,20}[ \u00a0\n]){1,3}$")
_GOES_ON = re.compile(r"[\w-]")
SHORTEST = 4
"""Letters of a surname in capitals; what is shorter is more often letters for an institution."""


def canonical(name: str, text: str) -> str:
    """The full name that the article gives somewhere for a surname alone, and the name itself elsewhere."""
    if " " in name or not name:
        return name
    if not name.isupper():
        return _full(name, text) or name
    if len(name) < SHORTEST or name.lower() in PARTIES or not may_be_name(name.lower()):
        return name
    return _full(name.title(), text) or _in_capitals(name, text) or name


def _full(name: str, text: str) -> str | None:
    for at in mentions(name, text):
        before = _FORENAMES.search(text, max(0, at - LONGEST_FORENAMES), at)
        words = without_ranks(before.group() + name) if before else ()
        if len(words) > 1:
            return " ".join(words)
    return None


def _in_capitals(name: str, text: str) -> str | None:
    """The words before a surname that no table knows as common ones, where all is printed in capitals."""
    for at in mentions(name, text):
        before = _ALL_CAPITALS.search(text, max(0, at - LONGEST_FORENAMES), at)
        forenames: list[str] = []
        for word in reversed(before.group().split() if before else ()):
            if word.lower() in RANKS or OF_A_COUNTRY.match(word) or not may_be_name(word.lower()):
                break
            forenames.insert(0, word)
        if forenames:
            return " ".join((*forenames, name))
    return None


def mentions(name: str, text: str) -> "list[int]":
    """Where a name stands near the head of a text, the first few times."""
    """Where the name stands as a word of its own, near the head of the article."""
    found: list[int] = []
    past = 0
    while len(found) < MOST_MENTIONS:
        at = text.find(name, past, NAMES_WITHIN)
        if at < 0:
            break
        past = at + len(name)
        if not _GOES_ON.match(text, past):
            found.append(at)
    return found
