from hypothesis import given

from service.web.marks import Mark, lines
from tests.strategies_pages import marked

Marked = tuple[str, tuple[Mark, ...]]


@given(marked())
def test_pieces_hold_every_word_once_and_in_order(told: Marked) -> None:
    text, marks = told
    pieced = "".join(piece.text for line in lines(text, marks) for piece in line.pieces)

    assert pieced.replace(" ", "") == text.replace("\n", "").replace(" ", "")


@given(marked())
def test_a_piece_is_marked_just_where_marks_of_that_kind_lie_over_it(told: Marked) -> None:
    text, marks = told
    over = {kind: [False] * len(text) for kind in ("date", "figure", "unread")}
    for mark in marks:
        for at in range(mark.start, mark.end):
            over[mark.kind][at] = True
    words = [at for at, letter in enumerate(text) if letter not in "\n "]
    pieced = [(letter, piece.kinds) for line in lines(text, marks) for piece in line.pieces for letter in piece.text]

    assert [(text[at], {kind for kind in over if over[kind][at]}) for at in words] == [
        (letter, set(kinds)) for letter, kinds in pieced if letter != " "
    ]


@given(marked())
def test_every_mark_over_words_opens_once_and_closes_once_not_before_it_opens(told: Marked) -> None:
    text, marks = told
    found = lines(text, marks)
    pieces = [piece for line in found for piece in line.pieces]
    opened = [(mark, at) for at, piece in enumerate(pieces) for mark in piece.opens]
    closed = [(mark, at) for at, piece in enumerate(pieces) for mark in piece.closes]

    assert len(dict(opened)) == len(opened)
    assert len(dict(closed)) == len(closed)
    assert dict(opened).keys() >= {mark for mark in marks if text[mark.start : mark.end].strip()}
    assert dict(closed).keys() >= {mark for mark in dict(opened) if text[mark.end - 1] not in "\n "}
    assert all(dict(opened)[mark] <= at for mark, at in closed)
    assert [mark for mark, _ in opened] == [mark for line in found for mark in line.marks]


def test_overlapping_marks_share_a_piece() -> None:
    first, second = Mark(0, 5, "date", "d1"), Mark(3, 8, "figure", "c1")
    (line,) = lines("abcdefgh", (second, first))

    assert [(piece.text, piece.kinds) for piece in line.pieces] == [
        ("abc", ("date",)),
        ("de", ("date", "figure")),
        ("fgh", ("figure",)),
    ]
    assert [piece.opens for piece in line.pieces] == [(first,), (second,), ()]
    assert [piece.closes for piece in line.pieces] == [(), (first,), (second,)]
