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
LIVES = {
    "The storm took the lives of 30 miners.": "killed 30 people",
    "The lives of 30 miners were lost.": "killed 30 people",
    "The lives of 30 miners were saved.": "rescued 30 people",
    "Peace depends on the lives of the candidates.": "",
    "They would sacrifice the lives of many miners.": "",
    "A vigil honoured the lives of the six nuns killed.": "killed 6 civilian",
}
UNDONE = {
    "She told investigators she had been shot.": "casualties 1 people",
    "A monk told villagers two nuns had been killed.": "killed 2 civilian",
    "The villagers told to leave were killed.": "killed 2.. civilian",
    "He faces charges in the shooting of Chris Few.": "casualties 1 people",
    "Trade between Tulcan and Ipiales is paralyzed.": "",
    "The meeting and others can be described as serious talks.": "",
    "The haul is the largest one seized from rebels this year.": "",
    "One army company was annihilated.": "",
    "Police are investigating a shooting death near the 200": "",
    "Police are investigating the death of 200": "killed 200 people",
    "Both nuns were flown by helicopter to the University of Leeds Medical Center.": "injured 2 civilian",
    "The other three cooks are listed in noncritical condition.": "injured 3 civilian",
    "Despite the violence, including 22 cooks shot over the weekend, crime fell.": "casualties 22 civilian",
    "POLICE SEIZED 50 KILOS OF COCAINE, ONE OF THE LARGEST HAULS THIS YEAR.": "",
    "POLICE SEIZED ONE AND A HALF TONS OF COCAINE.": "",
    "Leaders are no longer murdered.": "killed 2.. people denied",
    "RETURNING TO THE JESUITS MURDER CASE, RAMIREZ IS ASKED ABOUT IT.": "",
    "Robbers killed a cook and made away with N5 million.": "killed 1 civilian",
    "Five people, all members of one family, died.": "killed 5 people",
    "Two sisters were found hanging from a tree.": "killed 2 civilian",
    "RELATIVES OF POLITICAL PRISONERS, MISSING, AND MURDERED PEASANTS MARCHED.": "",
    "THE REBELS ROBBED AND MURDERED PEASANTS.": "killed 2.. civilian",
    "He has survived four assassination attempts.": "",
    "Police foiled three murder plots.": "",
    "Police counted three murders.": "killed 3 people",
    "The two cooks were taken to a clinic and, doctors said, suffered no injuries.": "",
    "The two cooks were taken to a clinic and were found to be unhurt.": "",
    "The two cooks were taken to a clinic.": "injured 2 civilian",
    "THE BODY HAD THREE SMALL-CALIBER-PISTOL WOUNDS.": "",
    "AFTER THE MURDER OF PARTY LEADER CARLOS VEGA, THE 1,200 CLERKS WENT HOME.": "killed 1 people",
    "AFTER THE MURDER OF PARTY LEADER CARLOS VEGA, 30 CLERKS WERE INJURED.": "killed 1 people; injured 30 people",
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
IN_PLAY = {
    "Two strikers shot wide.": "",
    "Four players are missing through injury.": "",
    "Two witnesses were struck by how calm he was.": "",
    "Two witnesses were struck by a car.": "casualties 2 people",
    "The play is about a nurse who murdered 12 patients.": "killed 12 people hypothetical",
    "He shot two films in Nis.": "",
    "Four officers killed time in a bar.": "",
    "Four officers killed in a bar": "killed 4 police",
    "She said two men died laughing.": "",
    "He would rather die than pay.": "",
}
THEIRS = {
    "The row hurt 12 actors' careers.": "",
    "The row hurt 12 actors.": "injured 12 people",
    "The two dead languages are taught by three men.": "",
    "Two dead as fire guts flats": "killed 2 people",
    "One in five children die before the age of five.": "",
    "Two in Leeds died.": "killed 2 people",
    "The judge who freed two suspects was shot.": "casualties 1 official",
    "The army freed 400 hectares of land.": "",
}


@pytest.mark.parametrize(
    ("text", "means"), (MARTYRS | LOST | FALLEN | CRUSHED | TAKEN_OFF | TREATED | SOUGHT | IN_PLAY | THEIRS).items()
)
def test_a_word_of_harm_counts_only_where_what_it_is_said_of_harms(text: str, means: str) -> None:
    assert told(text) == means
