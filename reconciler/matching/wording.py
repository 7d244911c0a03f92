"""The telling words of a text: rare words with their bits, and names of two words or more."""

import re
from collections.abc import Iterator, Mapping
from sys import intern

import msgspec

from reconciler.matching.rarity import word_bits

MOST_READ = 8_000
"""Code points of a text that are looked at: a story names its event in its first thousand words."""
MOST_WORDS = 64
MOST_NAMES = 24
RARE = 5
"""Words below so many bits tell nothing of one event."""

_WORD = re.compile(r"[^\W_]{1,40}(?:['’-][^\W_]{1,40}){0,3}")


class Wording(msgspec.Struct, frozen=True):
    """The telling words of one text."""

    words: Mapping[str, int]
    """The rarest words in lower case, with their bits: rarest first, then in order of the text."""
    names: tuple[str, ...]
    """Capitalised words in a row, in lower case, in order of the text, each once."""


def telling_words(text: str, rarity: Mapping[str, int]) -> Wording:
    """Rare words and names of the head of `text`; the rarest are kept, those told first among equals."""
    words: dict[str, int] = {}
    names: dict[str, None] = {}
    for run in _runs(text[:MOST_READ]):
        for word, lowered in run:
            words[lowered] = word_bits(word, lowered, rarity)
        name = _name(run, words) if len(run) > 1 and len(names) < MOST_NAMES else None
        if name is not None:
            names[name] = None
    rare = [(word, bits) for word, bits in words.items() if bits >= RARE and len(word) > 1]
    rarest = sorted(rare, key=lambda told: -told[1])[:MOST_WORDS]
    return Wording({intern(word): bits for word, bits in rarest}, tuple(names))


def _runs(text: str) -> Iterator[list[tuple[str, str]]]:
    """Words as written and in lower case; capitalised ones that only a blank parts come together."""
    run: list[tuple[str, str]] = []
    last_end = -1
    for match in _WORD.finditer(text):
        word = match.group()
        lowered = _lowered(word)
        if run and word[0].isupper() and match.start() == last_end + 1 and text[last_end] == " ":
            run.append((word, lowered))
        else:
            if run:
                yield run
            run = [(word, lowered)]
        last_end = match.end() if word[0].isupper() else -1
    if run:
        yield run


def _lowered(word: str) -> str:
    lowered = word.lower().replace("’", "'")
    return lowered.removesuffix("'s")


def _name(run: list[tuple[str, str]], words: Mapping[str, int]) -> str | None:
    """The run without the common words that lead it ("Police Chief …"), where two words are left."""
    first = next((index for index, (_, lowered) in enumerate(run) if words[lowered] > RARE), len(run))
    rest = [lowered for _, lowered in run[first:]]
    return " ".join(rest) if 2 <= len(rest) <= 5 else None
