"""A great city before what happened there is where it was; another name before the same words is not."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.places.told import places

PLACED = [
    ("Salem gunshot victim is doing well after Friday's shooting.", "Salem"),
    ("Karachi clashes leave 12 dead", "Karachi"),
    ("Cairo street clashes leave dozens hurt", "Cairo"),
    ("Baghdad car bomb kills six.", "Baghdad"),
    ("Kabul Bombing Kills Six", "Kabul"),
    ("LAGOS BUILDING COLLAPSE KILLS NINE", "Lagos"),
    ("Manila ferry fire kills seven.", "Manila"),
]
NOT_PLACED = [
    "Hamas attack kills two soldiers.",
    "Boeing crash kills 12.",
    "Wagner raid kills two.",
    "Bush rally ends.",
]


@pytest.mark.parametrize(("text", "name"), PLACED)
def test_a_city_stands_before_what_happened_in_it(text: str, name: str) -> None:
    told = annotate(Article(text=text, published="2015-05-06"))

    assert [report.places for report in told.reports] == [(name,)]


@pytest.mark.parametrize("text", NOT_PLACED)
def test_an_army_or_a_maker_before_the_same_words_is_no_place(text: str) -> None:
    assert annotate(Article(text=text, published="2015-05-06")).places == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two died in a Tarentum mass shooting on Monday.", {"Tarentum"}),
        ("Three were hurt in the Tarentum drive-by shooting.", {"Tarentum"}),
        ("Two died in a Harlan double murder on Monday.", set()),
    ],
)
def test_a_small_town_stands_before_what_kind_of_shooting_it_had(text: str, told: set[str]) -> None:
    assert {place.name for place in places(text)} == told
