"""Headlines in capitals throughout, as they would stand in title case: there capitals mark names at least a little."""

import re
from collections.abc import Sequence

from reconciler.concepts.document import HEADLINES, Block

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SMALL = frozenset("AN AS AT BE BY DO GO HE IF IN IS IT MY NO OF ON OR SO TO UP WE".split())
_LETTERS = frozenset(("SWAT",))
_SHORT = 2
"""Letters of what is no word but a state, a side of town or a body: "OH", "NW", "PD"."""


def in_title_case(text: str, blocks: Sequence[Block]) -> str:
    """The field, letter for letter, with those of its `blocks` that are headlines in capitals in title case."""
    parts: list[str] = []
    done = 0
    for block in blocks:
        if block.kind in HEADLINES and block.start >= done and text[block.start : block.end].isupper():
            parts += text[done : block.start], _WORD.sub(_titled, text[block.start : block.end])
            done = block.end
    return "".join((*parts, text[done:])) if parts else text


def _titled(word: re.Match[str]) -> str:
    told = word.group()
    if (len(told) <= _SHORT and told not in _SMALL) or told in _LETTERS:
        return told
    low = told[0] + told[1:].lower()
    return low if len(low) == len(told) else told
