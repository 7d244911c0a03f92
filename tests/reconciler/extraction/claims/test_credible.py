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


@pytest.mark.parametrize(
    ("sentence", "killed"),
    [
        ("Two police officers and three others were killed.", ["2 police", "3 people"]),
        ("The blast killed two police officers and three others.", ["2 police", "3 people"]),
        ("The bomb killed 12 guards, the third major attack of the year.", ["12 guard"]),
        ("Haiti is still recovering from a storm, which killed 12 people.", ["12 people"]),
        ("In Cebu, 12 people died in the port, 10 in Lima and four in Davao.", ["12 people", "10 people", "4 people"]),
        ("Six soldiers were hurt on Monday and two others killed.", ["2 army"]),
        ("Officers came upon six gunshot victims, including one who died.", ["1 people"]),
        ("He fired one shot that killed the guard.", ["1 guard"]),
        ("One, 33, was killed and the other, 25, suffered burns.", ["1 people"]),
    ],
)
def test_who_is_killed_is_counted_and_nobody_else(sentence: str, killed: list[str]) -> None:
    claims = annotate(Article(text=f"A bomb exploded at a market on Monday. {sentence}", published="2015-06-18")).claims

    assert [f"{one.quantity.stated} {one.group}" for one in claims if one.outcome == "killed"] == killed
    assert 25 not in {one.quantity.stated for one in claims}


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("There should have been six people dead, he said.", "hypothetical"),
        ("It could've been ten people dead, he said.", "hypothetical"),
        ("There were six people dead, he said.", "asserted"),
    ],
)
def test_dead_who_could_have_been_are_supposed(sentence: str, modality: str) -> None:
    (claim,) = annotate(Article(text=f"A bomb exploded on Monday. {sentence}", published="2015-06-18")).claims

    assert claim.modality == modality
