import pytest

from reconciler import resolve


@pytest.mark.parametrize("text", ["She worked around the clock on Monday.", "Rounds o'clock and clock towers stood."])
def test_the_word_clock_without_a_number_is_no_time_of_day(text: str) -> None:
    assert not [time for time in resolve(text, "2015-06-18") if "clock" in time.text]
