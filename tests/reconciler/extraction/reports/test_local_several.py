"""Shootings of two or more, told one by one, by where they were taken, or with the one who did it among the dead."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A gunman opened fire at a car wash in Salem on Sunday, killing a customer and wounding six people before"
            " he was shot and killed by a SWAT officer.",
            (2, 6),
            "he is the gunman, whom an officer stopped",
        ),
        (
            "A man killed three people and wounded a fourth in Salem on Sunday before he was fatally shot by deputies.",
            (4, 1),
            "the fourth is another than he",
        ),
        (
            "A man killed his wife and two sons in Salem on Sunday, then was shot dead by an officer.",
            (4, 0),
            "then he was shot, and not his sons",
        ),
        (
            "By the time a SWAT team stormed the house and fatally shot him, Bo Lind had fatally shot six people in"
            " Salem on Sunday.",
            (7, 0),
            "whom the team shot did it",
        ),
        (
            "Officers found a mother and her son shot in Salem on Sunday. Both victims were taken to a hospital, where"
            " the boy later died.",
            (1, 1),
            "one of both died there",
        ),
        (
            "Three people were shot in Salem on Sunday. All three were taken to a hospital, where one of them died.",
            (1, 2),
            "one of the three died there",
        ),
        (
            "Three other people were injured in Salem on Sunday, including a sailor who died from his wounds later.",
            (1, 2),
            "the sailor is one of the three",
        ),
        (
            "A father shot his wife and daughter before killing himself in Salem on Sunday. Officers found the bodies"
            " of Bo Moor, 40, Ann Moor, 38, and Kay Moor, 9, in the house.",
            (3, 0),
            "all three are found dead by their names",
        ),
        (
            "A man fatally shot his wife and critically wounded her mother in Salem on Sunday before turning the gun on"
            " himself. He died at the scene.",
            (2, 1),
            "her mother lives",
        ),
        (
            "Police found a man dead in a yard in Salem on Sunday. Inside, they found a woman and a teenage girl who"
            " had also been shot to death.",
            (3, 0),
            "a woman and a girl told side by side are two",
        ),
        (
            "A man fatally shot his wife in Salem on Sunday and then shot himself. He remains in critical condition.",
            (1, 1),
            "he lives",
        ),
        (
            "Cal Rowe, 24, was shot in Salem on Sunday and remains at Mercy Hospital in critical condition. Another man"
            " remained in Mercy in critical condition and a woman was treated and released.",
            (0, 3),
            "whoever is told before another man is a man",
        ),
        (
            "Gunfire outside a club in Salem on Sunday left Al Dunn, 30, dead and two bouncers in critical condition.",
            (1, 2),
            "left by name and age",
        ),
        (
            "Police identified a Salem man gunned down on Monday in a shooting that wounded four others. Al Garner, 22,"
            " and another man in his 20s were found seriously wounded, police said in a statement released Monday"
            " morning. Garner was taken to a hospital, where he died of his injuries.",
            (1, 4),
            "the statement was released, not Garner",
        ),
    ],
)
def test_several_told_one_by_one_are_counted_once_each(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason


@pytest.mark.parametrize(
    ("title", "text", "expected", "reason"),
    [
        (
            "Police investigate deaths of Adult, Child in Salem",
            "Police are investigating a shooting in Salem on Sunday.",
            (2, 0),
            "in a title an adult and a child are two",
        ),
        (
            "2 killed, 2 wounded at Elm Park gas station",
            "One man was shot in Elm Park on Thursday and pronounced dead. Another man, 24, was hit and pronounced dead"
            " at a hospital. In other shootings in Salem on Thursday, two men were wounded in separate attacks.",
            (2, 2),
            "the title tells of no other shootings",
        ),
    ],
)
def test_a_title_counts_all_of_its_event(title: str, text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text, title)) == expected, reason


def test_the_day_of_a_motion_is_no_other_event() -> None:
    text = (
        'A lawyer filed a motion over the March 9 shooting in Salem. "The state lacks evidence in the shooting," the'
        " motion dated Friday states. Three siblings died in the shooting. Two people were wounded."
    )

    assert counts(lead(text)) == (3, 2)


def test_a_vigil_to_cease_fire_is_no_fire() -> None:
    text = (
        "A boy shot ten times in Salem last Thursday night is doing better. He was hit in the chest.\n\nAt a cease fire"
        " vigil Sunday, his aunt said he can talk.\n\nHe was one of four people hit by gunfire."
    )

    assert counts(lead(text)) == (0, 4)
