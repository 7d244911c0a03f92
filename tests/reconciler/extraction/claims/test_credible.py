"""Who can have what befall them, and how it must be told."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("No one was injured.", True),
        ("No injuries were reported.", True),
        ("No one was seriously injured.", False),
        ("No serious injuries were reported.", False),
        ("None of the victims had life-threatening injuries.", False),
    ],
)
def test_none_with_grave_wounds_is_not_none_wounded(sentence: str, told: bool) -> None:
    read = annotate(Article(text=f"A bomb exploded at a market on Monday. {sentence}", published="2015-06-18"))

    assert bool([claim for claim in read.claims if claim.quantity.high == 0]) == told
