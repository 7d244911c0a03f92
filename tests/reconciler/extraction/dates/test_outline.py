"""A history that first tells how long all of it lasted, and then begins."""

import pytest

from tests.reconciler.extraction.dates.told import told

PUBLISHED = "2017-01-04"


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        (
            "The strike lasted from 12 October 1897 to 2 June 1898.\n\nThe clerks walked out on 12 October.",
            "12 October",
            "1897-10-12",
            "the story begins where the stretch does",
        ),
        (
            "The strike lasted from October 1897 to June 1898. In November the clerks walked out.",
            "November",
            "1897-11",
            "in a month that lies in the stretch",
        ),
        (
            "The strike lasted from October 1897 to June 1898. In July the clerks came back.",
            "July",
            "1898-07",
            "or in the nearest one behind it",
        ),
        (
            "The strike lasted from 3 May to 12 May 1897. In March a rule was made. In 1898 it was undone.",
            "March",
            "1897-03",
            "or before it",
        ),
        (
            "The tax revolt lasted from August 1708 to April 1714. A mob rose on 9 August.",
            "9 August",
            "1708-08-09",
            "in the first year of several",
        ),
        (
            "The Tax War (3 May 1708 – 8 June 1714) was long. A mob rose on 20 May.",
            "20 May",
            "1708-05-20",
            "a dash makes a stretch too",
        ),
        (
            "He was clerk from May 1708 to April 1714. In June he left. In 1715 he died.",
            "June",
            "1714-06",
            "a life goes on behind an office",
        ),
    ],
)
def test_a_history_begins_with_the_stretch_that_outlines_it(text: str, words: str, means: str, reason: str) -> None:
    assert told(text, words, PUBLISHED).value == means, reason


@pytest.mark.parametrize(
    ("heading", "words", "means", "reason"),
    [
        ("1708–1714", "July", "1708-07", "a heading of two years"),
        ("From 1708 to 1714", "The following spring", "1709-SP", "seasons too"),
        ("The mutiny (1708–1714)", "The following year", "1709", "and years beside the first"),
    ],
)
def test_what_stands_under_a_stretch_of_years_begins_with_the_first(
    heading: str, words: str, means: str, reason: str
) -> None:
    text = f"The mill rose in 1680. In 1691 it fell.\n\n{heading}\n\nThe stores were empty. {words} a mob rose."

    assert told(text, words, PUBLISHED).value == means, reason
