"""Entries of a source as they come: with each those that need not be waited for."""

from collections import deque
from collections.abc import Iterator, Sequence
from io import BufferedIOBase
from itertools import islice

from service.intake.feed import Entry, Form, entries
from service.settings import ARTICLE_LIMIT

AT_ONCE = 2**18
"""Bytes asked of a source at once: dozens of stories of a file; a pipe gives what it holds, a person a line."""


def entries_at_hand(
    source: str, given: BufferedIOBase, *, form: Form | None = None, limit: int | None = ARTICLE_LIMIT
) -> Iterator[Sequence[Entry]]:
    """Every article of one source, in groups: each is whole at once, and what follows it may have yet to come.

    So that articles can be read side by side, while none waits for the next where they come one by one.
    """
    behind = deque[bytes]()
    found = entries(source, _lines(given, behind), form=form, limit=limit)
    for entry in found:
        yield (entry, *_with_it(found, behind))


def _lines(given: BufferedIOBase, behind: deque[bytes]) -> Iterator[bytes]:
    """One line after another; those that came with it wait in `behind`."""
    for together in _come_together(given):
        behind.extend(together)
        while behind:
            yield behind.popleft()


def _with_it(found: Iterator[Entry], behind: deque[bytes]) -> Iterator[Entry]:
    """The entries of the lines that wait; blank ones make none."""
    while any(line.strip() for line in behind):
        yield from islice(found, 1)


def _come_together(given: BufferedIOBase) -> Iterator[list[bytes]]:
    """The lines that end within each piece that the source gives; the last may have no end."""
    begun: list[bytes] = []
    while piece := given.read1(AT_ONCE):
        first, *lines = piece.split(b"\n")
        begun.append(first)
        if lines:
            *whole, last = lines
            yield [b"".join(begun) + b"\n", *(line + b"\n" for line in whole)]
            begun = [last]
    if any(begun):
        yield [b"".join(begun)]
