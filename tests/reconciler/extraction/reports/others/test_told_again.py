"""Sentences that go back to what was told before, by its kind or by telling the same once more."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.anew import told

BOMB = (
    "A car bomb killed 18 people in Kabul on Thursday.\n\nHours later, gunmen stormed a hotel in Herat, killing four."
)


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            BOMB
            + "\n\nThe group said it was behind the bombing. In October 2012, two car bombs in the city killed 90.",
            [("event", "Kabul", 18), ("event", "Herat", 4), ("background", "Kabul", 90)],
            "the only bombing is the lead, and its city is meant",
        ),
        (
            BOMB + "\n\nThe group said it was behind the attack. In October 2012, gunmen in the city killed 90.",
            [("event", "Kabul", 18), ("event", "Herat", 4), ("background", "Herat", 90)],
            "both are attacks: the one told last",
        ),
        (
            BOMB + "\n\nSome hours later, gunmen stormed a hotel in Herat, leaving four dead.",
            [("event", "Kabul", 18), ("event", "Herat", 4)],
            "the same once more in other words",
        ),
        (
            BOMB + "\n\nHours later, gunmen stormed a bank in Herat, leaving five dead.",
            [("event", "Kabul", 18), ("event", "Herat", 4), ("event", "Herat", 5)],
            "another, with other dead",
        ),
        (
            BOMB + "\n\nOn Sunday, gunmen stormed a bank in Herat, leaving four dead.",
            [("event", "Kabul", 18), ("event", "Herat", 4), ("background", "Herat", 4)],
            "another, on a day of its own",
        ),
    ],
)
def test_what_is_told_again_is_no_other_event(
    text: str, expected: list[tuple[str, str | None, int | None]], reason: str
) -> None:
    assert told(text) == expected, reason


def test_of_several_named_dead_one_at_most_is_the_girl_told_before() -> None:
    text = (
        "A 17-year-old girl who was shot at a fair on Saturday died on Monday, becoming the fourth victim.\n\nPolice"
        " identified the dead as Ann Fry, 41; Lou Fry, 12; Dan Ott, 67; and the girl, Mia Hale."
    )
    girl, *named = annotate(Article(text=text, published="2015-06-18")).claims

    assert [(claim.text, claim.restates) for claim in named] == [
        ("Ann Fry, 41", None),
        ("Lou Fry, 12", None),
        ("Dan Ott, 67", None),
        ("the girl", girl.id),
    ]
