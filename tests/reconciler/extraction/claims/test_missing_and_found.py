"""The missing who are found, those whose fate is unknown, and two people told again by "both"."""

import pytest

from tests.reconciler.extraction.claims.telling import told

FOUND = {
    "Two guards and a nun are in critical condition.": "injured 2 guard; injured 1 civilian",
    "Two guards, a cook and a nun remain in serious condition.": (
        "injured 2 guard; injured 1 civilian; injured 1 civilian"
    ),
    "Nine nuns were hurt and two are in critical condition.": "injured 9 civilian; injured 2 civilian part",
    "A car bomb left dead nine nuns and a guard.": "killed 9 civilian; killed 1 guard",
    "A nun was forced from her home.": "displaced 1 civilian",
    "Two nuns lost their legs in the blast.": "injured 2 civilian",
    "Two nuns lost their keys in the blast.": "",
    "Nine nuns were struck dead by lightning.": "killed 9 civilian",
    "Divers pulled nine cooks, mostly women, alive from the wreck.": "rescued 9 civilian",
    "Divers pulled up to 12 cooks alive from the wreck.": "rescued 1..12 civilian",
    "Divers pulled up 12 cooks alive.": "rescued 12 civilian",
    "The rebels executed well over 100 cooks.": "killed 101.. civilian",
    "Two nuns reported missing on Sunday were found dead on Monday.": "killed 2 civilian",
    "A clerk missing since Monday was found dead in a canal.": "killed 1 people",
    "The bodies of nine cooks who went missing on Friday were found.": "killed 9 civilian",
    "The death of a man whose body, with gunshot wounds, lay in a ditch is a mystery.": "killed 1 man",
    "A woman, who was reported missing by her family, was found murdered.": "killed 1 woman",
    "Nine men were reported missing and 20 were killed.": "missing 9 man reported; killed 20 people",
    "Two nuns died and two went missing.": "killed 2 civilian; missing 2 civilian",
    "Nine nuns have been pulled from the rubble dead.": "killed 9 civilian",
    "Thirty-six dead were pulled from the rubble of a school.": "killed 36 people",
    "Thirty-six people were pulled from the rubble.": "rescued 36 people",
    "Two nuns missing since Friday have been found safe and well.": "rescued 2 civilian",
    "A couple and their two sons ended their lives.": "killed 2 people; killed 2 child",
    "The pilot and sole occupant of the plane died.": "killed 1 people",
    "The pilot and his passenger died.": "killed 1 people; killed 1 people",
}
FATES = {
    "The blast left nine miners dead and the fate of four others unknown.": "killed 9 people; missing 4 people",
    "The fate of the 14 clerks is still not known.": "missing 14 people",
    "A court will decide the fate of the two nuns.": "",
    "Some nine people are still under the rubble.": "trapped .. people",
    "The bodies of nine people are still under the mud.": "killed 9 people",
    "Nine people were pulled from under the rubble.": "rescued 9 people",
}
BOTH = {
    "The dead are Ada Moor, 41, and Bo Lind, 36, both of Oru.": "killed 1 people; killed 1 people",
    "Ada Moor and Bo Lind, both killed by bandits, were cooks.": "killed 1 people; killed 1 people",
    "Ada Moor, 40, and Bo Lind, 33, both residents of Oru, were hurt.": "injured 1 people; injured 1 people",
    "Two nuns were hurt, both in the leg.": "injured 2 civilian",
}
NAMED = {
    "Ten people were still admitted in hospital by noon.": "injured 10 people",
    "Eight others were admitted at Oru Hospital.": "injured 8 people",
    "Six clerks were declared missing.": "missing 6 people",
    "Nine cooks were pinned to death.": "killed 9 civilian",
    "Another 14 were taken to Oru Teaching and Referral Hospital.": "injured 14 people",
}
SOUGHT = {
    "Divers are still searching for two others.": "missing 2 people",
    "Firefighters searched the ruins for nine nuns.": "missing 9 civilian",
    "A helicopter and two boats were searching for a boy and his aunt.": "missing 1 child; missing 1 civilian",
    "The search for the 14 crew members went on at sea.": "missing 14 people",
    "Police divers were searching for two gunmen.": "",
    "Police were searching for two others.": "",
    "Divers searched for two hours.": "",
    "Nine survivors were dug out.": "rescued 9 people",
    "Villagers pulled nine survivors from the bus.": "rescued 9 people",
    "Villagers pulled nine bodies from the bus.": "killed 9 people",
}


@pytest.mark.parametrize(
    ("text", "claims"), [*FOUND.items(), *FATES.items(), *BOTH.items(), *NAMED.items(), *SOUGHT.items()]
)
def test_each_person_is_counted_by_what_became_of_them(text: str, claims: str) -> None:
    assert told(text) == claims
