"""How rare words are, by a frozen table: a shared rare word tells more than a shared common one."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

UNLISTED_BITS = 8
"""A lower-case word outside the table: under one text in two hundred holds it."""
NAME_BITS = 9
"""A capitalised word outside the table: a name."""
LONG_NUMBER_BITS = 7
"""House numbers, times of day and the like, of three digits or more."""
SHORT_NUMBER_BITS = 5
"""Ages and small counts, of two digits."""
YEARS = range(1900, 2100)
YEAR_BITS = 3


@cache
def default_rarity() -> Mapping[str, int]:
    """Bits by lower-case word, from package data."""
    lines = files("reconciler.data").joinpath("word_rarity.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line[:1].isdigit())
    return {word: int(bits) for bits, words in rows for word in words.split()}


def word_bits(word: str, lowered: str, rarity: Mapping[str, int]) -> int:
    """Bits of one word as written, given its lower-case form too."""
    listed = rarity.get(lowered)
    return unlisted_bits(word) if listed is None else listed


def unlisted_bits(word: str) -> int:
    """Bits of a word outside the table, as written."""
    if word[0].isdigit():
        return _number_bits(word)
    return NAME_BITS if word[0].isupper() else UNLISTED_BITS


def rare_names(words: Mapping[str, int]) -> frozenset[str]:
    """Those of the words, with their bits, that are rarer than any plain word: names."""
    return frozenset(word for word, bits in words.items() if bits >= NAME_BITS)


def _number_bits(word: str) -> int:
    if len(word) == 4 and word.isdecimal() and int(word) in YEARS:
        return YEAR_BITS
    return (0, 0, SHORT_NUMBER_BITS)[len(word)] if len(word) < 3 else LONG_NUMBER_BITS
