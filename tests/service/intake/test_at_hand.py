"""Entries are handed on with what came with them, and wait for nothing that has yet to come."""

from io import BufferedIOBase, BytesIO
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.intake.at_hand import entries_at_hand
from service.intake.feed import Form, entries

LINE = b'{"text":"Two died."}\n'


class Coming(BufferedIOBase):
    """Gives one piece at a time, and tells how many were asked for."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces, self.asked = pieces, 0

    def read1(self, size: int = -1, /) -> bytes:
        del size
        self.asked += 1
        return self.pieces[self.asked - 1] if self.asked <= len(self.pieces) else b""


@pytest.mark.parametrize(
    ("pieces", "groups", "reason"),
    [
        ((LINE * 3,), [[1, 2, 3]], "one piece holds them all"),
        ((LINE, LINE, LINE), [[1], [2], [3]], "each comes by itself"),
        ((LINE * 2 + LINE[:5], LINE[5:], LINE), [[1, 2], [3], [4]], "a line is whole with its last piece"),
        ((LINE + b"\n \n", b"\n", LINE), [[1], [5]], "blank lines hold nothing up"),
        ((b"\n\n" + LINE + LINE[:-1],), [[3], [4]], "the last line has no end, and may go on till the source ends"),
        ((LINE[:3], LINE[3:9], LINE[9:]), [[1]], "one line in three pieces"),
        ((b"{\n", b'"text": "Two died."\n', b"}\n"), [[None]], "one article over several lines"),
        ((b"", LINE), [], "a source that has ended is not asked again"),
    ],
)
def test_what_comes_together_is_handed_on_together(
    pieces: tuple[bytes, ...], groups: list[list[int | None]], reason: str
) -> None:
    found = [[entry.line for entry in group] for group in entries_at_hand("feed.ndjson", Coming(*pieces))]

    assert found == groups, reason


def test_no_further_piece_is_asked_for_before_what_came_is_handed_on() -> None:
    coming = Coming(LINE * 2 + b"\n" + LINE[:5], LINE[5:])

    group = next(entries_at_hand("stdin", coming))

    assert ([entry.line for entry in group], coming.asked) == ([1, 2], 1)


@given(st.lists(st.sampled_from([b"{", b"}", b'{"a":1}', b"\n", b"\r\n", b" ", b"Two died.", b"\xef\xbb\xbf"])))
@pytest.mark.parametrize("form", [None, "json", "text"])
def test_the_entries_are_those_of_the_lines_however_they_come(form: Form | None, pieces: list[bytes]) -> None:
    groups = entries_at_hand("stdin", Coming(*pieces), form=form)

    assert list(chain.from_iterable(groups)) == list(entries("stdin", BytesIO(b"".join(pieces)), form=form))
