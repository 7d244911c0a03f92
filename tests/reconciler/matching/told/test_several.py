import pytest

from reconciler.matching.told.several import sums_up

HEADS: tuple[tuple[str, bool], ...] = (
    ("Three bombs kill nine in Norvale.", True),
    ("Gunmen raided four remote villages on Sunday.", True),
    ("Air strikes killed 32 people across Norvale province.", True),
    ("A wave of car bombings hit the capital.", True),
    ("Seven die in a shooting spree in Norvale.", True),
    ("A bomb killed nine people in Norvale.", False),
    ("The latest in a string of bombings killed two.", False),
    ("The quake levelled eight villages.", False),
    ("Three people were shot at a bar.", False),
    ("A patrol drove across the river; two men drowned.", False),
    ("Crews from three stations came.", False),
)


@pytest.mark.parametrize(("text", "expected"), HEADS)
def test_a_head_that_tells_of_several_attacks_or_places_sums_them_up(text: str, expected: bool) -> None:
    assert sums_up(text) is expected


def test_several_attacks_are_read_in_the_head_alone() -> None:
    assert not sums_up("The council met.\n" * 5 + "Three bombs went off in May.")
