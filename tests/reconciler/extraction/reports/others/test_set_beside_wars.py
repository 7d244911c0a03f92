"""What is only compared with a war, or counted over days and waves, neither dates an attack nor adds to its toll."""

import pytest

from reconciler import Article, annotate

PUBLISHED = "2015-05-06"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "More than 700 pilgrims die in a crush in Basra, in the deadliest incident since the March 2003 invasion.",
            [("event", 700)],
        ),
        (
            "In one of the most deadly days for the army since the war began, a roadside bomb kills 14 marines.",
            [("event", 14)],
        ),
        ("Snipers killed 26 protesters in one of the bloodiest days of the eight-month-old revolt.", [("event", 26)]),
        (
            "The village saw one of the worst massacres of the war. Observers confirmed that 108 people were killed.",
            [("event", 108)],
        ),
        (
            "A bomb killed 14 marines near Rutbah on Tuesday. Nobody claimed it, but a string of raids around Rutbah"
            " over the past week has killed 38 marines, and six were captured.",
            [("event", 14), ("statistic", 38)],
        ),
        (
            "A bomb killed 14 marines near Rutbah on Tuesday. Forty-three soldiers have been killed in Iraq in the last"
            " 10 days.",
            [("event", 14), ("statistic", 43)],
        ),
        (
            "A car bomb killed 58 people in Mosul. It is part of a wave of violence that has killed 250 people since"
            " April 28.",
            [("event", 58), ("statistic", 250)],
        ),
        (
            "Bombings in Mosul claim 30 lives, the day after 150 people were killed in one of the worst days since the"
            " war.",
            [("event", 30), ("context", 150)],
        ),
        (
            "More than 9,000 people have been killed since the outbreak of the war, the monitors say.",
            [("statistic", 9000)],
        ),
    ],
)
def test_the_attack_keeps_its_kind_and_its_dead(text: str, expected: list[tuple[str, int]]) -> None:
    reports = annotate(Article(text=text, published=PUBLISHED)).reports

    assert [(each.kind, each.totals["killed"].stated) for each in reports] == expected


def test_a_comparison_does_not_date_it() -> None:
    text = "Nine pilgrims die in a stampede in Baghdad, in the deadliest incident since the March 2003 invasion."
    (report,) = annotate(Article(text=text, published=PUBLISHED)).reports

    assert report.interval.start is not None
    assert report.interval.start.year == 2015


@pytest.mark.parametrize("text", ["Suicide bombings in Mosul claim 30 lives.", "The bombings claimed 30 lives."])
def test_bombings_that_claim_lives_say_nothing(text: str) -> None:
    assert [claim.attribution for claim in annotate(Article(text=text, published=PUBLISHED)).claims] == [None]
