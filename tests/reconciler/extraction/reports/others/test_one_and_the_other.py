"""Two events of two places in one sentence, "one … and the other", are two, on the day that it tells."""

import pytest

from reconciler import Article, annotate

TUESDAY = "2015-06-16"


@pytest.mark.parametrize(
    ("text", "second", "reason"),
    [
        ("A bomb in Gao killed six cooks and another in Kidal killed 13 on Tuesday.", 13, "another"),
        ("One raid killed six cooks in Gao on Tuesday and the other, in Kidal, killed 13.", 13, "the other"),
        ("A rocket killed six cooks in Gao on Tuesday; a second, in Kidal, killed 13.", 13, "a second"),
        ("Rebels killed six cooks in Gao while a bomb in Kidal killed 13 on Tuesday, police said.", 13, "its last day"),
    ],
)
def test_one_and_the_other_are_two_events_of_one_day(text: str, second: int, reason: str) -> None:
    assert _told(text) == [("Gao", 6, TUESDAY), ("Kidal", second, TUESDAY)], reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Rebels killed six cooks in Gao and another in Kidal on Tuesday.", [("Gao", 7, TUESDAY)], "another cook"),
        ("A raid in Gao on Tuesday killed six, one of them a nun.", [("Gao", 6, TUESDAY)], "one of the dead"),
        (
            "Rebels killed six cooks in Gao, days after a bomb in Kidal killed 13 on Friday.",
            [("Gao", 6, "2015-06-18"), ("Kidal", 13, "2015-06-12")],
            "a day of the other alone",
        ),
    ],
)
def test_the_other_of_the_dead_is_no_event(text: str, expected: list[tuple[str, int, str]], reason: str) -> None:
    assert _told(text) == expected, reason


def _told(text: str) -> list[tuple[str, int | None, str]]:
    """Of each report its first place, its dead and its day."""
    reports = annotate(Article(text=text, published="2015-06-18")).reports
    return [(each.places[0], each.totals["killed"].stated, str(each.interval.start)[:10]) for each in reports]
