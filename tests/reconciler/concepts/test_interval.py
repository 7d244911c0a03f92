"""Half-open civil intervals."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.concepts.interval import Interval, hull, intersection, meets, within

moments = st.none() | st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2000, 1, 9))


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    start, end = draw(moments), draw(moments)
    if start is not None and end is not None and start >= end:
        start, end = end, None
    return Interval(start, end)


def test_an_end_before_its_start_is_refused() -> None:
    with pytest.raises(
        ValueError,
        match=r"^interval ends at 2000-01-01 00:00:00 but starts at 2000-01-01 00:00:00: start must come first$",
    ):
        Interval(datetime(2000, 1, 1), datetime(2000, 1, 1))


@given(intervals(), intervals())
def test_what_two_share_lies_in_both_and_both_lie_in_their_hull(left: Interval, right: Interval) -> None:
    shared = intersection(left, right)

    assert shared == intersection(right, left)
    assert meets(left, right) == (shared is not None)
    if shared is not None:
        assert within(shared, left)
        assert within(shared, right)
    assert within(left, hull(left, right))
    assert within(right, hull(left, right))


@given(intervals())
def test_an_interval_shares_all_of_itself_with_itself(interval: Interval) -> None:
    assert intersection(interval, interval) == interval == hull(interval, interval)
