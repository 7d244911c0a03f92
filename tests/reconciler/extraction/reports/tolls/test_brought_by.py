"""A sum over a time or over several events, told beside the last of them, is none of that event's dead."""

import pytest

from reconciler import Article, annotate


def _told(text: str) -> list[tuple[str, str, int | None]]:
    found = annotate(Article(text=text, published="2025-11-14"))
    return [(report.kind, report.type, report.totals["killed"].stated) for report in found.reports]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "The navy has now killed 80 people in 20 strikes on boats since early September, an officer said, after an"
            " attack in the Caribbean on Monday killed four.",
            ("event", "attack", 4),
        ),
        (
            "More than 300 people have been killed in Kano state this year, the governor said, after gunmen shot dead"
            " nine in a village on Sunday.",
            ("event", "shooting", 9),
        ),
        (
            "The death toll from drone attacks this year rose to 300 after a strike on a mosque on Friday killed 70.",
            ("event", "air_strike", 70),
        ),
    ],
)
def test_the_last_event_is_told_apart_from_the_sum_that_it_brought_about(
    text: str, event: tuple[str, str, int]
) -> None:
    total, last = _told(text)

    assert total[0] == "statistic"
    assert last == event


@pytest.mark.parametrize(
    "text",
    [
        "So far this year, after a series of attacks on markets, 300 people have been killed in Kano.",
        "Since May, after a lull of two years, 80 people have been killed in Kano, police said.",
    ],
)
def test_a_sum_keeps_its_period_where_only_its_clause_tells_of_something_before(text: str) -> None:
    (claim,) = annotate(Article(text=text, published="2025-11-14")).claims

    assert claim.covers is not None


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("The death toll from the bombing rose to 40 after a wounded boy died on Monday.", 40),
        ("The number of people killed in Friday's bombings rose to 12 after another victim died on Monday.", 12),
        ("Police said 12 people had been killed since Monday in clashes, after soldiers shot dead two on Tuesday.", 12),
    ],
)
def test_of_one_event_the_toll_alone_counts(text: str, dead: int) -> None:
    assert [(kind, killed) for kind, _, killed in _told(text)] == [("event", dead)]
