"""A sentence as running text: without the line breaks inside it, and in small letters where all of it is in capitals.

Every offset is what it was: one character stands for each.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from reconciler.concepts.document import Sentence
from reconciler.concepts.place import Place
from reconciler.extraction.claims.sources.sources import PARTIES
from reconciler.extraction.claims.words.capitals import may_be_name
from reconciler.extraction.nationalities import NATIONALITIES

_WORD = re.compile(r"([A-Z]+(?:['’][A-Z]{1,2}\b)?)", re.ASCII)
MOST_WORDS = 1 << 14
"""Words of which it is kept how they are printed; prose has hardly more."""
_DAYS = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar|apr(?:il)?|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)


_PARTIES = "|".join(party.upper() for party in sorted(PARTIES) if " " in party)
_NAME = re.compile(
    r"(?<!\w)(?:THE|BY|OF) (?P<name>(?:(?!CALLED|NAMED|KNOWN)[A-Z][A-Z-]{1,20} ){1,7})[(\[][A-Z][A-Z0-9-]{1,8}[)\]]"
    rf"|(?<!\w)(?P<known>{_PARTIES})(?!\w)",
    re.ASCII,
)
"""A name with its first letters behind it, "THE ARMY OF THE NORTH (AN)", or one known."""
SHORT = 4
"""Letters of a group that is told by its first letters."""
_SMALL = frozenset("OF THE AND FOR IN DE LA".split())


def on_one_line(words: str) -> str:
    """The words of a sentence that was printed on several lines."""
    return words.replace("\n", " ") if "\n" in words else words


def in_small_letters(words: str, sentence: Sentence, places: Iterable[Place]) -> str:
    """The words of a sentence printed in capitals, which only names and the first one keep; others as they are."""
    if not words.isupper():
        return words
    heads = [(place.start - sentence.start, place.end - sentence.start) for place in places]
    first = _WORD.search(words, sentence.story - sentence.start)
    heads += [match.span(match.lastgroup or 0) for match in _NAME.finditer(words)]
    kept = {at for start, end in heads for at in range(start, end)} | {first.start() if first is not None else 0}
    parts, at = _WORD.split(words), 0
    for place in range(1, len(parts), 2):
        word, at = parts[place], at + len(parts[place - 1])
        initial = len(word) == 1 and parts[place + 1].startswith(".")
        parts[place] = (
            word.capitalize()
            if (at in kept and (word not in _SMALL or at == min(kept))) or initial
            else _by_itself(word)
        )
        at += len(word)
    return "".join(parts)


@lru_cache(maxsize=MOST_WORDS)
def _by_itself(word: str) -> str:
    """A word in capitals as it is printed inside a sentence: with one only where it may be a name."""
    low = word.lower()
    if low in PARTIES and len(low) <= SHORT:
        return word
    named = _DAYS.fullmatch(low) is not None or low in NATIONALITIES or may_be_name(low)
    return word.capitalize() if named else low
