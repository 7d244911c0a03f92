import pytest

from tests.reconciler.extraction.places.told import short


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("A drone strike on Kassala Teaching Hospital killed nine.", ["Kassala, Sudan"], "called by its town"),
        ("Gunmen stormed Garissa University College, killing nine.", ["Garissa, Kenya"], "two words for what it is"),
        ("Nine died in an attack on Kabul University.", ["Kabul, Afghanistan"], "one far larger than its namesakes"),
        ("A strike on Nasser Hospital killed nine.", [], "called by a person"),
        ("A fire at Victoria Hospital killed nine.", [], "many towns are called so"),
        ("A shooting at Cleveland High School killed two.", [], "an American school may be anywhere"),
        ("The wounded were brought to Kassala Teaching Hospital.", [], "not itself struck"),
        (
            "A strike in Quetta killed the dean of Kabul University.",
            ["Quetta, Balochistan, Pakistan"],
            "only somebody's own",
        ),
    ],
)
def test_the_town_that_a_struck_house_is_called_by_is_where_it_was(text: str, expected: list[str], reason: str) -> None:
    assert short(text) == expected, reason
