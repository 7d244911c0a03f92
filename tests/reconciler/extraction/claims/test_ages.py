"""Ages are no counts of people, and counts are no ages."""

import pytest

from reconciler.concepts.article import Article
from reconciler.extraction.annotate import annotate


def counted(text: str) -> set[int]:
    claims = annotate(Article(text=text, published="2015-06-18")).claims
    return {claim.quantity.stated for claim in claims if claim.quantity.stated not in (None, 1)}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A boy of 16, abducted outside a shop, was found on Monday.", set()),
        ("Police seized a group of 16, abducted from a village on Monday.", {16}),
        ("Three men, ages 16, 19, and 23, and a woman were injured.", {3}),
        ("Peter Holm 34, was found shot to death on Monday.", set()),
        ("Killed: Anna Berg Lind, 61 (at home), and Olaf Lind, 63 (in the yard).", set()),
        ("Two other victims, Paul Gray, Jr., 41, and Ines Gray, 39, were taken to hospital.", {2}),
        ("Two men, 26 and 31, were shot on Monday.", {2}),
        ("Three others, 20, 21 and 22, were shot on Monday.", {3}),
        ("The other two, 23 and 30, were treated and released.", {2}),
        ("The seven, 16, 18, 19, 20, 21, 22 and 24, died in a fire on Monday.", {7}),
        ("One man was shot and the other, 25, was stabbed on Monday.", set()),
        ("Among the soldiers, 26 were wounded on Monday.", {26}),
        ("In New Delhi, 21 were killed on Monday.", {21}),
        ("Near Fort Hope 14 people died, police said.", {14}),
        ("At Camp Bell, 12 died; 30, among them Anna Berg, were hurt.", {12, 30}),
        ("The quake killed 40, officials said.", {40}),
    ],
)
def test_an_age_is_no_count(text: str, numbers: set[int]) -> None:
    assert counted(text) == numbers
