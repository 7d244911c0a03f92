"""Events that a local story is only set beside keep their own dead, and so does what goes on with them."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead

TOLD = [
    (
        "Four people were wounded in a shooting Friday night in Salem.\n\nThe scene was close to Elm Avenue, where Ivo"
        " Kos, 12, and his brother were shot last month. The brothers were playing when they heard shots. Ivo was"
        " killed.",
        (0, 4),
        "near a place of another shooting, one of whose victims is told of by name",
    ),
    (
        "A student killed one person and wounded three others at a college in Salem on Friday.\n\nThe Salem shooting"
        " comes on the day that the president visits Boise, Idaho, where eight students and a teacher were shot dead"
        " last week. The gunman in the Boise shooting wounded nine others.",
        (1, 3),
        "a place of another shooting, and what was done there",
    ),
    (
        "Four people have been shot at a bar in Salem.\n\nThis all comes after a person was killed in a shooting"
        " outside the bar in May 2012. Two people were shot in that incident. One of them died at a hospital.",
        (0, 4),
        "what this comes after, and those shot in that incident",
    ),
    (
        "An officer was shot and a suspect was killed in Salem on Sunday.\n\nThe shooting follows attacks on police in"
        " Dallas, where five officers died, and Baton Rouge, La., where three died.",
        (1, 1),
        "places of attacks that it follows",
    ),
    (
        "Two men were shot dead in Salem on Sunday.\n\nAt least 80 people were killed in the city in October alone.",
        (2, 0),
        "the dead of a month",
    ),
]


@pytest.mark.parametrize(("text", "expected", "reason"), TOLD, ids=[row[-1] for row in TOLD])
def test_the_dead_of_an_event_set_beside_are_not_the_leads(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason


def test_where_the_lead_itself_was_is_no_comparison() -> None:
    told = "Police arrested a man on Sunday near Salem, where two people were shot dead last week."
    assert counts(lead(told)) == (2, 0)
