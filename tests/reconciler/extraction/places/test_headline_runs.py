"""Names in headlines that set every word in capitals."""

import pytest

from tests.reconciler.extraction.places.told import places


@pytest.mark.parametrize(
    ("title", "name", "within"),
    [
        ("Man Killed In East Waco Shooting", "Waco", "Texas"),
        ("Teen Dies After Macon Shooting", "Macon", "Georgia"),
        ("Two Dead Following Shreveport House Fire", "Shreveport", "Louisiana"),
        ("Suspect Named In Deadly Spokane Valley Stabbing", "Spokane Valley", "Washington"),
        ("One Dead In Garland After Wrong-Way Crash", "Garland", "Texas"),
        ("Three Women Shot In North Baltimore", "Baltimore", "Maryland"),
        ("Man Shot in North Baltimore, Ohio", "North Baltimore", "Ohio"),
        ("Man Shot In West Memphis", "West Memphis", "Arkansas"),
        ("Two Hurt In North Las Vegas", "North Las Vegas", "Nevada"),
    ],
)
def test_small_words_in_capitals_end_a_name(title: str, name: str, within: str) -> None:
    told = places("A shooting was reported late on Thursday, police said.", title=title)

    assert (name, within) in [(place.name, place.within[-2]) for place in told if len(place.within) > 1]


@pytest.mark.parametrize(
    "title",
    [
        "Boy Hurt Near Lincoln High School",
        "Girl Hurt At Jefferson Park",
        "Jobs Report Due After Fed Meeting",
        "Actor Dies At Home With Family Near",
    ],
)
def test_such_words_make_no_places(title: str) -> None:
    assert places("Shares rose on Thursday.", title=title) == ()
