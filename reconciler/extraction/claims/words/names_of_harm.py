"""Words of harm that are parts of names, where case tells: "Lynch" of a bank, "Hurt" of a prosecutor."""

import re
from collections.abc import Sequence

from reconciler.extraction.claims.words.capitals import may_be_name

_HARM = re.compile(r"(?<=[^.:;\"(-])[KkIdJ]")
"""A word of harm behind another word."""
FEWEST = 3
"""Longer words in small letters of a sentence in whose case names show."""
MANY = 2.5
"""At least so many times the words in small letters are all of them."""


def named_after_harm(words: Sequence[str], tags: str) -> str:
    """The tags, capitalised words of harm inside running text as parts of names; headlines keep theirs."""
    named = [at.start() for at in _HARM.finditer(tags) if words[at.start()][0].isupper()]
    named = [at for at in named if _beside_a_name(words, tags, at)]
    if not named or not _runs_on(words):
        return tags
    return "".join("C" if at in named else tag for at, tag in enumerate(tags))


def _beside_a_name(words: Sequence[str], tags: str, at: int) -> bool:
    """Behind a word in small letters, or a capitalised one that is not common: a sentence may begin as a headline."""
    before = words[at - 1]
    if before[0].islower():
        return True
    runs_on = any(word.islower() for word in words[:at]) or (tags[at] == "K" and not words[at].endswith("s"))
    return runs_on and before[0].isupper() and tags[at - 1] in "CpY" and may_be_name(before.lower())


def _runs_on(words: Sequence[str]) -> bool:
    """Many of the longer words begin with small letters, as they do in no headline."""
    longer = [word for word in words if len(word) > FEWEST and word[0].isalpha()]
    small = sum(word[0].islower() for word in longer)
    return small >= FEWEST and MANY * small >= len(longer)
