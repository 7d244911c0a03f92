import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.concepts.quantity import Quantity
from service.web.scale import strip, top_of

COUNTS = st.integers(0, 10**9)


def place(percent: str) -> float:
    return float(percent.removesuffix("%"))


@given(COUNTS, COUNTS)
def test_a_larger_number_lies_no_further_left_and_both_lie_on_the_strip(left: int, right: int) -> None:
    less, more = (Quantity("exact", n, n, n) for n in sorted((left, right)))
    top = top_of((less, more))
    drawn = [strip(one, top) for one in (less, more)]

    assert drawn[0] is not None
    assert drawn[1] is not None
    assert 0 <= place(drawn[0].left) <= place(drawn[1].left) <= 100


@pytest.mark.parametrize(
    ("numbers", "top"), [((0,), 1), ((8, 15), 20), ((40, 200), 200), ((2_001,), 5_000), ((10**15,), 10**15)]
)
def test_a_scale_ends_at_the_next_round_number(numbers: tuple[int, ...], top: int) -> None:
    assert top_of(Quantity("exact", number, number, number) for number in numbers) == top


def test_an_open_bound_reaches_beyond_the_scale_s_top() -> None:
    drawn = strip(Quantity("at_least", 14, 14, None), 20)

    assert drawn is not None
    assert drawn.opens_right
    assert not drawn.opens_left
    assert place(drawn.right) > place(drawn.left)


def test_words_without_any_number_are_not_drawn() -> None:
    assert strip(Quantity("about", None, None, None), 20) is None
