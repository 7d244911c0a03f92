"""Constructs of news language, each with the claims that it tells in the short form; nothing where it tells none."""

import pytest

from reconciler.concepts.article import Article
from reconciler.concepts.claim import Claim
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.document import open_document


def short(claim: Claim) -> str:
    """Outcome, bounds, group; then modality, role and unit where they are not the common ones, and "of" a whole."""
    low, high = claim.quantity.low, claim.quantity.high
    bounds = f"{'' if low is None else low}..{'' if high is None else high}"
    marks = [
        mark
        for mark, common in ((claim.modality, "asserted"), (claim.role, "victim"), (claim.quantity.unit, "person"))
        if mark != common
    ]
    many = str(low) if low == high and low is not None else bounds
    return " ".join([claim.outcome, many, claim.group, *marks, *["part"] * (claim.part_of is not None)])


def told(text: str) -> str:
    claims = read_claims(open_document(Article(text=text, published="2024-03-05")), ())[0]
    return "; ".join(map(short, claims))


FIGURES = {
    "Image 2 of 2 Five people were hurt.": "",
    "After 5 shooting deaths, a town asks for help": "killed 5 people",
    "They are treated as three separate homicide cases.": "",
    "The number of shootings rose to at least 50.": "",
    "The shooting was over and included two gangs.": "",
    "Two have been released but another was taken in the night to a hospital far away.": "injured 1 people",
    "Several dozen people were killed.": "killed 36.. people",
    "A few hundred were hurt.": "injured 300.. people",
    "The count of dead stood at 19 on Monday.": "killed 19 people",
    "One in five of the 100 hurt is young.": "injured 100 people",
    "All 33 miners were brought out alive.": "rescued 33 people",
    "Police now say 12 people died, up from nine.": "killed 12 people; killed 9 people",
    "Some 1.5 million people were displaced.": "displaced .. people",
    "Nearly 2.3 thousand people died.": "killed ..2299 people",
    "The quake killed 3.5 people.": "",
    "In room 12 4 people were killed.": "",
    "Robert Lindqvist 21, was found shot to death.": "killed 1 people",
    "Twelve people, or more, were killed.": "killed 12.. people",
    "Thirty people or so were wounded.": "injured .. people",
    "Peter Holm, Jr., 30, and Olaf Lind III, 28, were shot.": "casualties 1 people; casualties 1 people",
    "Three men, ages 15, 18, and 22, were injured.": "injured 3 man",
    "That's the one critically injured.": "",
    "One death is one too many.": "",
    "Forty-two miners died.": "killed 42 people",
    "A couple were killed in their home.": "killed 2 people",
    "A family of five was killed.": "killed 5 people",
    "A father and his three sons were killed.": "killed 1 civilian; killed 3 child",
    "Killed were Ann Lee, Bo Hill and Cy Ross.": "killed 1 people; killed 1 people; killed 1 people",
    "As many as 200 are missing.": "missing 1..200 people",
    "Between 12 and 15 cooks were hurt.": "injured 12..15 civilian",
    "A man was killed with a .45-caliber pistol on 12 May 2011.": "killed 1 man",
    "They paid $40,000 and 12 percent of the people died.": "",
    "Rebels destroyed 14 vans, overran 3 posts and killed nine soldiers.": "killed 9 army",
    "Twelve households lost their homes.": "displaced 12 people household",
    "AT LEAST 12 SOLDIERS WERE KILLED AND 20 WOUNDED IN AN AMBUSH.": "killed 12.. army; injured 20 army",
    "Ruslan, Ivoria – At least 10 farmers, seven of them women, were killed by a drone.": "killed 10.. civilian; "
    "killed 7 woman part",
    "HARBOUR CITY, May 3 (Agency) - Gunmen killed four nurses.": "killed 4 health_worker",
    "Police – not soldiers – shot three men dead.": "killed 3 man",
    "Rebels killed 13 US soldiers and about 17 Ivorians.": "killed 13 foreign_force; killed .. people",
    "The toll rose to 41, with another 90 injured, Vice President Rita Luna said.": "killed 41 people; "
    "injured 90 people",
    "The army said 12 people were wounded and three were in critical condition.": "injured 12 people; "
    "injured 3 people part",
    "The army said 12 people, mostly pupils, were wounded.": "injured 12 people",
    "Among the dead were ten cooks and two Ivorians.": "killed 10 civilian; killed 2 people",
    "A second van was also hit.": "",
    "Dozens were treated for burns, a doctor at the hospital said.": "injured 24.. people",
    "Ada Moor and his assistant were among the dead.": "killed 1 people; killed 1 people",
    "The mayor, his wife and two aides were among the dead.": "killed 1 official; killed 1 civilian; killed 2 people",
    "Ann Lee, the mayor, was killed.": "killed 1 official",
    "Most of the victims died of asphyxiation.": "",
    "Ann Lee, the mayor of Bath, and two guards were killed.": "killed 1 people; killed 2 guard",
    "At the hospital, doctors treated 75 people, 15 of whom died.": "killed 15 people",
    "Three men, one of whom was a cook, were killed.": "killed 3 man",
    "At least 30 people have been confirmed dead and 150 hurt.": "killed 30.. people; injured 150 people",
    "Officials confirmed dead fish in the river.": "",
    "A court sentenced two men to death for killing a shopkeeper.": "killed 1 civilian",
    "Two men were stabbed to death after the court sentenced him.": "killed 2 man",
    "The vaccine could save 20,000 lives a year.": "",
    "The war cost 20,000 lives.": "killed 20000 people",
    "Arsenal killed off the game.": "",
    "Three candidates stayed on while five were eliminated.": "",
    "The virus killed two thirds of the pigs.": "",
    "A third of the 90 passengers died.": "",
    "Half of the 60 miners were rescued.": "",
    "The cow was killed on the track.": "",
    "The WHO said 300 people died.": "killed 300 people",
    "Ann Lee and Bo Hill, both of Leeds, were killed.": "killed 1 people; killed 1 people",
}
OUTCOMES = {
    "Nine Hurt in Triple Shooting in Leeds: MPD": "injured 9 people; casualties 3 people",
    "Nine were killed: five guards and four nurses.": "killed 9 people; killed 5 guard part; "
    "killed 4 health_worker part",
    "A blast injured five Friday night.": "injured 5 people",
    "On Friday 12 people died.": "killed 12 people",
    "On May 7 12 people died.": "killed 12 people",
    "Two 17-year-old male gunshot victims arrived there.": "casualties 2 people",
    "He shot two people, wounding both early Friday.": "casualties 2 people; injured 2 people",
    "Three of the clerks have since been treated and released.": "injured 3 people",
    "Two cooks are listed as being in fair condition.": "injured 2 civilian",
    "All three were listed in “stable” condition.": "injured 3 people",
    "Some of the victims’ belongings were missing.": "",
    "A girl was shot to death; 3 charged": "killed 1 child",
    "Both people self-transported to a hospital.": "injured 2 people",
    "Police released photos of two men who fled.": "",
    "All but two of the passengers died.": "",
    "The killer of 11 women hid for years.": "killed 11 woman",
    "She called her slain sister a beautiful girl.": "killed 1 civilian",
    "None of their names were released.": "",
    "Photo 10 of 10 girl died.": "",
    "It began as a shooting between two rival gangs.": "",
    "The fire claimed the lives of a boy and his aunt, Mayor Ada Moor said.": "killed 1 child; killed 1 civilian",
    "It left three generations dead.": "",
    "The house was struck by bullets.": "",
    "Police identified the dead in a triple homicide on Elm Street.": "killed 3 people",
    "He was charged with the double murder of Ann Lee and Bo Hill.": "killed 2 people; killed 1 people part; "
    "killed 1 people part",
    "He was charged with the double murder of two women.": "killed 2 woman",
    "It was an attempted double murder.": "killed 2 people hypothetical",
    "There were four shooting victims.": "casualties 4 people",
    "Two gunshot victims died.": "killed 2 people",
    "Both victims were pronounced deceased at the scene.": "killed 2 people",
    "Party Shooting Kills 2, Wounds 5": "killed 2 people; injured 5 people",
    "Eight victims - two of which are adult males - were there, one critically injured.": "injured 1 people",
    "Eric Lind, 26, and Larry Holm Jr. 26, were also injured.": "injured 1 people; injured 1 people",
    "- Multiple people were injured.": "injured 2.. people",
    "Four men are believed to have been killed.": "killed 4 man feared",
    "Four men are believed to have killed two guards.": "killed 2 guard feared",
    "He is said to have wounded three clerks.": "injured 3 people reported",
    "Two people are believed to be dead.": "killed 2 people feared",
    "Three teens were left with serious injuries.": "injured 3 child",
    "A woman was found with gunshot wounds.": "injured 1 woman",
    "Nearly 100 were either killed or injured.": "casualties ..99 people",
    "The army denied killing 20 villagers.": "killed 20 civilian denied",
    "The army denied that 20 villagers had been killed.": "killed 20 civilian denied",
    "The bodies of two men and a boy were pulled from the river.": "killed 2 man; killed 1 child",
    "No casualties were reported.": "casualties 0 people",
    "None of the passengers was hurt.": "injured 0 people",
    "None of the 112 passengers survived.": "killed 112 people",
    "Three of the 40 passengers survived.": "",
    "The bomb could have killed dozens.": "killed 24.. people hypothetical",
    "Five hikers were not hurt.": "injured 5 people denied",
    "The toll has risen to at least 33 from 20.": "killed 33.. people; killed 20 people",
    "More than 100 dead or missing after ferry sinks": "casualties 101.. people",
    "The three soldiers’ bodies were found.": "killed 3 army",
    "Police prevented the murder of two judges.": "killed 2 official hypothetical",
    "Eleven people were treated for smoke inhalation.": "injured 11 people",
    "A roadside bomb killed Lt. John Hill.": "killed 1 people",
    "Kidnappers released three hostages.": "rescued 3 people",
    "The hospital received 40 wounded and 12 dead.": "injured 40 people; killed 12 people",
    "A gunman killed two and injured five, including himself.": "killed 2 people; injured 5 people; "
    "injured 1 people attacker part",
}
ROLES = {
    "Taliban fighters attacked a post, killing ten soldiers; 25 of the fighters were killed.": "killed 10 army; "
    "killed 25 insurgent attacker",
    "Rebels stormed the town. Six soldiers and nine rebels were killed.": "killed 6 army; killed 9 insurgent attacker",
    "The Taliban raided the camp, leaving ten soldiers and 25 militants dead.": "killed 10 army; "
    "killed 25 insurgent attacker",
    "Troops killed 25 Taliban fighters in a raid.": "killed 25 insurgent",
    "Troops raided a Taliban hideout. Nine militants were killed.": "killed 9 insurgent",
    "Militants were attacked from the air, and 12 rebels were killed.": "killed 12 insurgent",
    "Ten people and the gunman were killed.": "killed 10 people; killed 1 people attacker",
}
UPPER = {
    "DURING FIGHTING YESTERDAY, AT 1300, FOUR SOLDIERS WERE KILLED.": "killed 4 army",
    "THE MAYOR OF ADEN, RITA LUNA, WAS SHOT DEAD.": "killed 1 official",
    "The mayor of Aden, Rita Luna, was shot dead.": "killed 1 official",
    "FOUR PEASANTS WERE MURDERED, AND SEVEN OTHERS WERE WOUNDED, INCLUDING TWO CHILDREN.": "killed 4 civilian; "
    "injured 7 civilian; injured 2 child part",
    "THE BLAST LEFT 12 DEAD AND SOME 50 INJURED.": "killed 12 people; injured .. people",
    "TEN PEOPLE WERE TAKEN HOSTAGE AND LATER FREED.": "captured 10 people",
    "THE COMMANDER DENIED THAT 20 VILLAGERS HAD BEEN KILLED.": "killed 20 civilian denied",
    "FIVE BRIDGES AND 12 TRUCKS WERE DESTROYED AND 3 MEN HURT.": "injured 3 man",
    "ON 12 MAY, 4 COOKS WERE KILLED.": "killed 4 civilian",
    "IT LEFT FOUR SOLDIERS DEAD AND SIX WOUNDED, WHILE REBEL LOSSES ARE UNKNOWN.": "killed 4 army; injured 6 army",
    "THE ATTACK COULD HAVE KILLED HUNDREDS.": "killed 200.. people hypothetical",
    "NO CASUALTIES WERE REPORTED.": "casualties 0 people",
}
PARTS = {
    "He left seven dead, including some relatives, and one wounded.": "killed 7 people; injured 1 people",
    "It left at least 12 people dead, including three officers, and more than 40 injured.": "killed 12.. people; "
    "killed 3 police part; injured 41.. people",
    "Two were killed and five, including a boy, injured.": "killed 2 people; injured 5 people; injured 1 child part",
    "Seventeen people, among them the mayor, died and 20 were hurt.": "killed 17 people; killed 1 official part; "
    "injured 20 people",
    "Five of the 12 injured remain in hospital.": "injured 5 people; injured 12 people",
    "Of the 46 people wounded, 12 were children.": "injured 46 people; injured 12 child part",
    "Four of the wounded were in critical condition.": "injured 4 people",
    "At least five of the dead are children.": "killed 5.. child",
    "Of the 20 dead, eight were women.": "killed 20 people; killed 8 woman part",
    "Five people were killed, three of them children.": "killed 5 people; killed 3 child part",
    "One of the injured later died.": "injured 1 people; killed 1 people",
    "Four cooks, three soldiers, a nurse and two reporters were killed.": "killed 4 civilian; killed 3 army; "
    "killed 1 health_worker; killed 2 journalist",
    "Twenty people, eight women and twelve men, were killed.": "killed 20 people; killed 8 woman part; "
    "killed 12 man part",
    "Rebels attacked, killing ten soldiers and wounding 12; two clerks were killed.": "killed 10 army; "
    "injured 12 army; killed 2 people",
}


@pytest.mark.parametrize(("text", "means"), (FIGURES | OUTCOMES | ROLES | UPPER | PARTS).items())
def test_a_construct_tells_its_claims_and_no_others(text: str, means: str) -> None:
    assert told(text) == means
