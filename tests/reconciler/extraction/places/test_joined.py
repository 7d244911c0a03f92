"""Places that are called by two names, and lists of two places."""

import pytest

from tests.reconciler.extraction.places.told import places


@pytest.mark.parametrize(
    ("text", "name", "printed", "within", "reason"),
    [
        ("Two died in Antigua and Barbuda on Monday.", "Antigua and Barbuda", "Antigua and Barbuda", (), "a land"),
        (
            "Two died in the Turks and Caicos Islands on Monday.",
            "Turks and Caicos Islands",
            "Turks and Caicos Islands",
            (),
            "a land whose first name is that of a people",
        ),
        (
            "Two were hurt in Tyne and Wear on Monday.",
            "Tyne and Wear",
            "Tyne and Wear",
            ("United Kingdom",),
            "a county",
        ),
        (
            "A guard was shot in Sistan and Baluchistan province on Monday.",
            "Sistan and Baluchestan",
            "Sistan and Baluchistan",
            ("Iran",),
            "a province under the spelling of the news",
        ),
        (
            "A bus fell into a gorge in Doda, Jammu and Kashmir, on Monday, killing two.",
            "Kashmir",
            "Jammu and Kashmir",
            ("India",),
            "a province behind its town",
        ),
        (
            "Two died in Perth and Kinross on Monday.",
            "Perth and Kinross",
            "Perth and Kinross",
            ("Scotland", "United Kingdom"),
            "a district that is called by its towns",
        ),
    ],
)
def test_two_names_that_the_gazetteer_joins_are_one_place(
    text: str, name: str, printed: str, within: tuple[str, ...], reason: str
) -> None:
    assert (name, printed, within) in [(place.name, place.text, place.within) for place in places(text)], reason


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Two died in Lagos and Kano on Monday.", ["Lagos", "Kano"]),
        ("Two died in Kunar and Nangarhar provinces on Monday.", ["Kunar", "Nangarhar"]),
        ("Two died in Jammu and in Kashmir on Monday.", ["Jammu", "Kashmir"]),
    ],
)
def test_two_places_told_together_are_two(text: str, names: list[str]) -> None:
    assert [place.name for place in places(text)] == names
