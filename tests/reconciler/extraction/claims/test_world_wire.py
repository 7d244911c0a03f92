"""Constructs of agencies and local papers of many countries, each with the claims that it tells."""

import pytest

from tests.reconciler.extraction.claims.telling import told

STATES = {
    "Three fishermen are yet to be found.": "missing 3 people",
    "Seventy pupils had not been accounted for by Friday.": "missing 70 child",
    "The condition of one is stated to be critical.": "injured 1 people",
    "Two others are nursing gunshot wounds at a clinic.": "injured 2 people",
    "Another 27 were admitted with burns.": "injured 27 people",
    "Four more are in intensive care.": "injured 4 people",
    "Four people are now known to have died.": "killed 4 people",
    "A constable posted at the gate was on Monday night shot dead by thieves.": "killed 1 police",
    "Seven soldiers fell on the field of honour.": "killed 7 army",
    "The tent clinic treated 779 war-wounded patients.": "injured 779 people",
    "We have lost three people in one week.": "killed 3 people",
    "The town has lost three people to bigger towns.": "",
}
COUNTS = {
    "A boy aged nine remains in a critical condition.": "injured 1 child",
    "A mother and her twin daughters died.": "killed 1 civilian; killed 2 child",
    "Nine died, including four members of one family burned alive.": "killed 9 people; killed 4 people part",
    "It killed 13, among them six novices, a spokesman said.": "killed 13 people; killed 6 people part",
    "This figure includes 1,250 casualties.": "casualties 1250 people",
    "Ann Lee and Bo Hill, both clerks, were killed.": "killed 1 people; killed 1 people",
    "After the crash in Leeds, both drivers were hurt.": "injured 2 people",
    "The bus fell into a gorge, Rescue 1122 said.": "",
}


@pytest.mark.parametrize(("text", "means"), (STATES | COUNTS).items())
def test_a_construct_of_the_world_s_papers_tells_its_claims_and_no_others(text: str, means: str) -> None:
    assert told(text) == means
