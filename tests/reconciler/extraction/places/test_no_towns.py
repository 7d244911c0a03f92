"""Crossings of streets, cars, people with their homes and towns of their own are not the towns called alike."""

import pytest

from tests.reconciler.extraction.places.told import places


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A man was shot Sunday at Upton and North Poe in San Angelo, Texas.",
            ["San Angelo", "Texas"],
            "a compass word before the second street",
        ),
        (
            "Two men were shot near Hickory and Pine streets in Buffalo, N.Y., on Sunday.",
            ["Buffalo"],
            "the word for streets stands behind the second",
        ),
        (
            "A woman was shot in Cleveland, Ohio. She ran to a station at Union and Aetna.",
            ["Cleveland", "Ohio"],
            "small towns behind at are streets",
        ),
        ("A man was shot at Jackson and Madison avenues in Memphis.", ["Memphis"], "streets, though no state is told"),
        ("Nine were shot at Dallas and Austin streets in Lyon.", ["Lyon"], "nor is the second a town"),
        ("Two men were killed at Salem, Oregon, and in Portland.", ["Salem", "Oregon", "Portland"], "no crossing"),
        ("Officers in Tulsa, Okla., stopped a white Pontiac on Sunday.", ["Tulsa"], "a make behind a colour"),
        ("A crash in Tulsa, Okla., killed the driver of a Hyundai Tucson.", ["Tulsa"], "a model behind its maker"),
        ("They threw bricks and Molotov cocktails in Cairo.", ["Cairo"], "a bottle that bears a town's old name"),
        ("Nine died in Chad Lt Gen Bo Lind said on Sunday.", ["Chad"], "a rank begins a name"),
        ("Nine died in Herat, Dawla News said.", ["Herat"], "what news is called by"),
        ("Afghanistan's DAWLA news quoted a guard as saying that nine died in Herat.", ["Afghanistan", "Herat"], "too"),
        ("Nine died in Herat, state-run SANA news reported.", ["Herat"], "an agency by its letters"),
        ("Nine died in Herat, the Saba news agency said.", ["Herat"], "an agency"),
        ("Sharjah 24 – Reuters: Nine people died in a fire in Herat.", ["Herat"], "a station before the story"),
        ("A man was shot in Tucson on Sunday.", ["Tucson"], "the city"),
        (
            "The dead were Ann Boyd Lind of Mundelein, Ill., and a man from Salem, Oregon.",
            ["Salem", "Oregon"],
            "somebody told with the home is no place",
        ),
        ("Two men were stabbed in Harbor City, police said.", ["Harbor City"], "not Harbor in Oregon"),
        ("The Baltimore City police chief spoke on Sunday.", ["Baltimore"], "a large city is called so as well"),
        (
            "A man was shot. Savannah Chatham Metropolitan Police came to the street.",
            ["Savannah"],
            "a city and its county have one police",
        ),
        ("He was taken to Mount Sinai Hospital, doctors said.", [], "a hospital is no mountain"),
    ],
)
def test_only_towns_are_towns(text: str, expected: list[str], reason: str) -> None:
    assert [place.name for place in places(text)] == expected, reason
