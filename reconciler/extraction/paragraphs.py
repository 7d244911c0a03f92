"""Where the paragraphs of a text begin and end: its lines, or the runs of lines of one that was broken by hand."""

import re
from collections.abc import Iterator
from itertools import pairwise

_LINE = re.compile(r"[^\n]+")
BULLETS = ("* ", "• ", "- ", "· ")
"""How the lines of a list begin."""
WRAPPED_AT = range(50, 90)
"""Line lengths of text broken by hand: wire copy on paper."""


def paragraphs_of(text: str) -> Iterator[tuple[int, int]]:
    """Lines, or runs of lines where the text was broken by hand at a fixed width."""
    lines = [line.span() for line in _LINE.finditer(text) if not line.group().isspace()]
    if not _wrapped(text, lines):
        yield from lines
        return
    start: int | None = None
    for index, (begin, end) in enumerate(lines):
        start = begin if start is None else start
        last = index + 1 == len(lines)
        if last or text[end : lines[index + 1][0]].count("\n") > 1 or _indented(text, lines[index + 1]):
            yield start, end
            start = None


def _wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Most lines that another follows at once are of one narrow width, and hardly any is longer."""
    followed = [end - start for (start, end), (after, _) in pairwise(lines) if text.count("\n", end, after) == 1]
    if len(followed) < 2 or 2 * sum(n in WRAPPED_AT for n in followed) <= len(followed):
        return False
    return max(end - start for start, end in lines) < 2 * WRAPPED_AT.stop


def _indented(text: str, line: tuple[int, int]) -> bool:
    return text.startswith(("   ", "\t", *BULLETS), line[0])
