"""Tags of words by their shape: numbers, marks, nouns by their ending, adverbs, capitals."""

import re
from collections.abc import Mapping

from reconciler.extraction.claims.words.nouns import Noun, Nouns, noun_of
from reconciler.extraction.claims.words.numbers import OPEN, SPACED
from reconciler.extraction.words import CAPITAL, TIED_PARTICLES


def noun_tag(noun: Noun) -> str:
    """The tag of a noun for people, by its number."""
    return {"singular": "p", "plural": "P", "collective": "Q", "unit": "P"}[noun.number]


def shape_tag(word: str, low: str, nouns: Nouns) -> str:
    """The tag of a word that the lexicon does not hold, by its shape."""
    first = word[0]
    if first.isdigit():
        plain = SPACED.sub(",", low.removesuffix(OPEN))
        if plain.isdigit() or _plain_number(plain) or _decimal(plain):
            return "1"
        return "Y" if low.endswith(("-old", "-olds")) else "u"
    if not first.isalnum():
        return PUNCTUATION.get(first, "o")
    noun = noun_of(low, nouns)
    if noun is not None:
        return "Y" if low.endswith(("-old", "-olds")) else noun_tag(noun)
    if low.endswith("ly") and len(low) > 4:
        return "A"
    return "C" if first.isupper() or _TIED.match(word) else "o"


_TIED = re.compile(rf"(?:{TIED_PARTICLES})[-'’]{CAPITAL}")
"""A name that a small particle begins: "al-Rashid"."""


PUNCTUATION: Mapping[str, str] = {mark: mark for mark in ",.;:()$-"} | {
    **dict.fromkeys('"“”«»', '"'),
    **dict.fromkeys("—–", "-"),
    "&": "C",
    "[": "(",
    "]": ")",
}
"""Marks by the tag that stands for all of their kind."""


def _decimal(word: str) -> bool:
    """Of which a scale may make people: "1.5 million"."""
    whole, _, rest = word.partition(".")
    return whole.isdigit() and rest.isdigit() and len(word) < LONGEST_DECIMAL


LONGEST_DECIMAL = 9


def _plain_number(word: str) -> bool:
    head, *groups = word.split(",")
    return len(head) <= 3 and all(len(group) == 3 for group in groups) and word.replace(",", "").isdigit()
