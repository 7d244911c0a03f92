"""A sentence that opens with an older event and counts the dead of both tells of two."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.report import Report

PUBLISHED = "2015-05-06"


def _told(text: str) -> list[tuple[str, str, int | None]]:
    return [_kind_day_killed(report) for report in annotate(Article(text=text, published=PUBLISHED)).reports]


def _kind_day_killed(report: Report) -> tuple[str, str, int | None]:
    start = report.interval.start
    return report.kind, start.date().isoformat() if start else "", report.totals["killed"].stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three days after a fire killed 12 people at a hostel in Leeds, another killed three in Hull on Tuesday.",
            [("event", "2015-05-05", 3), ("background", "2015-05-02", 12)],
        ),
        (
            "A week after a bomb killed 40 people in Lahore, including nine children, gunmen shot dead six worshippers"
            " there on Monday.",
            [("event", "2015-05-04", 6), ("background", "2015-04-27", 40)],
        ),
    ],
)
def test_each_has_its_own_dead_and_day(text: str, expected: list[tuple[str, str, int]]) -> None:
    assert _told(text) == expected


def test_another_of_the_kind_is_told_beside_the_one_that_the_sentence_opens_with() -> None:
    text = (
        "A week after a flood hit the Swiss town of Chur on April 28, a similar flood hit the town on Tuesday.\n\n"
        'Six people died. "On April 28, the other flood swept away a bridge, killing 40 people," the mayor said.'
    )
    assert _told(text) == [("event", "2015-05-05", 6), ("background", "2015-04-28", 40)]
