import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Three farmers were killed near Leeds on Monday. The army hunts the gang. The victims were identified as"
            " Ada Moor, Bo Lind, and Carl Ek.",
            ["Ada Moor", "Bo Lind", "Carl Ek"],
        ),
        (
            "Two Americans were kidnapped in Leeds on Monday. They were Ada Moor, a chemist, and Professor Bo Lind, who"
            " is still held.",
            ["Ada Moor", "Professor Bo Lind"],
        ),
        (
            "Two men were shot dead in Leeds on Monday. Police identified them as Bo Lind, 40, and Carl Ek, 51.",
            ["Bo Lind, 40", "Carl Ek, 51"],
        ),
        (
            "Two men were killed and nine hurt in Leeds on Monday. The two men were Bo Lind, of Nis, Serbia, and Carl"
            " Ek, 51.",
            ["Bo Lind", "Carl Ek, 51"],
        ),
        (
            "TWO CLERKS WERE KILLED IN LEEDS TODAY. POLICE CAME. THE DEAD WERE IDENTIFIED AS ADA MOOR AND BO LINDEN.",
            ["ADA MOOR", "BO LINDEN"],
        ),
        (
            "Three men were shot dead in Leeds on Monday. Police identified them as Bo Lind and Carl Ek.",
            [],
        ),
        (
            "Two men were shot dead in Leeds on Monday. Two suspects were arrested. They were Bo Lind and Carl Ek.",
            [],
        ),
        ("Two men were shot dead in Leeds on Monday. They were from Nis and Pirot.", []),
        ("Two men were shot dead in Leeds on Monday. Police identified them as members of the Red Hand.", []),
    ],
)
def test_those_who_are_named_behind_their_number_are_parts_of_it(text: str, names: list[str]) -> None:
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert [claim.text for claim in claims if claim.part_of == "c1"] == names


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('"Four people are dead," mayor Luc Favre told reporters after the bus overturned.', "Luc Favre"),
        ('"We have four dead," the climber said as he came down.', "the climber"),
    ],
)
def test_who_is_quoted_told_what_he_is_quoted_with_whenever_it_was(text: str, source: str) -> None:
    (claim,) = annotate(Article(text=text, published="2015-06-18")).claims

    assert claim.attribution is not None
    assert source in claim.attribution.text
