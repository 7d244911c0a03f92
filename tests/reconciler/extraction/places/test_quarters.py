"""Quarters of American cities, many of which are called like towns elsewhere."""

import pytest

from tests.reconciler.extraction.places.told import places


@pytest.mark.parametrize(
    ("text", "outlet", "name", "city", "reason"),
    [
        (
            "Police said a boy was hurt in Albany Park on Monday.",
            None,
            "Albany Park",
            "Chicago",
            "none other",
        ),
        ("A man was shot in Bridgeport, Chicago police said.", None, "Bridgeport", "Chicago", "its city is named"),
        ("Police said a man was shot in Bridgeport.", "Chicago Tribune", "Bridgeport", "Chicago", "the outlet's city"),
        ("Police said a man was shot in Bridgeport.", "Hartford Tribune", "Bridgeport", "", "another outlet"),
        ("A man was shot in Bridgeport, Conn., police said.", "Chicago Tribune", "Bridgeport", "", "its state is told"),
        (
            "Police said two were hurt in Germantown.",
            "philadelphiaherald.com",
            "Germantown",
            "Philadelphia",
            "the outlet's address names its city",
        ),
    ],
)
def test_a_quarter_is_held_by_the_city_that_is_named_or_the_outlets_own(
    text: str, outlet: str | None, name: str, city: str, reason: str
) -> None:
    (told,) = {place.within for place in places(text, **({"outlet": outlet} if outlet else {})) if place.name == name}

    assert (city in told) if city else ("Chicago" not in told), reason
