"""Claims of groups without a number, of those beside them, and of names that are none of the harmed."""

import pytest

from tests.reconciler.extraction.claims.telling import told

GROUPS = {
    "Gunmen took a group of hotel guests as hostages.": "captured 2.. people",
    "A group of teachers was kidnapped.": "captured 2.. civilian",
    "A group of five teachers was kidnapped.": "captured 5 civilian",
    "An unknown number of nurses were killed.": "killed 2.. health_worker",
    "The clerk was killed by a group of men.": "killed 1 people",
    "Gunmen kidnapped the secretary general of the union.": "captured 1 official",
    "A barangay captain was gunned down.": "killed 1 official",
    "Two domestics died in the fire.": "killed 2 civilian",
}
LISTS = {
    "The bodies of a farmer and the couple's three children were found.": "killed 1 civilian; killed 3 child",
    "They found the bodies of two men and three girls: Ada Moor, 8; Bo, 5, and Cy, 2.": "killed 2 man; killed 3 child"
    "; killed 1 people part; killed 1 people part; killed 1 people part",
    "It came down, killing 40, and ten more were feared dead.": "killed 40 people; killed 10 people feared",
    "A note today says 11 persons, two of them nuns, were wounded.": "injured 11 people; injured 2 civilian part",
    "According to a note issued today 11 persons were wounded.": "injured 11 people",
    "According to the 11 persons, a clerk was wounded.": "injured 1 people",
    "The army denied a role in the murder of six nuns and two cooks.": "killed 6 civilian; killed 2 civilian",
    "The army denied that it killed six nuns and two cooks.": "killed 6 civilian denied; killed 2 civilian denied",
}
APART = {
    "It killed 13 people, nine in Leyte and four in Samar.": "killed 13 people; killed 9 people part"
    "; killed 4 people part",
    "They killed 90 monks in Leyte, 70 nuns in Samar and 12 in Cebu.": "killed 90 civilian; killed 70 civilian"
    "; killed 12 civilian",
    "They wounded several comrades and three intellectuals.": "injured 3.. people; injured 3 civilian",
}
OTHERS = {
    "A 16 year-old and a 12-year old boy were shot.": "casualties 1 child; casualties 1 child",
    "A 40 year old and a 15 year old male were shot.": "casualties 1 people; casualties 1 child",
    "Police named a man that was killed and two clerks that had been shot.": "killed 1 man; casualties 2 people",
    "The man that was shot has died.": "killed 1 man",
    "The adult male is likely to survive.": "injured 1 man",
    "They heard from a pilot saying Ann Moor had been shot by two men.": "casualties 1 people",
    "A 15-year-old male and a 34-year-old male were shot dead.": "killed 1 child; killed 1 man",
    "A 17-year-old soldier and two 16-year-old victims died.": "killed 1 army; killed 2 child",
    "A 15-year-old's father was killed.": "killed 1 civilian",
    "Three bakers, two grandmothers and two ex-mayors were killed.": "killed 3 civilian; killed 2 civilian"
    "; killed 2 official",
    "A skydiver, an airman and a schoolchild were killed.": "killed 1 people; killed 1 army; killed 1 child",
    "They killed a couple and their three-year-old.": "killed 2 people; killed 1 child",
    "A 17-year-old and a 71-year-old died.": "killed 1 child; killed 1 people",
    "An eight-month-old and a nineteen-year-old died.": "killed 1 child; killed 1 people",
    "Three nurses of the clinic were killed.": "killed 3 health_worker",
    "Another 40,000 people have fled the country.": "displaced 40000 people",
    "Nine officials have fled the country.": "",
    "Six people were plucked from a roof.": "rescued 6 people",
}
CARRIED = {
    "As for civilians, 47 have died.": "killed 47 civilian",
    "As for civilians, two soldiers have died.": "killed 2 army",
    "He said 212 soldiers had deserted and 18 had been killed.": "killed 18 army",
    "He said two soldiers had come and 18 had been killed.": "killed 18 people",
    "Four of the nine men who robbed the bank were shot dead.": "killed 4 man",
    "Of the 40 people treated at the clinic, 11 were children.": "injured 40 people; injured 11 child part",
    "Five hostages regained their freedom and two survived with burns.": "rescued 5 people; injured 2 people",
}
ENDS = {
    "The road runs between Nis and Gao, and nine passengers died there.": "killed 9 people",
    "A bullet hit a clerk in the left thigh.": "injured 1 people",
    "The clerk shot himself in the foot.": "casualties 1 people attacker",
    "A bullet hit a clerk in the head.": "casualties 1 people",
    "A bullet hit a clerk in the left lane.": "casualties 1 people",
}


@pytest.mark.parametrize(("text", "means"), (GROUPS | LISTS | APART | OTHERS | CARRIED | ENDS).items())
def test_a_construct_tells_its_claims_and_no_others(text: str, means: str) -> None:
    assert told(text) == means
