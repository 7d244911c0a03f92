"""One moment told on two clocks has one civil time."""

import pytest

from reconciler import resolve


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("It fell at 10:35 a.m. (0735 GMT) Friday.", ["T10:35", "T07:35"], "the day stands behind both"),
        ("It fell at 9 p.m. EDT on Friday (0100 GMT).", ["T21:00", "T01:00"], "the other clock shows the next day"),
        ("It fell on Friday at 1 a.m. local time (2200 GMT).", ["T01:00", "T22:00"], "and the day before"),
    ],
)
def test_a_moment_on_two_clocks_is_one_interval(text: str, values: list[str], reason: str) -> None:
    times = [time for time in resolve(text, "2015-06-18") if time.type == "TIME"]

    assert [time.value[10:] for time in times] == values, reason
    assert times[0].interval == times[1].interval, reason
