"""Where a local event was: by its police, by a town that it was measured from; not by who tells it or heals them."""

import pytest

from tests.reconciler.extraction.reports.local_news import lead


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A coach was shot dead outside a gym on Saturday. Police in Dallas said three others were hurt.",
            ("Dallas",),
            "its police told of it",
        ),
        (
            "A man was shot Monday, the Potter County Sheriff's Office in Texas said. Deputies were called to a field"
            " just north of Amarillo.",
            ("Amarillo", "Potter County", "Texas"),
            "the town of the county that it was measured from",
        ),
        (
            "A boy was shot at a home in Elgin, Iowa, on Saturday. He was taken to the West Union hospital.",
            ("Elgin", "Iowa"),
            "the town of the hospital",
        ),
        (
            "Six people were shot in Huntington, West Virginia, on Saturday. The Charleston Gazette reported that"
            " three were hurt badly, and a witness told NBC Chicago that he ran.",
            ("Huntington", "West Virginia"),
            "towns of a paper and a station",
        ),
        (
            "A clerk was shot dead on Saturday, the Tallahassee Democrat reported.",
            ("Tallahassee",),
            "nothing else is told",
        ),
    ],
)
def test_a_local_event_is_where_its_story_says(text: str, expected: tuple[str, ...], reason: str) -> None:
    assert lead(text).places == expected, reason


def test_a_headline_tells_where_the_shooting_was_that_somebody_was_arrested_in() -> None:
    report = lead("Sign up for our newsletter.", "Teenager arrested in North Charleston shooting of child")
    assert report.places == ("North Charleston",)


def test_a_pawn_shop_and_where_somebody_moved_from_are_no_place_of_the_event() -> None:
    bought = "The man who killed two women in Lafayette, La., on Saturday bought his gun in Phenix City, Alabama."
    moved = "A man shot two officers to death Saturday in Las Vegas. He had moved from Lafayette, Indiana, in May."
    assert (lead(bought).places[0], lead(moved).places) == ("Lafayette", ("Las Vegas",))


def test_the_state_that_somebody_is_from_is_not_where_he_died() -> None:
    report = lead("RAPID CITY, S.D. — A Minnesota man was killed Saturday in a crash just east of Rapid City.")
    assert report.places == ("Rapid City",)
