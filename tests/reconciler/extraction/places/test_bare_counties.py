"""Counties told by their name alone, before those who serve one."""

import pytest

from tests.reconciler.extraction.places.told import places


@pytest.mark.parametrize(
    ("text", "name", "level"),
    [
        ("A girl was shot on Sunday, Pinellas detectives said.", "Pinellas County", "district"),
        ("Two people were killed on Monday, Gwinnett police said.", "Gwinnett County", "district"),
        ("A man drowned on Monday, Hillsborough deputies said.", "Hillsborough County", "district"),
        ("A boy was shot in Hempstead on Long Island, Nassau police said.", "Nassau County", "district"),
        ("A man was shot on Monday, Salem police said.", "Salem", "city"),
        ("Two were held on Monday, London detectives said.", "London", "city"),
        ("Two were killed on Monday, Nassau police in the Bahamas said.", "Nassau", "city"),
    ],
)
def test_deputies_serve_a_county_and_police_one_where_no_town_is_called_so(text: str, name: str, level: str) -> None:
    assert (name, level) in [(place.name, place.level) for place in places(text)]


def test_long_island_lies_in_new_york() -> None:
    place, *_ = places("A boy was shot on Long Island on Tuesday, the Suffolk police said.")

    assert (place.name, place.within) == ("Long Island", ("New York", "United States"))
