import pytest

from reconciler.matching.particulars import ages_in


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
    assert ages_in(text) == ages
