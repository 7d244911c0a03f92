"""What local news tells of a scene: people hit among things, ages of two, stations before headlines, near misses."""

import pytest

from tests.reconciler.extraction.claims.telling import told

COUNTED = {
    "He sprayed the street, striking parked cars, a porch and four clerks.": "casualties 4 people",
    "Six nuns, four women and two girls, were located with gunshot wounds.": "injured 6 civilian; "
    "injured 4 woman part; injured 2 child part",
    "Police located two men inside suffering from gunshot wounds.": "injured 2 man",
    "Two clerks, one 18 and the other 24, suffered gunshot wounds.": "injured 2 people",
    "One nun, 31, is in serious condition and five others, aged 19 to 40, suffered burns.": "injured 1 civilian; "
    "injured 5 people",
    "Station News Channel 12 - Five Injured in Leeds Crash": "injured 5 people",
    "Between 3 - 5 people were hurt.": "injured 3..5 people",
    "Three others were listed as “stable” at a clinic.": "injured 3 people",
    "Two others were listed as critical.": "injured 2 people",
    "Six were killed in Leeds and two, a father and son, in Hull.": "killed 6 people; killed 2 people",
    "Villagers buried 31 people on Tuesday.": "killed 31 civilian",
    "Police found two men and a nun, all of them dead.": "killed 2 man; killed 1 civilian",
    "They found three nuns - aged 21, 22, and 24 - and one cook, 33, had been shot.": "casualties 3 civilian; "
    "casualties 1 civilian",
    "He was held over a triple-murder in Leeds.": "killed 3 people",
    "A family of five, including three small children, was found dead.": "killed 5 people; killed 3 child part",
    "4 injured, 2 critically in Leeds shooting": "injured 4 people; injured 2 people part",
    "Four clerks were transported in serious-to-critical condition.": "injured 4 people",
    "It left one nun in critical condition and three others winged.": "injured 1 civilian; injured 3 people",
    "Five people ranging in age from 17 to 49 years old were struck.": "casualties 5 people",
    "She killed her three children, ranging in age from 9 months old to 10 years old, before noon.": "killed 3 child",
    "A fight ended with four men shot just before noon.": "casualties 4 man",
    "Buy Photo Two cooks in a car were also wounded.": "injured 2 civilian",
    "Two others continue to receive treatment.": "injured 2 people",
    "Crash injures 2 guards & 3 others": "injured 2 guard; injured 3 people",
    "A Green Valley family of five died in a fire.": "killed 5 people",
    "A caller heard shots, and officers located two male victims near a shooting scene.": "casualties 2 people",
}
UNCOUNTED = (
    "Two clerks were almost trampled.",
    "Little kids almost getting trampled, she said.",
    "The two shot at each other.",
    "The slide buried 31 houses.",
    "Two clerks charged with shooting at guards were late.",
    "The car was located in Hull with two bags.",
    "He sprayed the street, striking parked cars, a porch and four trees.",
)


@pytest.mark.parametrize(("text", "means"), COUNTED.items())
def test_who_was_hit_or_found_at_a_scene_is_counted(text: str, means: str) -> None:
    assert told(text) == means


@pytest.mark.parametrize("text", UNCOUNTED)
def test_who_came_to_no_harm_at_a_scene_is_no_claim(text: str) -> None:
    assert told(text) == ""
