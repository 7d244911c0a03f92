"""Words of harm said of what kills nobody: a rival school, a scam, a lost game, a search for staff."""

import pytest

from tests.reconciler.extraction.claims.telling import told

MARTYRS = {
    "The Al-Aqsa Martyrs Brigades killed two soldiers.": "killed 2 army",
    "The marchers met at Martyrs Square.": "",
    "Three soldiers martyred in Nis were buried.": "killed 3 army",
    "The attack martyred three soldiers.": "killed 3 army",
}
LOST = {
    "We lost 40 students to a rival school.": "",
    "We have lost 300 people to emigration.": "",
    "She lost two brothers to the army.": "",
    "She lost her sons in a custody battle.": "",
    "We lost 40 students to the flood.": "killed 40 civilian",
    "We have lost 300 people to cholera.": "killed 300 people",
    "She lost three sons to the war.": "killed 3 child",
    "She lost three sons.": "killed 3 child",
}
FALLEN = {
    "Four women have fallen victim to the scam.": "",
    "Four women fell victim to a fraud.": "",
    "Four women fell victim to the gunmen.": "killed 4 woman",
    "Four women fell victim to a bomb attack.": "killed 4 woman",
}
CRUSHED = {
    "Two families were torn apart by the war.": "",
    "Thirty rebels were crushed.": "",
    "Thirty rebels were crushed by the army.": "",
    "Three fans were crushed by the defeat.": "",
    "Three workers were crushed under a wall.": "casualties 3 people",
    "Three workers were crushed by a falling wall.": "casualties 3 people",
    "Three workers were crushed when a wall fell.": "casualties 3 people",
}
TAKEN_OFF = {
    "Three officers were marched off the field.": "",
    "Two players were carried off the pitch.": "",
    "Ten villagers were marched off by the rebels.": "captured 10 civilian",
}
TREATED = {
    "Seven people are undergoing treatment for cancer.": "",
    "Ten people are under treatment for drug abuse.": "",
    "Ten people are receiving treatment at a clinic for diabetes.": "",
    "Seven people are undergoing treatment for burns.": "injured 7 people",
    "Seven people are receiving treatment for gunshot wounds.": "injured 7 people",
    "Seven people are under treatment at a clinic.": "injured 7 people",
}
SOUGHT = {
    "Five doctors are yet to be found.": "",
    "Two suspects are still to be found.": "",
    "Five sailors are yet to be found.": "missing 5 people",
}


@pytest.mark.parametrize(("text", "means"), (MARTYRS | LOST | FALLEN | CRUSHED | TAKEN_OFF | TREATED | SOUGHT).items())
def test_a_word_of_harm_counts_only_where_what_it_is_said_of_harms(text: str, means: str) -> None:
    assert told(text) == means
