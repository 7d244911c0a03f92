"""The telling words of a text: rare words with their bits, and names of two words or more."""

import re
from collections.abc import Iterator, Mapping, Sequence
from sys import intern

import msgspec

from reconciler.extraction.words import SMALL_NUMBERS
from reconciler.matching.rarity import SHORT_NUMBER_BITS, unlisted_bits

MOST_READ = 8_000
"""Code points of a text that are looked at: a story names its event in its first thousand words."""
MOST_WORDS = 64
MOST_NAMES = 24
RARE = 5
"""Words below so many bits tell nothing of one event."""

_WORD = re.compile(r"[^\W_]{1,40}(?:['’-][^\W_]{1,40}){0,3}")


class Wording(msgspec.Struct, frozen=True, gc=False):
    """The telling words of one text."""

    words: Mapping[str, int]
    """The rarest words in lower case, with their bits: rarest first, then in order of the text."""
    names: tuple[str, ...]
    """Capitalised words in a row, in lower case, in order of the text, each once."""


def telling_words(text: str, rarity: Mapping[str, int]) -> Wording:
    """Rare words and names of the head of `text`; the rarest are kept, those told first among equals."""
    head = text[:MOST_READ]
    told = [(match.start(), match.group()) for match in _WORD.finditer(head)]
    known = {word: _scored(word, rarity) for word in {word for _, word in told}}
    words = dict([known[word] for _, word in told])
    rare = [(word, bits) for word, bits in words.items() if bits >= RARE and len(word) > 1]
    rarest = sorted(rare, key=lambda told: -told[1])[:MOST_WORDS]
    capitals = {word for word in known if word[0].isupper()}
    runs = _runs(head, [found for found in told if found[1] in capitals])
    names = dict.fromkeys(filter(None, (_name([known[word] for word in run]) for run in runs)))
    return Wording({intern(word): bits for word, bits in rarest}, tuple(names)[:MOST_NAMES])


def _scored(word: str, rarity: Mapping[str, int]) -> tuple[str, int]:
    lowered = word.lower()
    if not word.isalnum():
        lowered = lowered.replace("’", "'").removesuffix("'s")
    listed = rarity.get(lowered)
    if listed is None and lowered in SMALL_NUMBERS:
        return lowered, SHORT_NUMBER_BITS
    return lowered, unlisted_bits(word) if listed is None else listed


def _runs(text: str, capitals: Sequence[tuple[int, str]]) -> Iterator[list[str]]:
    """The words of `capitals`, each with its place in `text`, that only a blank parts, two or more of them."""
    run: list[str] = []
    end = -1
    for start, word in capitals:
        if start != end + 1 or text[end] != " ":
            if len(run) > 1:
                yield run
            run = []
        run.append(word)
        end = start + len(word)
    if len(run) > 1:
        yield run


def _name(scored: Sequence[tuple[str, int]]) -> str | None:
    """The run without the common words that lead it ("Police Chief …"), where two words are left."""
    first = next((index for index, (_, bits) in enumerate(scored) if bits > RARE), len(scored))
    rest = [word for word, _ in scored[first:]]
    return " ".join(rest) if 2 <= len(rest) <= 5 else None
