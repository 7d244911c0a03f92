"""Pages that grew by paragraphs, each under its own day."""

import pytest

import reconciler


@pytest.mark.parametrize(
    ("head", "expected", "reason"),
    [
        ("PREVIOUS 6/3:", "2017-05-29", "the Monday before 3 June, not before the page was stamped"),
        ("ORIGINAL STORY (6/3/17):", "2017-05-29", "with its year, in brackets"),
        ("UPDATE 6/13 -", "2017-06-12", "an update of the day before"),
        ("PREVIOUS 1/3:", "2017-06-12", "too long before: a fraction, or another's numbering"),
        ("PREVIOUS 6/20:", "2017-06-12", "a day to come, which a page cannot have grown from"),
        ("PREVIOUS 13/45:", "2017-06-12", "no day"),
        ("SCORE 6/3:", "2017-06-12", "a score"),
    ],
)
def test_a_paragraph_counts_from_the_day_in_its_head(head: str, expected: str, reason: str) -> None:
    text = f"A boy has died.\n\n{head} The boy was shot Monday while he waited in a car."
    (time,) = (each for each in reconciler.resolve(text, "2017-06-14") if each.text == "Monday")
    assert time.value == expected, reason
