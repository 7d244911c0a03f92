"""Where the paragraphs of a text begin and end: its lines, or the runs of lines of one that was broken by hand."""

import re
from collections.abc import Iterator
from itertools import pairwise

_LINE = re.compile(r"[^\n]+")
BULLETS = ("* ", "• ", "- ", "· ")
"""How the lines of a list begin."""
WRAPPED_AT = range(50, 90)
"""Line lengths of text broken by hand: wire copy on paper."""
LONGEST = 2 * WRAPPED_AT.stop
"""Of its lines."""


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


def has_long_line(text: str) -> bool:
    """A line of it is longer than any of a text broken by hand."""
    longest = max(text.split("\n"), key=len)
    return len(longest) >= LONGEST and not longest.isspace()


def _wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Most lines that another follows at once are of one narrow width, enough of those go on amid a sentence."""
    if has_long_line(text):
        return False
    followed = [(line, after) for line, after in pairwise(lines) if text.count("\n", line[1], after[0]) == 1]
    narrow = sum(end - start in WRAPPED_AT for (start, end), _ in followed)
    if len(followed) < 2 or 2 * narrow <= len(followed):
        return False
    return 4 * sum(_goes_on(text, line, after) for line, after in followed) >= len(followed)


def _goes_on(text: str, line: tuple[int, int], after: tuple[int, int]) -> bool:
    """The next line begins small, or both are in capitals: headlines and sentences one a line do neither."""
    following = text[slice(*after)].lstrip()
    return following[:1].islower() or (following.isupper() and text[slice(*line)].isupper())


def _indented(text: str, line: tuple[int, int]) -> bool:
    return text.startswith(("   ", "\t", *BULLETS), line[0])
