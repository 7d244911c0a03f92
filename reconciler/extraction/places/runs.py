"""Runs of capitalised words, each of which may be one name."""

import re
from collections.abc import Iterator, Sequence

from reconciler.extraction.places.words import BODIES

_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_REST = r"(?:[\w-]|['’`](?=\w)(?!s\b|S\b(?! CO))){0,24}"
_WORD = rf"(?:(?:D\.C|L\.A)\b\.?|S[tT]\. {_CAPITAL}{_REST}|{_CAPITAL}{_REST})"
_SMALL = r"(?:of the|of|de la|de los|de|del|da|do|dos|das|du|des|es|la|el|al|bin|e|i|y|aux|am|and the)"
_FIRST = rf"{_CAPITAL}(?<!\w.)(?:(?<=[SFM])[tT]\. {_WORD}|(?<=D)\.C\b|(?<=L)\.A\b|{_REST})"
ARTICLE = r"(?:(?:al|el|ar|as|ash|an|ad|at|az|ul|ur|ed|er|es|ez)-)"
"""Before an Arabic name."""
NAME = re.compile(rf"{_FIRST}(?:[ \u00a0](?:(?<!Area )(?<!LGA ){_SMALL} )?{ARTICLE}?{_WORD}){{0,4}}")
"""One name: up to five capitalised words, with small ones between.

It begins with the capital, and minds the edge after: so a search passes over small letters at once.
"""


def runs(text: str, begin: int, past: int) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words, each of one name.

    "Oru District of Kaba Province" holds two, "District of Columbia" one; "Oru Police and the Kaba County Coroner" two.
    """
    for match in NAME.finditer(text, begin, past):
        start, end = match.span()
        at = text.find(_DISTRICT_OF, start, end)
        if at > start:
            yield start, at + _DISTRICT_OF.rindex(" of ")
            start = at + len(_DISTRICT_OF)
        at = text.find(_AND_THE, start, end)
        if at > start and _are_two(text[start:at].split(), text[at + len(_AND_THE) : end].split()):
            yield start, at
            start = at + len(_AND_THE)
        yield start, end


_DISTRICT_OF = " District of "
_AND_THE = " and the "


def _are_two(first: Sequence[str], second: Sequence[str]) -> bool:
    """One of them is an office or a county: "Saint Vincent and the Grenadines" is one land."""
    return first[-1].lower() in BODIES or not _OFFICES.isdisjoint(map(str.lower, second))


_OFFICES = BODIES | frozenset(("county", "parish"))
"""Words of what stands beside a town in a list, and is none of its name."""
