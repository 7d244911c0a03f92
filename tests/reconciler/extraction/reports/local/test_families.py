"""Shootings in families as local news tells them: who died, who was hurt, and who is told again as kin."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A man shot and killed his wife and wounded his teenage stepson before fatally shooting himself in Salem."
            "\n\nThe 16-year-old boy ran off. Officers found a woman and her husband dead. Both had been shot.",
            (2, 1),
            "a husband is no boy of 16, and himself is not the stepson",
        ),
        (
            "Ada Moor, 33, and her children, Tyler, 9, and Brooke, 6, were found dead in Salem on Saturday.\n\nTheir"
            " father, Michael Moor, 36, also was found dead of an apparent self-inflicted gunshot wound.",
            (4, 0),
            "a name and an age between a death and the hand that dealt it",
        ),
        (
            "A driver was charged on Saturday in the deaths of Mark and Linda Moor of Salem. Their 11-year-old"
            " granddaughter suffered a broken arm.",
            (2, 1),
            "their granddaughter is neither of them",
        ),
        (
            "A man killed four people, including his ex-wife, in Salem on Saturday before turning the gun on himself.",
            (5, 0),
            "his ex-wife is one of the four",
        ),
        (
            "Three people were killed in Salem on Sunday when a plane fell. Max Beck's daughter, 6, was pulled out."
            " She was in fair condition at a clinic.",
            (3, 1),
            "she lives",
        ),
        (
            "Ada Moor and her son were killed in Salem on Saturday.\n\nThree others were also shot and are in critical"
            " condition. A father of one of them said that his daughter was injured.",
            (2, 3),
            "three besides the two dead",
        ),
        (
            "A gunman shot four people in Salem on Saturday, killing a father and his oldest son.\n\nA 10-year-old girl"
            " and an 8-year-old boy are expected to recover.\n\nThe dead are Luis Lind, 42, and Luis Lind Jr., 18.",
            (2, 2),
            "a boy who lives is not the son who died; a junior is not the senior",
        ),
        (
            "A home invasion left a Salem couple dead and their adult son injured on Saturday.\n\nWalter and Edna Moor,"
            " both 61, were killed. Their son, Brian Moor, 35, was shot.",
            (2, 1),
            "a couple are two, named by one family name; the son beside them lives",
        ),
        (
            "A man walked into a plant in Salem on Friday, shot his ex-wife and a supervisor, then killed himself.\n\n"
            "Officers found the body of Bo Vega, 39.\n\nHis ex-wife, Ada Vega, was in critical condition. The"
            " supervisor was shot in the hand.",
            (1, 2),
            "the body found is his who shot himself",
        ),
        (
            "A 6-year-old boy was shot to death in Salem on Tuesday. His father was hospitalized with gunshot wounds.",
            (1, 1),
            "a father is no boy of six",
        ),
        (
            "Ada Moor died in Salem on Tuesday. Her son, Jack Moor, 6, was pronounced dead at the scene.",
            (2, 0),
            "two of one family",
        ),
        (
            "The man suspected of killing his wife and son in Salem on Friday died Tuesday at a hospital.",
            (3, 0),
            "a suspect who died is beside those whom he killed",
        ),
        (
            "A mother of two who was shot by her ex-boyfriend in Salem on Friday has died.\n\nHe then shot and killed"
            " himself.",
            (2, 0),
            "she died, not he who shot her; and he by his own hand",
        ),
        ("A captain killed his wife and then himself in Salem on Sunday.", (2, 0), "and then himself"),
        (
            "A father shot his two children, killing one of them, before taking his own life in Salem on Sunday.",
            (2, 1),
            "his own life is no child's",
        ),
        (
            "Father, son die after shooting in Salem on Sunday. Jose Moor, 52, died at the scene.",
            (2, 0),
            "two words for kin beside each other are two people",
        ),
        ("A mother, father, and toddler were found dead in Salem on Sunday.", (3, 0), "a list, not who she is"),
        (
            "A Salem boy's parents were found dead in Salem on Tuesday. His parents were shot.",
            (2, 0),
            "parents are two",
        ),
    ],
)
def test_each_of_a_family_is_counted_once(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason
