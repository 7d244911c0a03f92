"""The dead whom only "the boys" tells, who did it and died right after, and couples by their number."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A Salem man shot his two children and his wife before killing himself Saturday. The children, a 9-year-old"
            " boy and a 6-year-old girl, died. The man's wife is in critical condition.",
            (3, 1),
            "he is no boy of nine, and the children are told dead after",
        ),
        (
            "A man shot his wife and her two sons Saturday in Salem before turning the gun on himself. The boys died"
            " at a hospital. The wife was wounded.",
            (3, 1),
            "the boys are the two sons",
        ),
        ("A man shot his two children Saturday in Salem. The children died.", (2, 0), "as many as were hit"),
        ("Two couples died Saturday in a fire in Salem.", (4, 0), "two in each couple"),
        (
            "Two people were killed and 10 others were wounded Saturday at a fair in Salem. The gunman then killed"
            " himself.",
            (3, 10),
            "he came after those counted",
        ),
        (
            "Three are dead and two injured after a shooting Saturday in Salem. The suspect is among the dead.",
            (3, 2),
            "he is one of those counted",
        ),
        ("Two of at least 11 people shot at a Salem fair Saturday have died.", (2, 9), "the dead are of the eleven"),
        ("Eight people sustained gun shot wounds Saturday at a Salem bar.", (0, 8), "written in two words"),
        ("Five children, all under eight, were hurt in a Salem crash Saturday.", (0, 5), "a bound of ages"),
    ],
)
def test_the_dead_and_the_hurt_of_a_local_event_are_told_apart(
    text: str, expected: tuple[int, int], reason: str
) -> None:
    assert counts(lead(text)) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Tyler and Ivo Kos, 18 and 16, were dead Saturday at the scene of a crash in Salem.", (2, 0), "two ages"),
        (
            "A married couple shot two officers to death Saturday in Salem, then killed a shopper before killing"
            " themselves.",
            (5, 0),
            "themselves are two",
        ),
        (
            "The man who opened fire on firefighters in Salem on Saturday, killing two and wounding two others, left a"
            " note. Ivo Kos, 62, killed himself as the house burned.",
            (3, 2),
            "he killed those counted, and is none of them",
        ),
        (
            "Three children died Saturday in a Salem fire. Their mother and an aunt survived by jumping from a window"
            " and are in critical condition.",
            (3, 2),
            "who survived is hurt as well",
        ),
        (
            "Six people were shot Saturday night in Salem as they gathered on Elm Street to remember a man killed"
            " there a year ago.",
            (0, 6),
            "whom they remembered is no victim of it",
        ),
    ],
)
def test_who_did_it_who_survived_and_who_was_mourned_are_told_apart(
    text: str, expected: tuple[int, int], reason: str
) -> None:
    assert counts(lead(text)) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A student opened fire at a Salem school on Saturday, killing a teacher and wounding two boys before he"
            " shot himself, police said. The chief said the shooter is dead as well.",
            (2, 2),
            "the shooter is not the teacher",
        ),
        (
            "A county deputy was shot in the arm and the driver of a stolen truck was killed in Salem on Saturday. The"
            " deputy was treated and released.",
            (1, 1),
            "the driver is not the deputy",
        ),
        (
            "The engineer who killed 12 people at the Salem municipal center Saturday had resigned. Ivo Kos, 40, was"
            " killed in a gunfight with police. Four people were wounded.",
            (13, 4),
            "whom the police fought did it",
        ),
        (
            "A second officer has died of injuries from a shooting in Salem on Saturday that also wounded a guard and"
            " a third officer. Officer Bo Lind, 27, died Sunday.",
            (2, 2),
            "whom it also wounded are others",
        ),
    ],
)
def test_who_did_it_is_none_of_the_others(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason
