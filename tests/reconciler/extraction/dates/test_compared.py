"""What "a year ago" is the year before of: the period that its own sentence tells, else the one told last."""

import pytest

from tests.reconciler.extraction.dates.told import told


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        (
            "Second-quarter net fell. Third-quarter sales are expected to rise 9 percent from a year ago.",
            "a year ago",
            "2003-Q3",
            "a quarter that is forecast",
        ),
        (
            "Second-quarter net fell. Growth will slow in the current quarter, compared with a year ago.",
            "a year ago",
            "2003-Q3",
            "one that still runs",
        ),
        (
            "Second-quarter net fell. It lost $9 million for 2003, against $4 million a year earlier.",
            "a year earlier",
            "2002",
            "a whole year's results",
        ),
        (
            "Second-quarter net of the firm, founded in 1990, fell from a year earlier.",
            "a year earlier",
            "2003-Q2",
            "of that year no results are told",
        ),
        (
            "Second-quarter net fell. It has 90,000 more readers than a year ago.",
            "a year ago",
            "2003-Q2",
            "what is counted is compared",
        ),
        (
            "Second-quarter net fell. Sales may rise in the third quarter. A year ago it had no rival.",
            "A year ago",
            "2003",
            "nothing is compared with it",
        ),
        (
            "The rate fell to 8 percent in March from 9 percent in February. In the same month last year it was 7.",
            "the same month last year",
            "2003-03",
            "a month that its amount is only compared with",
        ),
        (
            "Second-quarter net fell. In the second quarter last year it rose. In that quarter it bought a mill.",
            "that quarter",
            "2003-Q2",
            "the one told last",
        ),
        (
            "Reserves fell to 9 billion dollars in July from 11 billion dollars in June and 7 billion a year ago.",
            "a year ago",
            "2003-07",
            "June is only compared with",
        ),
        (
            "Output rose 4 percent in July, after a fall of 3 percent in June, and compared with 2 percent a year ago.",
            "a year ago",
            "2003-07",
            "so is a month after which it rose",
        ),
    ],
)
def test_a_year_ago_is_compared_with_the_period_of_its_sentence(text: str, words: str, means: str, reason: str) -> None:
    assert told(text, words, "2004-07-23").value == means, reason
