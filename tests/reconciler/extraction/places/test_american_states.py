"""Which American state a name lies in: what the text says beside it, and nothing where several may be meant."""

import pytest

from tests.reconciler.extraction.places.told import short


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A van left the road near the Adams County line.",
            ["Adams County, United States"],
            "a county of a dozen states, in however large a city's shadow one of them lies",
        ),
        (
            "A bridge closed in Cook County.",
            ["Cook County, Illinois, United States"],
            "a county that dwarfs all others of its name",
        ),
        (
            "A boy from Frederick, South Dakota, was hurt near Frederick.",
            [
                "Frederick, South Dakota, United States",
                "South Dakota, United States",
                "Frederick, South Dakota, United States",
            ],
            "no town of another state than the one told behind it",
        ),
        (
            "A man was shot in Savannah, the worst day in Georgia for years.",
            ["Savannah, Chatham County, Georgia, United States", "Georgia, United States"],
            "the state, where the largest town of a name beside it lies there",
        ),
        (
            "A man was shot in Tbilisi, the worst day in Georgia for years.",
            ["Tbilisi, Georgia", "Georgia"],
            "the country, where its capital is told beside it",
        ),
        ("Two people were hurt near the Coweta exit.", [], "an exit of a highway"),
        ("The man was taken to Kings County Hospital.", [], "a hospital that is called by a county"),
        ("A vote is due, said Sen. Ann Boyd, D-Savannah.", [], "a politician's home"),
    ],
)
def test_a_name_lies_in_the_state_that_the_text_says_or_in_none(text: str, expected: list[str], reason: str) -> None:
    assert short(text) == expected, reason
