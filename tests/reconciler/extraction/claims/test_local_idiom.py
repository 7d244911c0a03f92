"""Idiom of local papers of many countries: as many injured, two bodies of whom, the deceased by name."""

import pytest

from tests.reconciler.extraction.claims.telling import told

NUMBERS = {
    "Three people were killed and as many injured.": "killed 3 people; injured 3 people",
    "Four troops were martyred and as many rebels eliminated.": "killed 4 state_force; killed 4 insurgent",
    "Three people died; twice as many were hurt.": "killed 3 people",
    "As many people were killed in 2020 as in 2019.": "",
    "As many as 12 nuns were hurt.": "injured 1..12 civilian",
    'The army said it had killed "at least a dozen" rebels.': "killed 12.. insurgent",
}
WHOSE = {
    "Two bodies, of a woman and her son, were found.": "killed 2 people; killed 1 woman part; killed 1 child part",
    "The deceased, Ada Moor (38), was a farmer.": "killed 1 people",
    "The injured, Ada Moor and Bo Lind, are in a clinic.": "injured 1 people; injured 1 people",
    "The death toll from floods in a suburb of Derna has risen to 21.": "killed 21 people",
    "Police identified the fatalities as Ada Moor, 45, and Bo Lind, 29.": "killed 1 people; killed 1 people",
    "Three nuns are among 12 people killed in Leeds.": "killed 3 civilian part; killed 12 people",
    "Two clerks among five hurt in crash": "injured 2 people part; injured 5 people",
}
STATES = {
    "Of the injured, six who were critical were flown to Delhi.": "injured 6 people",
    "Two were critical of the plan to kill wolves.": "",
    "Three issues are critical.": "",
    "A trader is nursing deep cuts on the head.": "injured 1 civilian",
    "They robbed a clerk, whom they slashed with a machete.": "injured 1 people",
    "The firm slashed 40 jobs.": "",
    "Fishermen saved 12 others.": "rescued 12 people",
    "The reform saved 12 others.": "",
    "The toll stands at 16 with 22 in hospital.": "killed 16 people; injured 22 people",
    "Four guards laid down their lives.": "killed 4 guard",
    "They made away with the bride and 15 pupils.": "captured 1 civilian; captured 15 child",
    "They made away with 15 goats.": "",
    "Two others fainted.": "injured 2 people",
    "A nun had her leg bitten off by a shark.": "injured 1 civilian",
    "Two police reservists were shot dead.": "killed 2 police",
    "The massacre of the priests Ivo Kos and Bo Hill was condemned.": "killed 1 civilian; killed 1 civilian",
    "Two guards were cut by an intruder with a machete.": "injured 2 guard",
    "The road was cut by rebels.": "",
    "Three children were mauled by a leopard.": "injured 3 child",
    "Two ministers were mauled by the press.": "",
    "A nurse was bitten by a stray dog.": "injured 1 health_worker",
    "Two traders were stung by the tax.": "",
    "A woman was punched and kicked by an intruder.": "injured 1 woman",
    "Nine pilgrims were trampled.": "casualties 9 people",
    "Police corrected the toll from 15 to 12.": "killed 15 people; killed 12 people",
    "Clerks revised the number of injured from 30 to 27.": "injured 30 people; injured 27 people",
    "Five of its servicemen fell as a result of shelling.": "killed 5 state_force",
    "The rebels lost one sergeant.": "killed 1 army",
    "The choir lost one tenor.": "",
}
OF_THEIRS = {
    "A nun whose dog died wept.": "",
    "They spoke of Ada Moor, whose dog died.": "",
    "A nun whose car broke down on the road was killed.": "killed 1 civilian",
    "The body of cattleman Bo Lind, who had been kidnapped, was found.": "captured 1 civilian; killed 1 civilian",
}
SIDES = {
    "They recalled the murder in Lima of mayor Ivo Kos.": "killed 1 official",
    "He fled after the shooting in the basement of 1417 Orchard Ave.": "",
    "They met in the department of Los Andes, who was killed.": "",
    "It caused 12 civilian deaths.": "killed 12 civilian",
    "The command speaks of 202 civilian dead.": "killed 202 civilian",
    "The town saw 2019 civilian deaths rise.": "",
    "Photo 10 of 10 girl killed": "",
    "A bureau fixed at 655 the number of clerks who lost their lives.": "killed 655 people",
    "Some 655 lost their lives, of whom 314 were soldiers.": "killed .. people; killed 314 army part",
    "It left a toll of 7 dead -- five carabineers and two nuns -- in all.": "killed 7 people; killed 5 police part; "
    "killed 2 civilian part",
    "His driver is still in the hands of his captors.": "captured 1 people",
    "OUR COMRADE FELL HEROICALLY IN THE COMBAT.": "killed 1 people",
}
RESCUES = {
    "A helicopter winched two of the crew from a life raft.": "rescued 2 people",
    "Neighbours carried 21 residents out of the smoke.": "rescued 21 people",
    "Both were suffering from hypothermia.": "injured 2 people",
    "A third had his left leg amputated.": "injured 1 people",
    "Two women could only be recovered dead.": "killed 2 woman",
    "The whereabouts of eight people are unknown.": "missing 8 people",
    "They asked for the whereabouts of two priests.": "",
    "The whereabouts of two gunmen are unknown.": "",
    "Five survivors were evacuated to the Nis hospital.": "",
    "Five families were evacuated to a school.": "displaced 5 people family",
    "Some 1,200 families lost their dwellings.": "displaced .. people family",
    "Avalanche buries six, two dead": "killed 2 people",
    "The army put enemy losses in the past 24 hours at 900 men.": "casualties 900 man",
    "Troops killed a CPI (Maoist) commander carrying a bounty of Rs 9 and two of his aides.": "killed 1 insurgent; "
    "killed 2 people",
}
HELD = {
    "Nine bodies, including those of two nuns, were found.": "killed 9 people; killed 2 civilian part",
    "Fifty-eight hostages are still held.": "captured 58 people",
    "Two prisoners are held in Leeds.": "",
    "The gang whisked away 12 women.": "captured 12 woman",
    "Aides whisked away the minister and his papers.": "",
    "Ten others are battling for life.": "injured 10 people",
    "A passenger was in a critical but stable condition.": "injured 1 people",
}
LOST = {
    "Ten girls have yet to be located.": "missing 10 child",
    "Two suspects have yet to be located.": "",
    "A sailor went overboard off Nis.": "missing 1 people",
    "A girl was felled by a stray bullet.": "casualties 1 child",
    "Forty oaks were felled.": "",
    "The agency said it had eliminated two FSB agents.": "killed 2 intelligence",
    "Four of the hoodlums were neutralised.": "killed 4 people attacker",
    "The army lost 40 men in the raid.": "killed 40 army",
    "The rebels lost four fighters.": "killed 4 insurgent",
    "The toll, which earlier stood at 11, has climbed to 15.": "killed 11 people; killed 15 people",
}


@pytest.mark.parametrize(
    ("text", "means"), (NUMBERS | WHOSE | STATES | OF_THEIRS | SIDES | RESCUES | HELD | LOST).items()
)
def test_local_idiom_tells_its_claims_and_no_others(text: str, means: str) -> None:
    assert told(text) == means
