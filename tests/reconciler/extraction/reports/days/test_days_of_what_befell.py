"""Days of an event that a statement of a later day only speaks of."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "The secretary said today that the president promised to punish those responsible for the murder of six"
            " nuns and two cooks on 3 June in Dover.",
            "2015-06-03",
            "whom it befell stands between",
        ),
        (
            "Most guests had asked to leave Dover after the 3 June assassination of six nuns, and after some received"
            " threats.",
            "2015-06-03",
            "called by its day, not only after it",
        ),
        (
            "The ministry has denied the charges leveled today regarding the 3 June assassination of a rebel in Dover.",
            "2015-06-03",
            "called by its day",
        ),
        ("A man was arrested Tuesday for the murder of a nun in Dover.", "None", "the day of the arrest alone"),
        ("After the 3 June deadline, nine people were killed in Dover on Monday.", "2015-06-15", "no event's day"),
    ],
)
def test_a_day_that_names_what_befell_somebody_dates_it(text: str, expected: str, reason: str) -> None:
    (lead,) = [report for report in annotate(Article(text=text, published="2015-06-18")).reports if report.primary]

    assert str(lead.interval.start)[:10] == expected, reason
