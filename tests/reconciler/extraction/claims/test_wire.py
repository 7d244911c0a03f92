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
    "FIVE PASSENGERS TRAVELING ON THE BUS TO ADEN WERE INJURED.": "injured 5 people",
    "The English priest Ivo Kos, rector of Aden's University, two other priests, and two women died.": "killed "
    "1 civilian; killed 2 civilian; killed 2 woman",
    "The bodies of the priests were buried.": "killed 2.. civilian",
    "THIRTYTHREE MINERS DIED.": "killed 33 people",
    "The mayor of Aden, along with a clerk and two guards, was abducted.": "captured 1 official; captured 1 people; "
    "captured 2 guard",
    "The mayor and two guards was told that he died.": "killed 1 people",
    "They are guards respecting the lives of the two clerks.": "",
    "The dead were identified as police captain Ivo Kos and student Ada Moor.": "killed 1 police; killed 1 civilian",
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
    "THEY KILLED JUAN GIL, LEADER OF THE UNION, AND FORMER MAYOR ANA ROJAS.": "killed 1 people; killed 1 official",
    "Juan Lopez was hurt in Lima and yesterday Ana Rojas was killed.": "injured 1 people; killed 1 people",
    "One of the guards, a 26-year-old rookie, was shot dead.": "killed 1 guard",
    "The owner, two cooks and a maid were killed.": "killed 1 people; killed 2 civilian; killed 1 civilian",
    "One Spaniard and four others were hurt.": "injured 1 people; injured 4 people",
    "A guard recalls rushing to a hospital.": "",
    "WITH HIS DEATH, THE NUMBER OF MAYORS MURDERED BY REBELS RISES TO 14.": "killed 14 official",
    "Police say two men were driving home when a clerk came up and shot into the car.": "",
    "Four men coming from a lunch to honor a slain friend were shot.": "casualties 4 man; killed 1 people",
    "They told more about the five people killed.": "killed 5 people",
    "Nobody deserves to die like this.": "",
    "He had threatened to kill himself or others.": "killed 1 people hypothetical attacker",
    "Some of the shops were shot at.": "",
    "Gunshots hit two businesses.": "",
    "The army said it had eliminated 15 operatives.": "killed 15 insurgent",
    "The firm eliminated 15 drivers.": "",
    "Brazil eliminated two rivals.": "",
    "Two reservists fell in combat.": "killed 2 army",
    "SOURCES TOLD REPORTERS THAT JUAN GIL WAS KILLED.": "killed 1 people",
    "They counted 17 casualties, including nine wounded soldiers.": "casualties 17 people; injured 9 army",
    "THEY MUST ELIMINATE THE REBEL GROUPS.": "",
    "Three women were in a stable condition.": "injured 3 woman",
    "Officials ID 3 dead in fire": "killed 3 people",
    "Four others drove themselves to emergency rooms.": "injured 4 people",
    "A clerk was pistol-whipped.": "injured 1 people",
    "He was taken to Lee Memorial with serious injuries.": "injured 1 people",
    "Coastguards pulled 30 people out of the water.": "rescued 30 people",
    "She lost her baby.": "killed 1 child",
    "They recalled the disappearance of 140 clerks.": "missing 140 people",
    "Two miners have since turned up dead.": "killed 2 people",
    "A seventh, Juan Gil, was freed.": "rescued 1 people",
    "They evacuated 94 wounded soldiers.": "injured 94 army",
    "They rescued two wounded hikers.": "rescued 2 people; injured 2 people",
    "Six players were among those who lost their lives.": "killed 6 people",
    "Some 133 deaths in six states have been attributed to it, up from 100 a day ago.": "killed .. people; "
    "killed 100 people",
    "Rescuers pulled out more bodies.": "",
    "OIL WORKERS JUAN GIL, LUIS RUIZ, AND EVA MORA WERE RELEASED.": "rescued 1 people; rescued 1 people; "
    "rescued 1 people",
    "Reporters Ana Gil and Eva Mora were killed.": "killed 1 journalist; killed 1 journalist",
    "Drones hit two vans carrying farm workers.": "",
    "The toll, earlier 45, was lowered to 41.": "killed 45 people; killed 41 people",
    "Rescuers plucked 300 people from rooftops.": "rescued 300 people",
    "Some 39 miners are still buried under the rubble.": "trapped .. people",
    "BANKER JUAN GIL, KIDNAPPED BY REBELS IN MAY, DIED IN A SHOOTOUT.": "killed 1 civilian; captured 1 civilian",
    "The priests, kidnapped in May, spoke.": "captured 2.. civilian",
    "The victims were taken to a hospital.": "",
}
ONE_PERSON = {
    "Jan Maas, a Dutch reporter for a television channel, was killed.": "killed 1 journalist",
    "Senator Ana Gil, one of the candidates for the presidency, was shot dead.": "killed 1 official",
    "They recalled the murder of Ana Gil, the candidate who was to win.": "killed 1 official",
    "Gunmen wounded Juan Gil, president of the court.": "injured 1 official",
    "Juan Gil, an official and leader of the union, was shot dead.": "killed 1 official",
    "Juan Gil, an official, and two clerks were shot dead.": "killed 1 people; killed 2 people",
}
NOBODY = {
    "The blast killed 32 people, Omar Zwak, the governor's spokesman, said.": "killed 32 people",
    "The crash killed three people, Jane Doe, the county coroner, confirmed.": "killed 3 people",
    "The raid killed two guards, Omar Zwak and Ali Noor, said the head of the district.": "killed 2 guard;"
    " killed 1 people part; killed 1 people part",
    "It endangers the lives of the civilian population.": "",
    "They are hurting the civilian population.": "",
    "The rebels killed a student walking home.": "killed 1 civilian",
    "THEY WERE TAKEN AWAY AND KILLED ONE BY ONE.": "",
    "Six nuns, five of them Spaniards, were killed.": "killed 6 civilian; killed 5 civilian part",
    "Ana Gil (Dora) and Juan Ruiz (Pepe) have been killed.": "killed 1 people; killed 1 people",
    "Following the death of Juan Gil, Luis Mora and Ana Ruiz fled.": "killed 1 people",
    "After killing Juan Gil, Luis Mora and Ana Ruiz, the gunmen fled.": "killed 1 people; killed 1 people; "
    "killed 1 people",
    "Juan Gil, one of the three leaders of the union, was found dead.": "killed 1 people",
    "Not a single person was killed.": "killed 0 people",
    "Neither Juan Gil nor his wife was injured.": "injured 1 civilian denied",
    "The rebels killed two clerks, the local press said.": "killed 2 people",
    "Members of the workers' party and the Patriotic Union have died.": "",
    "They condemned the massacre of San Pedro.": "",
    "HE SPOKE OF HONDURANS KILLING HONDURANS.": "",
    "He had the mission of assassinating the president.": "killed 1 official hypothetical",
    "They were calling for the assassination of GEN. GIL.": "killed 1 people hypothetical",
    "FURTHERMORE, NINE GUARDS HAVE BEEN KILLED.": "killed 9 guard",
}
BRACKETS = {
    "THE MASSACRE [OF SIX JESUIT PRIESTS] SHOCKED ALL.": "killed 6 civilian",
    "SIX UCA [CENTRAL UNIVERSITY] STUDENTS WERE SHOT DEAD.": "killed 6 civilian",
    "ANA GIL, A MEMBER OF THE LIBERAL PARTY (PLN) OF ORURO, WAS KIDNAPPED.": "captured 1 people",
    "“[The gunman] killed two clerks.”": "killed 2 people",
    "Ana Gil (23) and Eva Mora (31) were killed.": "killed 1 people; killed 1 people",
}
PLURALS = {
    "The priests were murdered by men in uniform.": "killed 2.. civilian",
    "The people were murdered by men in uniform.": "",
    "They deplored the deaths of the nuns and the priests.": "killed 2.. civilian; killed 2.. civilian",
    "They deplored the murder of priests.": "",
    "Some of the kidnapped persons are foreigners.": "",
    "He got many death threats.": "",
}
BOTH = {
    "Ana Gil and Eva Mora were abducted and later murdered.": "captured 1 people; killed 1 people; "
    "captured 1 people; killed 1 people",
    "Two clerks were kidnapped or killed.": "killed 2 people",
    "The gang released in good condition six engineers.": "rescued 6 civilian",
    "Six FMLN members were killed.": "killed 6 insurgent",
}


@pytest.mark.parametrize(("text", "means"), (PEOPLE | HARM | ONE_PERSON | NOBODY | BRACKETS | PLURALS | BOTH).items())
def test_a_wire_construct_tells_its_claims_and_no_others(text: str, means: str) -> None:
    assert told(text) == means
