"""Days of histories and diaries that are told by their number alone."""

import pytest

from reconciler import resolve
from tests.reconciler.extraction.dates.told import told

PUBLISHED = "2017-01-04"
OPENING = "In 1701 the guild met. In 1712 it was shut. On 20 May 1713 its hall was sold. "


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        ("The 25th they moved out.", "The 25th", "1713-05-25", "a diary's sentence begins with its day"),
        ("The 25th, thirty carts came.", "The 25th", "1713-05-25", "and a comma, and a count"),
        ("On the 25th Second Clerks Alder, Birch, and Cole were paid.", "the 25th", "1713-05-25", "a list of names"),
        ("On the 3rd the keys were handed over.", "the 3rd", "1713-06-03", "the telling goes on into June"),
        ("The keys had been handed over on the 3rd.", "the 3rd", "1713-05-03", "unless it looks back"),
        ("It stood empty between the 28th and the 9th.", "the 9th", "1713-06-09", "the end of a stretch"),
        ("The porter left on the 27th of the month.", "the 27th of the month", "1713-05-27", "of the month told"),
        (
            "The porter left on the 27th of the same month.",
            "the 27th of the same month",
            "1713-05-27",
            "in other words",
        ),
        ("That summer was hot. At 7:20 a.m. the roof fell in.", "7:20 a.m.", "1713-05-20T07:20", "an hour of it"),
        ("On the third day the roof fell in.", "the third day", "1713-05-22", "days are counted from the day told"),
        ("The roof fell in on the third day.", "the third day", "1713-05-22", "at the end of a sentence too"),
        (
            "The sale began on 2 June. On 3 June it rained. On the third day the roof fell in.",
            "the third day",
            "1713-06-04",
            "or from that of the beginning",
        ),
        (
            "From 3 to 7 June it rained. On the fourth day the roof fell in.",
            "the fourth day",
            "1713-06-06",
            "or from that of a stretch",
        ),
        ("On 22 May, the third day of it, the roof fell in.", "the third day", "1713-05-22", "told once more"),
        ("The porter left two weeks later. On the 2nd the roof fell in.", "the 2nd", "1713-06-02", "behind a week"),
    ],
)
def test_a_day_told_by_its_number_is_the_next_one_of_that_number(
    text: str, words: str, means: str, reason: str
) -> None:
    assert told(OPENING + text, words, PUBLISHED).value == means, reason


@pytest.mark.parametrize(
    "text",
    [
        "The 25th, led by Alder, marched in.",
        "The 25th Foot marched in.",
        "On the 25th Regiment fell the task.",
        "The 4th of them left.",
    ],
)
def test_a_number_of_a_regiment_or_a_row_is_no_day(text: str) -> None:
    assert [time.text for time in resolve(OPENING + text, PUBLISHED)][3:] == []
