"""A disaster of several countries, whose dead are then counted country by country."""

import pytest

from tests.reconciler.extraction.reports.anew import told

FLOODS = "Floods have hit Malawi and Mozambique since Monday."


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            FLOODS + " In Malawi, 30 people died. In Mozambique, 10 people died.",
            [("event", "Malawi", 40), ("event", "Malawi", 30), ("event", "Mozambique", 10)],
            "each is a part, and none the whole",
        ),
        (
            "Floods killed 43 people in Malawi, Mozambique and Zambia on Monday. In Malawi, 30 people died. In"
            " Mozambique, 10 people died. In Zambia, three people died.",
            [("event", "Malawi", 43), ("event", "Malawi", 30), ("event", "Mozambique", 10), ("event", "Zambia", 3)],
            "the whole has a toll of its own",
        ),
        (
            FLOODS + "\n\nIn Malawi, 9,000 people were affected, with 30 deaths and 77 injuries recorded.\n\nIn"
            " Mozambique, 10 deaths have been reported.",
            [("event", "Malawi", 40), ("event", "Malawi", 30), ("event", "Mozambique", 10)],
            "in paragraphs of their own",
        ),
    ],
)
def test_each_country_of_a_disaster_has_its_own_dead(text: str, expected: list[object], reason: str) -> None:
    assert told(text) == expected, reason
