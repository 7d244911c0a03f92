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
            "One of two men who broke out of a prison was found in Salem on Friday. The other, Al Dunn, was wounded on"
            " Friday by an agent.",
            (0, 1),
            "nobody harmed is told before the other",
        ),
        (
            "Gunfire outside a club in Salem on Sunday left Al Dunn, 30, dead and two bouncers in critical condition.",
            (1, 2),
            "left by name and age",
        ),
        (
            "A teenager shot two clerks to death at a mall in Salem on Sunday and then killed himself. A woman was"
            " struck in the foot, and four others were treated for minor injuries.",
            (3, 5),
            "four others than the woman",
        ),
        (
            "Four people were killed early Sunday in Salem. Ada Wagg, 21, and Bo Hendon, 24, are in stable condition."
            " Two more were cut by glass.",
            (4, 4),
            "two more than those two",
        ),
        (
            "Gunfire sent four people to hospitals in Salem on Saturday night. Two more were hurt when they were"
            " trampled. The four, all men between 18 and 30, were hit in the legs.",
            (0, 6),
            "the four are those told before",
        ),
        (
            "The woman who gunned down her two daughters in Salem on Friday had argued, police said. Kay Moor, 42, was"
            " shot and killed by a Salem officer. Tay Moor, 22, died at a hospital.",
            (3, 0),
            "one officer shot the one who killed others",
        ),
        (
            "An officer fatally shot a student and a neighbor in Salem on Sunday.",
            (2, 0),
            "an officer who kills both stops nobody",
        ),
        (
            "A man who set his flat ablaze and then shot six neighbors to death in Salem was killed by a SWAT team"
            " early Sunday.",
            (7, 0),
            "the team killed who did it",
        ),
        (
            "A man killed four cousins and his mother in Salem on Sunday. One woman was wounded and is in a hospital.",
            (5, 1),
            "one woman is none of the dead",
        ),
        (
            "The shooting of two engineers, one fatally, in a bar in Salem on Sunday is looked into. Raj Kumar, 32,"
            " died. Al Mada, also 32, was shot in the leg, and Ian Grill, 24, was hit in the hand as he ran.",
            (1, 2),
            "two are told hurt by their names",
        ),
        (
            "An argument in Salem on Saturday became a shootout in which two men killed each other and two bystanders"
            " were injured.",
            (2, 2),
            "each other are the two",
        ),
        (
            "Seventeen people were killed in a shooting at a school in Salem on Friday. Fifteen people were wounded in"
            " the attack; four remain in hospitals.",
            (17, 15),
            "the four are some of the fifteen",
        ),
        (
            "One of two women shot to death on Friday in Salem was buried Sunday. Nine others were hurt. The gunman, Bo"
            " Lind, 59, a drifter, killed himself as officers closed in.",
            (3, 9),
            "the gunman is none of the two women",
        ),
        (
            "A man killed five co-workers on Friday at a mill in Salem. Five officers were shot and a sixth was hurt"
            " in a fall. All are expected to live.",
            (5, 6),
            "the sixth officer, and no sixth victim",
        ),
        (
            "A man shot his wife and two teenage children in Salem on Sunday and burned down the house before he turned"
            " the gun on himself. All four were found dead.",
            (4, 0),
            "all of them died",
        ),
        (
            "Hundreds gathered in Salem on Sunday to remember six students who were killed Friday night by a man who"
            " stabbed three of them in a flat and shot three others on the street before killing himself.",
            (7, 0),
            "three and three others are the six",
        ),
        (
            "Two brothers were shot in Salem on Sunday. One victim was pronounced dead on the spot, the other was"
            " taken to a hospital in critical condition where he died.",
            (2, 0),
            "he is the other",
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
        (
            "Two killed by gunman, three hurt",
            "A shooting was reported in Salem on Sunday.",
            (2, 3),
            "the gunman is not hurt",
        ),
        (
            "2 people dead, 2 officers injured in Salem",
            "A man ambushed officers in Salem early Sunday, police said. The man was shot to death by police. One"
            " officer was wounded but will recover. A second officer also sustained minor injuries.",
            (2, 2),
            "he is one of the two people dead",
        ),
    ],
)
def test_a_title_counts_all_of_its_event(title: str, text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text, title)) == expected, reason


def test_people_counted_outnumber_a_double_shooting_in_a_title() -> None:
    text = "One of four people shot at a party in Salem on Saturday night has died."

    assert counts(lead(text, "Salem double shooting becomes a homicide")) == (1, 3)


@pytest.mark.parametrize(
    "found",
    [
        "Officers found two men with gunshot wounds.",
        "Police came at 10:15 p.m. and found two victims suffering from gunshot wounds.",
        "Officers found two men with gunshot wounds. One died at a hospital.",
    ],
)
def test_as_many_found_with_wounds_as_were_hit_in_all_are_no_more_wounded(found: str) -> None:
    told = lead(f"Two men were shot, one fatally, late Tuesday in Salem, Oregon, police said.\n\n{found}")

    assert counts(told) == (1, 1)
