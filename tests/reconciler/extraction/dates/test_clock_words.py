import pytest

from reconciler import resolve
from tests.reconciler.extraction.dates.told import told


@pytest.mark.parametrize("text", ["She worked around the clock on Monday.", "Rounds o'clock and clock towers stood."])
def test_the_word_clock_without_a_number_is_no_time_of_day(text: str) -> None:
    assert not [time for time in resolve(text, "2015-06-18") if "clock" in time.text]


@pytest.mark.parametrize("text", ["Hale scored ten points in 1:20 of the last quarter.", "She ran the mile in 4:02."])
def test_how_long_something_took_is_no_time_of_day(text: str) -> None:
    assert not [time for time in resolve(text, "2015-06-18") if time.type == "TIME"]


def test_the_clock_of_a_match_is_no_time_of_day() -> None:
    assert not resolve("They led with 7:41 left.", "2015-06-18")


def test_a_hundred_hours_are_a_length_and_four_digits_a_time_of_day() -> None:
    times = resolve("The war took 100 hours and ended at 0800 hours.", "2015-06-18")

    assert [time.value for time in times] == ["PT100H", "2015-06-18T08:00"]


def test_half_past_an_hour_told_behind_a_late_one_is_read() -> None:
    times = resolve("They left at 11 p.m. on Tuesday and came at half past eight.", "2015-06-18")

    assert [time.value for time in times] == ["2015-06-16T23:00", "2015-06-16T08:30"]


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        ("It fell Monday night. At 9:40 they left.", "9:40", "2015-06-15T21:40", "the night begins on its day"),
        ("It fell Monday night. At 2:15 they left.", "2:15", "2015-06-16T02:15", "and ends on the next"),
        ("It fell Monday night. At 12:15 they left.", "12:15", "2015-06-16T00:15", "past midnight"),
        ("It fell Monday afternoon. At 3:15 they left.", "3:15", "2015-06-15T15:15", "an afternoon's"),
        ("It fell Monday afternoon. He had got up at 9:15.", "9:15", "2015-06-15T09:15", "no afternoon has that hour"),
        ("It fell Monday night. At 09:40 they left.", "09:40", "2015-06-15T09:40", "a clock of 24 hours"),
        ("It fell Monday morning. At 9:40 they left.", "9:40", "2015-06-15T09:40", "a morning's"),
        ("It fell Monday evening at 7:40. At 8:15 they left.", "8:15", "2015-06-15T20:15", "it goes on from there"),
    ],
)
def test_bare_digits_are_of_the_part_of_day_told_before(text: str, words: str, means: str, reason: str) -> None:
    assert told(text, words, "2015-06-18").value == means, reason
