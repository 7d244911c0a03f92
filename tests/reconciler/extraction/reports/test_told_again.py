"""Sentences that go back to what was told before, by its kind or by telling the same once more."""

import pytest

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
