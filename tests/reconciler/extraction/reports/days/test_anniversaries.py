"""Anniversaries: the ceremony has a day, and what it recalls the same day of an earlier year."""

import pytest

from tests.reconciler.extraction.reports.first_day import day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Families marked on Thursday the first anniversary of the ferry bombing that killed six people.",
            "2014-06-18",
        ),
        ("Wreaths were laid on Thursday, two years to the day after a fire killed 19 people in Perth.", "2013-06-18"),
        ("On Thursday mourners gathered for the 10th anniversary of the blast that killed 30 people.", "2005-06-18"),
        ("On Thursday the town marked four years since a fire that killed 12 people in Perth.", "2011-06-18"),
        ("As the town marks four years since a fire, a flood on Thursday killed 12 people in Perth.", "2015-06-18"),
        ("A bomb killed nine people in Herat on Thursday, the first anniversary of the invasion.", "2015-06-18"),
    ],
)
def test_what_is_remembered_happened_years_before(text: str, expected: str) -> None:
    assert day(text) == expected


@pytest.mark.parametrize("count", ["\u017fix years to the day after", "the \u017fecond anniversary of"])
def test_letters_that_only_fold_into_a_number_count_no_years(count: str) -> None:
    told = day(f"Wreaths were laid on Thursday, {count} a fire that killed 19 people in Perth.")

    assert told is None or told == "2015-06-18"
