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
