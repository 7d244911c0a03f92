"""Shootings and crashes told days later or one by one: who died since, who is still hurt, what was said at first."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Two people were injured in a shooting in Salem on Friday. Both victims were taken to a hospital. One of"
            " them has since died, police said.",
            (1, 1),
            "one of the two is dead",
        ),
        (
            "Three people were wounded in Salem on Saturday. One of the victims, Ada Moor, 24, died on Sunday.",
            (1, 2),
            "one of the three is dead",
        ),
        (
            "A woman who was among four people shot in Salem on Saturday has died, police said.",
            (1, 3),
            "she is one of the four",
        ),
        (
            "Two people are dead and three are hurt after a crash in Salem on Saturday. Police had said earlier that"
            " one person was killed and four were wounded.",
            (2, 3),
            "what was said at first has given way",
        ),
        (
            "One man was shot in Salem on Sunday and pronounced dead in a hallway. Another man, 24, was hit in the"
            " chest. He was taken to a hospital and pronounced dead.",
            (2, 0),
            "another man is another than the one",
        ),
        (
            "Two men were shot in Salem on Sunday. One died at the scene. The other died at a hospital.",
            (2, 0),
            "the one and the other",
        ),
        (
            "The driver was killed and a passenger was seriously injured in a crash in Salem on Sunday.",
            (1, 1),
            "a passenger is no driver",
        ),
        (
            "Bo Lind, an 18-year-old man, was fatally shot by police in Salem on Sunday. One officer was hit in the"
            " arm and taken to a hospital.",
            (1, 1),
            "one officer is somebody new",
        ),
        (
            "A gunman killed six people at a house in Salem on Sunday before a SWAT team shot him to death.",
            (7, 0),
            "whom a SWAT team stopped did it",
        ),
        (
            "Ivo Lind killed three officers and injured three more in Salem on Sunday before a SWAT marksman killed"
            " Lind.",
            (4, 3),
            "whom a marksman stopped did it",
        ),
        (
            "Two people were wounded in a shootout in Salem on Sunday. A guard and a suspect were hurt, police said.",
            (0, 2),
            "the guard and the suspect are the two",
        ),
        (
            "A gunman killed two people and wounded three others in Salem on Sunday. The gunman was wounded by police.",
            (2, 4),
            "who did it is hurt, too",
        ),
        (
            "A teacher suspected of killing a woman and a fellow professor in Salem took his own life on Sunday.",
            (3, 0),
            "the suspect is dead, too",
        ),
        (
            "A gunman shot two worshippers dead in Salem on Sunday before a member of the choir killed him.",
            (3, 0),
            "whom one of those attacked stopped",
        ),
        (
            "A 66-year-old man died shoveling snow in Salem on Sunday. It was one of at least 30 deaths in the storm.",
            (1, 0),
            "one of the storm's deaths",
        ),
        (
            "The gunman who killed seven people in Salem on Saturday had failed a background check in 2014. He was shot"
            " dead by officers.",
            (8, 0),
            "the check was in 2014",
        ),
        (
            "Two young girls were shot and killed in Salem on Sunday in a double murder.",
            (2, 0),
            "the deed counts the very two",
        ),
        (
            "Three of Ada Moor's children, Jo Moor, 35, Lea Moor, 27, and Kim Moor, 25, were killed in Salem on Sunday"
            " along with her niece.",
            (4, 0),
            "the three are named behind",
        ),
        (
            "A shooting in Salem on Sunday injured two men and a 10-year-old girl. Police said Ada Moor, 10, has a"
            " graze wound. Her father, Bo Moor, 30, is in serious condition. His friend, Jim Lind, 25, was shot in"
            " both ankles.",
            (0, 3),
            "each of the three told singly",
        ),
        (
            "A second man has died after a shooting in Salem on Sunday that left one dead and four wounded.",
            (2, 3),
            "he was one of the four",
        ),
        (
            "A woman wounded in a triple shooting in Salem last Sunday has died. A man was pronounced dead at the scene"
            " and two women were taken to a hospital.",
            (2, 1),
            "she was one of the two women",
        ),
        (
            "A second man has died after a shooting in Salem on Sunday that left two dead and three wounded.",
            (2, 3),
            "two dead are all of them: the three are those of now",
        ),
        (
            "A gunman killed two people and wounded four in Salem on Sunday before officers shot him dead.",
            (3, 4),
            "who did it was none of the four",
        ),
        ("One of the five people wounded in a shooting in Salem on Sunday has died.", (1, 4), "one of the five"),
        (
            "Three people were stabbed in Salem on Sunday. All three people were taken to hospital, however, one of the"
            " victims - a man of 28 - was pronounced dead there. A man and a woman are in a serious condition.",
            (1, 2),
            "one of all three",
        ),
        (
            "A student was hurt and a gunman died in a shooting in Salem on Sunday. A federal agent was also injured"
            " when a colleague shot him by accident.",
            (1, 2),
            "an agent is no student",
        ),
        (
            "Two guards were badly hurt in Salem on Sunday. Both guards were taken to a hospital, and one was"
            " pronounced dead. The other wounded guard was stable.",
            (1, 1),
            "one of both",
        ),
        (
            "Ada Moor, age 17 months, suffered a gunshot wound in Salem on Sunday. The toddler died at a hospital.",
            (1, 0),
            "months make no teen of her",
        ),
    ],
)
def test_the_dead_and_the_hurt_are_those_of_now(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason
