"""Who came to harm after doing something to others; what a figure had passed; what befell somebody in the end."""

import pytest

from tests.reconciler.extraction.claims.telling import told

DOERS = {
    "A policeman who killed a student was wounded.": "injured 1 police; killed 1 civilian",
    "Two guards who shot a burglar were hurt.": "injured 2 guard; casualties 1 people attacker",
    "The gunman who opened fire on two guards was killed.": "killed 1 people attacker",
    "A man who tried to rescue a boy drowned.": "killed 1 man; rescued 1 child hypothetical",
    "A woman who was with two friends died.": "killed 1 woman",
    "Two men who were friends of a priest were shot.": "casualties 2 man",
    "The man who said a nurse was killed fled.": "killed 1 health_worker",
    "He met a woman whose son was killed.": "killed 1 child",
}
BUSY = {
    "A deputy interviewing a nun and a man outside a shop was fatally shot.": "killed 1 official",
    "An officer talking to two boys outside a shop was killed.": "killed 1 police",
    "Two officers chasing a man were shot.": "casualties 2 police",
    "A woman carrying two children was killed.": "killed 1 woman",
    "A couple driving their two children home were killed.": "killed 2 people",
    "A bus carrying nine nuns was hit.": "",
    "The blast hit a man helping a nun and a cook was wounded.": "casualties 1 man; "
    "injured 1 civilian; injured 1 civilian",
    "Two men including a nun were killed.": "killed 2 man; killed 1 civilian part",
    "They found a man holding a girl who was dead.": "killed 1 child",
    "A woman who accused two guards of beating her son was found dead.": "killed 1 woman",
    "A man believed to have killed two nuns was found dead.": "killed 1 man; killed 2 civilian",
    "A mayor whom militants had threatened was shot dead.": "killed 1 official",
    "A cook that rebels had warned was killed.": "killed 1 civilian",
    "The clerk said that rebels were killed.": "killed 2.. insurgent",
    "Two nuns whom rebels kidnapped were freed.": "rescued 2 civilian; captured 2 civilian",
    "Six soldiers sent to free two nuns were killed.": "killed 6 army; rescued 2 civilian hypothetical",
    "A man trying to save two girls drowned.": "killed 1 man",
    "A cook forced to watch two girls die was hurt.": "killed 2 child",
    "Four nuns and the man who shot them were dead.": "killed 4 civilian; killed 1 man attacker",
    "A man who served time for killing a nun was found dead.": "killed 1 man; killed 1 civilian",
    "Ada Moor, whose son was killed in a 2015 fire, was wounded.": "injured 1 people; killed 1 child",
    "Two nuns and their dog died in a fire.": "killed 2 civilian",
    "Police said two nuns and their horses were killed.": "killed 2 civilian",
    "Police denied shooting two nuns dead.": "killed 2 civilian denied",
    "The group denied that it carried out Friday's bombing of a bus, in which five nuns died.": "killed 5 civilian",
    "Two of the 12 killed were nuns, villagers near Goma told reporters.": "killed 2 civilian part; killed 12 people",
}
RATHER_PEOPLE = {
    "A shell hit three stylists.": "casualties 3 people",
    "Three Turks were hit by a truck.": "casualties 3 people",
    "Five schoolkids were struck by a car.": "casualties 5 people",
    "A man was stabbed to death, taking homicides to nine.": "killed 1 man part; killed 9 people",
}
PASSED = {
    "The death toll passed 1,000 on Friday.": "killed 1001.. people",
    "The death toll has topped 300.": "killed 301.. people",
    "The death toll reached 300.": "killed 300 people",
    "They revised the death toll of the fire up to 79.": "killed 79 people",
    "The death toll is up to 79.": "killed 79 people",
    "They put the death toll at up to 79.": "killed 1..79 people",
    "They raised the death toll to 79 before lowering it on Thursday to 78.": "killed 79 people; killed 78 people",
    "The toll rose to 79 on Monday and prices rose to 90.": "killed 79 people",
}
HOW_MANY = {
    "Half a million people have fled their homes.": "displaced 500000 people",
    "Half a million dollars went to those killed.": "",
    "100-plus nuns were hurt.": "injured 100.. civilian",
    "40+ people were killed.": "killed 40.. people",
    "From 12 to 15 nuns were hurt.": "injured 12..15 civilian",
    "The death toll rose from 12 to 15.": "killed 12 people; killed 15 people",
    "40 people at least were killed.": "killed 40.. people",
    "The death toll could be as high as 500.": "killed 0..500 people feared",
    "The death toll could be between 100 and 500.": "killed 100..500 people feared",
    "At least 40 may have died.": "killed 40.. people hypothetical",
    "On 12 May five nuns died.": "killed 5 civilian",
    "It killed 40 men, at least ten of them nuns.": "killed 40 man; killed 10.. civilian part",
    "The remains of three nuns were found.": "killed 3 civilian",
    "The remains of three meals were found.": "",
}
SOURCES = {
    "According to the mayor, Ann Lee, nine nuns died.": "killed 9 civilian",
    "According to Ann Lee, the mayor, nine nuns died.": "killed 9 civilian",
    "According to the coroner, Bo Hill, 34, of Leeds, died.": "killed 1 people",
    "According to police, Bo Hill, 34, and Ann Lee, 30, were killed.": "killed 1 people; killed 1 people",
}
COUNTED = {
    "A shooting left a mother of two dead.": "killed 1 civilian",
    "A shooting left a group of two dead.": "killed 2 people",
    "Thirteen-year-old twins were killed.": "killed 2 civilian",
    "None of the 149 passengers and crew was injured.": "injured 0 people",
    "They detained 40 monks, two of whom later died.": "killed 2 people",
    "Five nuns, three of them doctors, died.": "killed 5 civilian; killed 3 health_worker part",
    "Two more bodies recovered, death toll up to 33": "killed 2 people part; killed 33 people",
    "We found 11 bodies, four of them children.": "killed 11 people; killed 4 child part",
    "Of the 56 killed, 31 were nuns, 20 were members of the army and five were cooks.": (
        "killed 56 people; killed 31 civilian part; killed 20 army part; killed 5 civilian part"
    ),
    "More than 900 nuns have fled the town.": "displaced 901.. civilian",
    "Two nuns have fled the town.": "",
    "- Missing: 7": "missing 7 people",
}
TAKEN = {
    "The crash claimed the life of a mother of three.": "killed 1 civilian",
    "He took the life of a guard.": "killed 1 guard",
    "Four people suffered smoke inhalation.": "injured 4 people",
    "The shooting left a teen paralyzed.": "injured 1 child",
    "The driver of the van, a 44-year-old from Tulsa, died.": "killed 1 people",
    "Five people were taken to clinics, two in critical condition.": "injured 5 people; injured 2 people part",
    "A nun was snatched from her car.": "captured 1 civilian",
    "Gunmen snatched a cook and three nuns.": "captured 1 civilian; captured 3 civilian",
    "Thieves snatched two bags.": "",
    "The driver suffered fatal injuries.": "killed 1 people",
    "The driver suffered non-fatal injuries.": "injured 1 people",
    "Medics treated nine nuns at the scene, four of whom were taken to a clinic.": (
        "injured 9 civilian; injured 4 civilian part"
    ),
    "The accident cost 12 miners their lives.": "killed 12 people",
    "Measles has claimed 55 children.": "killed 55 child",
    "The rebels claimed 55 children.": "",
    "A rocket hit a house, wiping out a family of eight.": "killed 8 people",
    "The flood wiped out 20 shops.": "",
    "Hezbollah was hit by the blast.": "",
    "Jets struck 100 targets, and drones hit five refineries.": "",
    "Missiles hit some 20 missile and air defence sites.": "",
    "Rockets struck two hospitals and killed nine nuns.": "killed 9 civilian",
    "Twelve islands were hit by the storm.": "",
    "A truck hit two stylists.": "casualties 2 people",
    "Bullets struck five, hospital officials said.": "casualties 5 people",
    "Meanwhile, a guard of the mayor was killed.": "killed 1 guard",
    "Statewide, however, 12 nuns have died.": "killed 12 civilian",
    "Two tourists were gored by a bull.": "injured 2 people",
    "A woman and her baby were run over.": "casualties 1 woman; casualties 1 child",
    "The film ran over budget and two died.": "killed 2 people",
    "Five were burnt alive in a bus.": "killed 5 people",
    "Some 600 people are encircled.": "trapped .. people",
    "Eight people were poisoned.": "casualties 8 people",
    "The spill poisoned 40 wells.": "",
    "The blast killed 12 besides the bomber.": "killed 12 people",
}
WHO = {
    "A Red Cross worker was kidnapped.": "captured 1 aid_worker",
    "Two members of parliament were shot dead.": "killed 2 official",
    "Seven unidentified people were killed.": "killed 7 unknown",
    "Two unidentified soldiers and an unidentified man died.": "killed 2 army; killed 1 man",
    "Three bricklayers, a deacon and a pensioner died.": "killed 3 civilian; killed 1 civilian; killed 1 civilian",
    "Police identified the dead as Ada Moor, 34, and her son Bo, 9.": "killed 1 people; killed 1 child",
}
ONE_OF_THEM = {
    "The suspect, Ivo Kos, an 18-year-old student at Bath High School, was killed by a guard.": (
        "killed 1 civilian attacker"
    ),
    "The gunman, Ivo Kos, 20, a student, was shot dead by police.": "killed 1 civilian attacker",
    "A woman, Ada Kos, 31, a nurse, and two boys were killed.": "killed 1 woman; killed 2 child",
    "The mayor, Ivo Kos, a nurse and a boy were killed.": "killed 1 official; killed 1 health_worker; killed 1 child",
    "Four attackers were shot dead at the scene and another, a woman, was injured.": (
        "killed 4 people attacker; injured 1 woman attacker"
    ),
    "One, a boy of 12, died and the other, a nurse, was hurt.": "killed 1 child; injured 1 health_worker",
    "The attacker died at the scene.": "killed 1 people attacker",
    "The suspect shot at them.": "",
    "Twelve people died when soldiers shot at protesters.": "killed 12 people",
    "Two women were shot at a clinic.": "casualties 2 woman",
    "Spain captures three over the attack.": "",
    "Rebels captured 12 soldiers over the weekend.": "captured 12 army",
}
CAPTURED = {
    "Ten pupils and two teachers are still held by the kidnappers.": "captured 10 child; captured 2 civilian",
    "The bishop said 30 pupils were taken from the school.": "captured 30 child",
    "Two boys were taken from the school to a hospital.": "",
    "The town was taken by rebels.": "",
}
SWEPT = {
    "Five nuns died and 12 were swept away by a flash flood.": "killed 5 civilian; missing 12 civilian",
    "Three nuns were swept away and drowned.": "killed 3 civilian",
    "Divers saved a nun swept away by the river.": "",
    "Five bridges were washed away.": "",
    "Four fishermen were lost at sea.": "missing 4 people",
    "More than 2,000 people were buried by a landslide.": "trapped 2001.. people",
    "Two nuns were buried in the village.": "",
    "Two nuns were taken at gunpoint.": "captured 2 civilian",
}
IN_THE_END = {
    "A man wounded in the attack died.": "killed 1 man",
    "Six men kidnapped on Monday were found dead.": "captured 6 man; killed 6 man",
    "Two of the five soldiers kidnapped on Monday were freed.": "rescued 2 army; captured 5 army",
    "They found the bodies of a man and a girl, but a woman is still missing.": "killed 1 man; killed 1 child; "
    "missing 1 woman",
    "She drowned her two children in a bath.": "killed 2 child",
    "Her two children drowned in a bath.": "killed 2 child",
    "Troops fired on a crowd, killing a boy of 12 and his uncle.": "killed 1 child; killed 1 civilian",
    "A group of 12 died.": "killed 12 people",
    "The boy's parents are at the hospital with him.": "",
    "The boy was taken to the hospital by her mother.": "injured 1 child",
    "Outbreak leaves 86 sick, 7 dead": "killed 7 people",
    "In Jos, Nigeria, at least 40 people died.": "killed 40.. people",
    "Nine pupils of Hill School, Lima, were killed.": "killed 9 child",
    "The victim, a man of 21, was wounded.": "injured 1 man",
    "The mayor, a man of 50, was killed.": "killed 1 official",
    "A nun, a cook and a clerk were killed.": "killed 1 civilian; killed 1 civilian; killed 1 people",
    "The teenagers, both 17, died.": "killed 2 child",
    "Clashes killed two and caused injuries to 15 others.": "killed 2 people; injured 15 people",
    "They took 20 hostages, among them a nun.": "captured 20 people; captured 1 civilian part",
    "The gang took away 18 boys.": "captured 18 child",
    "Police took away two men.": "",
    "The cook disarmed a guard, took away his rifle and left.": "",
    "They have murdered or wounded 736 peasants.": "casualties 736 civilian",
    "Friends mourn girl killed in crash": "killed 1 child",
    "Medics determined he'd suffered a gunshot wound.": "injured 1 people",
    "A girl and a boy, about 4, were killed.": "killed 1 child; killed 1 child",
    "There have been four suicides this spring.": "killed 4 people",
    "The hotline has prevented 40 suicides.": "killed 40 people hypothetical",
    "The law would prevent at least 40 deaths a year.": "killed 40.. people hypothetical",
    "A carabineros corporal and two carabineros were killed.": "killed 1 army; killed 2 police",
}


@pytest.mark.parametrize(
    ("text", "means"),
    (
        DOERS
        | BUSY
        | RATHER_PEOPLE
        | PASSED
        | SOURCES
        | COUNTED
        | HOW_MANY
        | TAKEN
        | WHO
        | ONE_OF_THEM
        | CAPTURED
        | SWEPT
        | IN_THE_END
    ).items(),
)
def test_a_figure_tells_whom_it_befell_how_many_and_how_surely(text: str, means: str) -> None:
    assert told(text) == means
