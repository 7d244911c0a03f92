"""People that a text tells of, as matching compares them."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.matching.prepare import prepare
from reconciler.matching.rarity import default_rarity
from reconciler.matching.told.persons import persons_in


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The police found Amina Karimi, 34, in her car.", ("amina karimi",)),
        ("They mourned Norvale's Amina Karimi.", ("amina karimi",)),
        ("They met in Norvale's Quorbyn.", ()),
        ("A mine killed nine in Norvale. Quorbyn was quiet.", ()),
        ("They mourned Wm. Karimi there.", ("wm karimi",)),
        ("Lightning struck on Quorbyn Peak.", ()),
        ("Doctors fought Quorbyn Ebola.", ()),
        ("They fled from Boko Haram and Abu Sayyaf.", ()),
        ("They mourned Quorbyn Muslims and Shia Pilgrims.", ()),
        ("Nine died, the most since the fall of Amina Karimi.", ()),
        ("Troops loyal to Colonel Amina Karimi shelled it.", ()),
        ("They mourned Amina Karimi after the fall of a wall.", ("amina karimi",)),
    ],
)
def test_people_are_told_from_places_and_from_the_next_sentence(text: str, people: tuple[str, ...]) -> None:
    assert persons_in(text, default_rarity()) == people


@pytest.mark.parametrize("place", ["Darra Adam Khel, Pakistan", "Sungai Kolok, Thailand"])
def test_a_place_is_nobody_however_it_is_spelt(place: str) -> None:
    article = Article(text=f"A bomb killed nine men in {place}, on Monday.", published="2010-11-06")

    (profile,) = prepare(AnnotatedArticle(article, annotate(article))).profiles

    assert profile.people == ()
