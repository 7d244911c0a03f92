"""Headlines in capitals throughout."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.concepts.document import Block
from reconciler.extraction.places.shouted import in_title_case
from tests.reconciler.extraction.places.told import places


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("FIVE SHOT IN NEW HAVEN EARLY SUNDAY", {"New Haven"}),
        ("TULSA POLICE: ONE DEAD, THREE INJURED IN BARBER SHOP SHOOTING", {"Tulsa"}),
        ("TEEN FACING CHARGE IN SHOOTING DEATH OF FRIEND IN COOPER CITY", {"Cooper City"}),
        ("TWO ARRESTED FOLLOWING DEADLY OAK PARK SHOOTING", {"Oak Park"}),
        ("FOUR SHOT OUTSIDE WILLOWBROOK APARTMENT", {"Willowbrook"}),
        ("SWAT TEAM CALLED TO MAN'S HOME", set()),
    ],
)
def test_a_headline_in_capitals_names_what_it_names_in_title_case(title: str, told: set[str]) -> None:
    text = "Five people were hurt, police said."
    assert {place.name for place in places(text, title=title)} == told
    assert {place.name for place in places(text, title=title.title())} == told


@given(st.text(max_size=60))
def test_title_case_moves_no_letter(text: str) -> None:
    told = in_title_case(text, [Block("title", "title", 0, len(text))])
    assert len(told) == len(text)
    assert told.casefold() == text.casefold()


def test_only_headlines_in_capitals_are_changed() -> None:
    text = "TWO DEAD\nTWO DIED IN SALEM\nTwo Dead"
    blocks = [Block("title", "text", 0, 8), Block("body", "text", 9, 26), Block("heading", "text", 27, 35)]
    assert in_title_case(text, blocks) == "Two Dead\nTWO DIED IN SALEM\nTwo Dead"
