import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Damascus denied that it had shelled the town of Douma.", ["Douma"], "a government that speaks is no place"),
        ("A bomb went off in Damascus, police said.", ["Damascus"], "a city where something happened"),
        ("Shots were fired in the Dutch city of Utrecht.", ["Utrecht"], "a nation's word names no place"),
        ("A quake shook the island of Quellosk on Monday.", ["Quellosk"], "an island that no list knows"),
    ],
)
def test_places_are_told_from_governments_and_nations(text: str, expected: list[str], reason: str) -> None:
    named = [place.name for place in annotate(Article(text=text, published="2018-04-17")).places]

    assert named == expected, reason
