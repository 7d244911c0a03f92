"""States that are called like a city of theirs."""

import pytest

from tests.reconciler.extraction.places.told import places

CITY, STATE = "city", "province"


@pytest.mark.parametrize(
    ("text", "level", "reason"),
    [
        ("Three people are dead in Buffalo, New York, police said.", STATE, "a town is told by it"),
        ("Three people are dead in Erie County, New York, police said.", STATE, "so is a county"),
        ("Three people are dead in Yonkers, New York, police said.", STATE, "the town beside the city"),
        ("Three people are dead in Buffalo in New York, police said.", STATE, "without a comma"),
        ("The New York town of Elmira mourns four killed on Monday.", STATE, "told before its town"),
        ("Four people were shot dead in upstate New York on Monday.", STATE, "a part that cities have not"),
        ("Four people were shot dead in western New York on Monday.", STATE, "so the west is called"),
        ("Three people are dead in Harlem, New York, police said.", CITY, "a quarter of the city"),
        ("Three people are dead in Brooklyn, New York, police said.", CITY, "a borough"),
        ("Four people were shot dead in downtown New York on Monday.", CITY, "the middle of a city"),
        ("Three people were shot dead in New York on Monday.", CITY, "alone"),
    ],
)
def test_new_york_is_the_state_where_a_town_outside_the_city_is_told_by_it(text: str, level: str, reason: str) -> None:
    assert {place.level for place in places(text) if place.name == "New York"} == {level}, reason


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Four people were shot dead in eastern Washington on Monday.", STATE),
        ("Four people were shot dead in northwest Washington on Monday.", CITY),
    ],
)
def test_eastern_washington_is_the_state_and_northwest_washington_the_city(text: str, level: str) -> None:
    assert {place.level for place in places(text)} == {level}


@pytest.mark.parametrize(
    ("text", "level", "reason"),
    [
        ("A man was shot at a bridge, deputies said. Ivo Kos of Wexom, Georgia, died there.", STATE, "deputies"),
        ("In southern Georgia, four were killed near Gori by shells.", "country", "Gori is in the country"),
        ("The president of Georgia said four were killed near Tbilisi.", "country", "so is Tbilisi"),
    ],
)
def test_georgia_alone_speaks_for_neither_the_country_nor_the_state(text: str, level: str, reason: str) -> None:
    assert {place.level for place in places(text) if place.name == "Georgia"} == {level}, reason
