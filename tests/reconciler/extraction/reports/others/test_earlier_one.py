"""What an event is measured from by its very words keeps its own dead, and leaves the lead its day."""

import pytest

from reconciler import Article, annotate

PUBLISHED = "2015-06-18"
Told = tuple[str, str, int | None]
"""Kind, first day, and how many died."""


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A tremor shook Izmir on Wednesday, following a previous quake that claimed the lives of over 900 people."
            "\n\nTwo people died on Wednesday, doctors said.",
            [("event", "2015-06-17", 2), ("context", "", 900)],
            "a previous one, of no day",
        ),
        (
            "A fire tore through a hostel in Lagos on Tuesday, barely two weeks after the last one killed 14 people."
            "\n\nFour people were hurt.",
            [("event", "2015-06-16", None), ("background", "2015-06-02", 14)],
            "the last one, and how long before",
        ),
        (
            "Floods hit Oruro on Wednesday after an earlier flood killed more than 60 and flattened houses, leaving 12"
            " dead.",
            [("event", "2015-06-17", 12), ("context", "", 60)],
            "behind it the sentence's own dead again",
        ),
        (
            "A bomb went off in Gao on Wednesday, minutes after an earlier blast killed two people.",
            [("event", "2015-06-17", 2)],
            "two blasts of one attack",
        ),
        (
            "A rockslide hit a bus in Chur.\n\nThe slide struck two days after five people were killed by a falling"
            " tree.\n\nWednesday's slide left three people hurt.",
            [("event", "2015-06-17", None), ("context", "", 5)],
            "it struck days after others died",
        ),
    ],
)
def test_an_earlier_one_keeps_its_own_dead(text: str, expected: list[Told], reason: str) -> None:
    told = [
        (report.kind, "" if start is None else start.date().isoformat(), dead.stated if dead else None)
        for report in annotate(Article(text=text, published=PUBLISHED)).reports
        for start, dead in [(report.interval.start, report.totals.get("killed"))]
    ]
    assert told == expected, reason
