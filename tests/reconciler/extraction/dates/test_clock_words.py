import pytest

from reconciler import resolve


@pytest.mark.parametrize("text", ["She worked around the clock on Monday.", "Rounds o'clock and clock towers stood."])
def test_the_word_clock_without_a_number_is_no_time_of_day(text: str) -> None:
    assert not [time for time in resolve(text, "2015-06-18") if "clock" in time.text]


def test_a_hundred_hours_are_a_length_and_four_digits_a_time_of_day() -> None:
    times = resolve("The war took 100 hours and ended at 0800 hours.", "2015-06-18")

    assert [time.value for time in times] == ["PT100H", "2015-06-18T08:00"]


def test_half_past_an_hour_told_behind_a_late_one_is_read() -> None:
    times = resolve("They left at 11 p.m. on Tuesday and came at half past eight.", "2015-06-18")

    assert [time.value for time in times] == ["2015-06-16T23:00", "2015-06-16T08:30"]
