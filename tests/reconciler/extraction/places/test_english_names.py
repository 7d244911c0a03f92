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
        ("Hodeidah", ("Hodeida", "Yemen")),
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
