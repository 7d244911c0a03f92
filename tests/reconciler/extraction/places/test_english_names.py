"""Islands, regions and cities under the names that English-language news gives them."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Sinai", ("Sinai", "Egypt")),
        ("Sumatra", ("Sumatra", "Indonesia")),
        ("Java", ("Java", "Indonesia")),
        ("Mindanao", ("Mindanao", "Philippines")),
        ("Darfur", ("Darfur", "Sudan")),
        ("Cologne", ("Cologne", "Germany")),
        ("Hodeidah", ("Hodeidah", "Yemen")),
        ("Kobani", ("Kobani", "Syria")),
        ("Jenin", ("Jenin", "Palestine")),
        ("Gothenburg", ("Gothenburg", "Sweden")),
        ("Bakhmut", ("Bakhmut", "Ukraine")),
        ("Mykolaiv", ("Mykolaiv", "Ukraine")),
        ("Kramatorsk", ("Kramatorsk", "Ukraine")),
    ],
)
def test_a_place_is_the_one_that_english_news_calls_so(name: str, expected: tuple[str, str]) -> None:
    (place,) = annotate(Article(text=f"A bomb killed nine people in {name} on Monday.", published="2020-01-01")).places

    assert (place.name, place.within[-1]) == expected


def test_a_city_that_a_district_only_lies_south_of_is_not_where_it_happened() -> None:
    text = "Floods killed 90 people in the Ahrweiler district south of Cologne on Monday."
    (report,) = annotate(Article(text=text, published="2020-01-01")).reports

    assert report.places[0] == "Ahrweiler"


@pytest.mark.parametrize(
    ("name", "level", "within", "reason"),
    [
        ("Raqqa", "city", ("Syria",), "a city that is called as its province"),
        ("Raqqa province", "province", ("Syria",), "that province"),
        ("Nineveh province", "province", ("Iraq",), "where the older edition has another spelling"),
        ("Tshikapa", "city", ("Kasai", "Democratic Republic of Congo"), "in a province drawn anew"),
        ("Kasai province, Congo", "province", ("Democratic Republic of Congo",), "that province, and no Japanese town"),
        ("North Waziristan", "district", ("Khyber Pakhtunkhwa", "Pakistan"), "a district that no edition has"),
        ("Occitanie", "province", ("France",), "a region since 2016"),
        ("Jawzjan province", "province", ("Afghanistan",), "another spelling"),
        ("Maidan Wardak province", "province", ("Afghanistan",), "its longer name"),
        ("Uruzghan province", "province", ("Afghanistan",), "another spelling"),
        ("Now Zad", "city", ("Helmand", "Afghanistan"), "a town by a word that begins no other name"),
        ("Oru District of Kunar Province", "district", ("Kunar", "Afghanistan"), "two names, not one"),
    ],
)
def test_provinces_have_the_names_and_the_borders_of_today_s_news(
    name: str, level: str, within: tuple[str, ...], reason: str
) -> None:
    article = Article(text=f"A bomb killed nine people in {name} on Monday.", published="2026-01-06")
    place = annotate(article).places[0]

    assert (place.level, place.within) == (level, within), reason
