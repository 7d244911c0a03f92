"""Stretches of a headline in which a name may run on: small words that it sets in capitals end one."""

import re
from collections.abc import Iterator

from reconciler.concepts.document import HEADLINES, Block

_ENDS_NAME = re.compile(
    r"(?<=[\w'’,] )(?:In|At|After|Following|Near|Outside|Inside|From|During|For|With|By|Before|Deadly|Fatal)(?= [A-Z])"
)
"""Behind another word, and before a capital: "Man Killed In East Waco Shooting"."""


def stretches(text: str, block: Block, end: int) -> Iterator[tuple[int, int]]:
    """From one such word to the next in a headline; any other block is one stretch."""
    begin = block.start
    if block.kind in HEADLINES:
        for word in _ENDS_NAME.finditer(text, begin, end):
            yield begin, word.start()
            begin = word.end()
    yield begin, end
