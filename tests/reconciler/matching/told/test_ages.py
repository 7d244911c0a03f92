import pytest

from reconciler.matching.told.ages import ages_in


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("A 34-year-old man and a girl who is 9 years old", (9, 34)),
        ("Ana Lim, 27, and her son Omar, 4; both live in Norvale.", (4, 27)),
        ("two brothers, ages 12 and 15, and a driver aged 61", (12, 61)),
        ("a man aged 8-year-old", (8,)),
        ("At 10, 12 people of 134 met; room 7, aged100, page 12", ()),
    ],
)
def test_ages_are_numbers_told_as_years_or_between_commas_behind_a_name(text: str, ages: tuple[int, ...]) -> None:
    assert ages_in(text)[0] == ages


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("Guards arrested Omar Lim, 37, and charged him with the murder of Ana Moor, 24.", (37,)),
        ("A 37-year-old man was charged in the death of a 24-year-old woman.", (37,)),
        ("The suspect, Omar Lim, 22, shot Ana Moor, 41, in her shop.", (22,)),
        ("After the shooting, Omar Lim, 22, was taken into custody.", (22,)),
        ("Ana Moor, 41, was found dead; her cousin, 44, is accused of it.", (44,)),
        ("Police shot dead a 24-year-old. He was a suspect, 24, in two robberies.", ()),
        ("A 7-year-old boy was hurt. An arrest followed.", ()),
    ],
)
def test_ages_of_the_accused_are_told_from_those_of_victims(text: str, accused: tuple[int, ...]) -> None:
    assert ages_in(text)[1] == accused
