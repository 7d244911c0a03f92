"""Constructs of wire reports on attacks and disasters, each with the claims that it tells."""

import pytest

from tests.reconciler.extraction.claims.telling import told

PEOPLE = {
    "The owner of the inn and two clerks were killed.": "killed 1 people; killed 2 people",
    "Two seminarians and a banker were murdered.": "killed 2 civilian; killed 1 civilian",
    "Six soldiers were killed and a third was wounded.": "killed 6 army; injured 1 army",
    "A third of the 90 passengers were hurt.": "",
    "An entire family was killed.": "killed 1 people family",
    "The shot killed the family dog.": "",
    "The raid killed a displaced family of five.": "killed 5 people",
    "JUAN LOPEZ, MAYOR OF RIO; HIS WIFE; AND A CLERK WERE MURDERED.": "killed 1 official; killed 1 civilian; "
    "killed 1 people",
}
HARM = {
    "Seven inmates suffered severe burns.": "injured 7 people",
    "He burns 30 bills.": "",
    "Two guards were shot in the leg.": "injured 2 guard",
    "The mayor was gunned down by bandits.": "killed 1 official",
    "The bomber blew himself up.": "killed 1 people attacker",
    "Some 500 peasants had to abandon their homes.": "displaced .. civilian",
    "Eleven children were among those rescued.": "rescued 11 child",
    "Thirty-nine people were saved.": "rescued 39 people",
    "The plan saved 30 workers.": "",
    "A woman was taken to a hospital in critical condition and later died.": "killed 1 woman",
    "Forty miners were believed trapped under the roof.": "trapped 40 people feared",
    "The army killed 14 rebels and captured two of them.": "killed 14 insurgent; captured 2 insurgent",
    "It inflicted 14 casualties and captured two of them.": "casualties 14 people; captured 2 people",
}


@pytest.mark.parametrize(("text", "means"), (PEOPLE | HARM).items())
def test_a_wire_construct_tells_its_claims_and_no_others(text: str, means: str) -> None:
    assert told(text) == means
