"""Number words and digits put together, and kept apart."""

import pytest

from reconciler.extraction.claims.words.numbers import read_count


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("one hundred and five", 105, 105),
        ("one hundred twenty-five", 125, 125),
        ("two thousand and ten", 2010, 2010),
        ("twenty five", 25, 25),
        ("10 and 15", 10, 15),
        ("ten and fifteen", 10, 15),
        ("30 and 40", 30, 40),
        ("100 and 150", 100, 150),
        ("two hundred and three hundred", 200, 300),
        ("1,200 and 1,500", 1200, 1500),
    ],
)
def test_words_of_one_number_are_added_and_two_numbers_are_a_range(words: str, low: int, high: int) -> None:
    count = read_count(words)

    assert count is not None
    assert (count.low, count.high) == (low, high)
