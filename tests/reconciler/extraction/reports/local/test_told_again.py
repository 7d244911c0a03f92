"""Who of several is told again, and numbers that count others or nobody, in local news."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Three people are dead and one is badly hurt after a shooting in Salem, police said.\n\nA man shot two"
            " clerks in a yard on Sunday. One was killed and the other was badly hurt.\n\nThe man then went inside and"
            " fatally shot his wife before killing himself.",
            (3, 1),
            "one by one they are three with him, and the other is the one hurt",
        ),
        (
            "Officers found a dead woman and a badly hurt man in a house in Salem on Sunday.\n\nPolice said the man was"
            " taken to a hospital where he died.",
            (2, 0),
            "the man died where he was taken",
        ),
        (
            "Nobody was killed but one person was badly hurt in a bar in Salem on Sunday. The shooting left eight"
            " people with gunshot wounds and two more people hurt.",
            (0, 10),
            "nobody killed is nobody of those hurt",
        ),
        (
            "Four people were shot in Salem on Sunday.\n\nOfficers found four males with gunshot wounds.\n\nOne victim,"
            " a boy of 16, was pronounced dead at the scene. Three others, all of age 17, were taken to a hospital.",
            (1, 3),
            "of the four found one died",
        ),
        (
            "Three boys were wounded and two are said to be in critical condition after a shooting in Salem on Sunday.",
            (0, 3),
            "the two are of the three",
        ),
        (
            "At least six people were found dead in a house in Salem on Sunday. When deputies came, they found victims"
            " with gunshot wounds.",
            (6, 0),
            "the victims are the dead",
        ),
        (
            "Police believe four men found dead in a house in Salem on Sunday died as the result of a murder-suicide."
            " The man suspected of shooting the others was 50.\n\nThe discovery was made a day after six people were"
            " shot dead in a field near Elko.",
            (4, 0),
            "the others are of the four, and the six of a day before",
        ),
        (
            "A man suspected of fatally shooting a guard and wounding another clerk in Salem was killed by deputies on"
            " Sunday.",
            (2, 1),
            "the deputies killed him alone",
        ),
        (
            "A suspect was shot dead by police in Salem on Sunday after he shot at officers.\n\nOne of the officers was"
            " shot in the arm but is expected to recover.",
            (1, 1),
            "the officer is none whom officers killed",
        ),
        (
            "The gunman who killed four people at a mill in Salem on Sunday was fired that day. Three people were"
            " wounded, including two officers. Officers who came to the mill killed Bo Lind during a shootout.",
            (5, 3),
            "they stopped him who did it",
        ),
        (
            "His two young children, a boy and a girl, and their mother were found dead in Salem on Sunday. They had"
            " been shot.",
            (3, 0),
            "the boy and the girl are the two",
        ),
        (
            "A mother, whose name was not released, was shot and killed in Salem on Sunday. Her son, whose condition"
            " has not been released, was wounded.",
            (1, 1),
            "a name is released, and nobody let go",
        ),
        (
            "One man was stabbed and six others were slashed at a bar in Salem on Sunday.",
            (0, 7),
            "the others are others than the man",
        ),
        (
            "A girl was stabbed in Salem on Sunday and three others were arrested.",
            (0, 1),
            "those arrested are no others who were hurt",
        ),
        (
            "A suspect is in critical condition after a shop owner shot him in Salem on Sunday.",
            (0, 1),
            "he is the suspect",
        ),
        (
            "A guard and a suspect were shot and wounded in Salem on Sunday. Both were taken to a hospital.",
            (0, 2),
            "both are the guard and the suspect",
        ),
        (
            "A gunman was wounded by police in Salem on Sunday after he stabbed two clerks. Both are in critical"
            " condition.",
            (0, 3),
            "both are the clerks",
        ),
    ],
)
def test_who_is_told_again_among_several(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("A girl called 911 to report she had been shot in Salem.", (0, 0), "a number to call is no count"),
        ("A flood killed 911 people in Salem on Sunday.", (911, 0), "unless it counts"),
        (
            "Three boys were shot on Oak Street in Salem on Sunday. The boys were among eight people shot in the city"
            " over a 24-hour period.",
            (0, 3),
            "the eight are of a day's sum",
        ),
        (
            "A cook was hurt in a stabbing in Salem on Sunday, police said.\n\nMore:\n\n3 killed, 5 wounded by gunfire"
            " at Elko party\n\nThe cook, 40, is in good condition.",
            (0, 1),
            "links to other stories stand behind that",
        ),
    ],
)
def test_numbers_that_count_others_or_nobody(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason
