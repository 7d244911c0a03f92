"""A text cut into pieces at every mark, so that marks may overlap; nothing of the text is lost or said twice."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

import msgspec

from service.web.shown import shown

MarkKind = Literal["date", "figure", "unread", "supported", "contradicted", "overtaken", "unknown"]
"""What was read there, or how it stands where a copy is checked."""


class Mark(msgspec.Struct, frozen=True):
    """A stretch `[start, end)` of one field that something was read in."""

    start: int
    end: int
    kind: MarkKind
    key: str
    """Its place in the page, and its label beside the words: `c3`."""


class Piece(msgspec.Struct, frozen=True):
    """Words under the same marks."""

    text: str
    kinds: tuple[MarkKind, ...]
    """Of the marks that lie over it, each once."""
    opens: tuple[Mark, ...]
    """Marks that begin with it."""
    closes: tuple[Mark, ...]
    """Marks that end with it."""


class Line(msgspec.Struct, frozen=True):
    """One line of a text with the marks that begin in it, in the order of the text."""

    pieces: tuple[Piece, ...]
    marks: tuple[Mark, ...]


def lines(text: str, marks: Sequence[Mark]) -> tuple[Line, ...]:
    """The lines of a text that are not blank; marks that cross a line's end are cut there and go on."""
    inside = sorted((m for m in marks if 0 <= m.start < m.end <= len(text)), key=lambda m: (m.start, -m.end, m.key))
    found = list(_pieces(text, inside, _line_ends(text)))
    grouped: list[list[Piece]] = [[]]
    for piece in found:
        if piece.text == "\n":
            grouped.append([])
        else:
            grouped[-1].append(piece)
    return tuple(_line(pieces) for pieces in grouped if any(_seen(piece) for piece in pieces))


def _seen(piece: Piece) -> bool:
    """Something of it is printed, be it the name of a control character."""
    return bool(str(shown(piece.text)).strip() or piece.opens)


def _line(pieces: Sequence[Piece]) -> Line:
    return Line(tuple(pieces), tuple(mark for piece in pieces for mark in piece.opens))


def _line_ends(text: str) -> Iterator[int]:
    at = text.find("\n")
    while at >= 0:
        yield from (at, at + 1)
        at = text.find("\n", at + 1)


def _pieces(text: str, marks: Sequence[Mark], cuts: Iterator[int]) -> Iterator[Piece]:
    """Pieces in order; a line's end is a piece of its own, and what would open or close there does so beside it."""
    bounds = sorted({0, len(text), *cuts, *(m.start for m in marks), *(m.end for m in marks)})
    waiting = list(reversed(marks))
    over: list[Mark] = []
    for start, end in pairwise(bounds):
        words = text[start:end]
        if words == "\n":
            over = [m for m in over if m.end > end]
            yield Piece(words, (), (), ())
            continue
        opens: list[Mark] = []
        while waiting and waiting[-1].start <= start:
            opens.append(waiting.pop())
        over = [m for m in (*over, *opens) if m.end > start]
        yield Piece(words, _kinds(over), tuple(opens), tuple(m for m in over if m.end == end))


def _kinds(over: Sequence[Mark]) -> tuple[MarkKind, ...]:
    return tuple(dict.fromkeys(mark.kind for mark in over))
