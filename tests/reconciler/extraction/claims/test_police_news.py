"""Idiom of police news: calls about victims, houses by their number, couples, some of those, and more elsewhere."""

import pytest

from tests.reconciler.extraction.claims.telling import told

COUNTED = {
    "Two clerks were treated and discharged. No further injuries were reported.": "injured 2 people",
    "A man was shot in the left leg.": "injured 1 man",
    "A boy was shot in both hands.": "injured 1 child",
    "A clerk was shot twice in his right hand.": "injured 1 people",
    "A clerk was shot in the left leg and chest.": "casualties 1 people",
    "Three clerks were shot in the right wing of the house.": "casualties 3 people",
    "Officers got a call about two gunshot victims.": "casualties 2 people",
    "Guards came with three adult male shooting victims.": "casualties 3 people",
    "At 120 Elm Avenue, where seven clerks were shot, a nun wept.": "casualties 7 people",
    "The couple's bodies were found.": "killed 2 people",
    "Couple found shot in Leeds": "casualties 2 people",
    "Five nuns were hurt, and two of those remain hospitalized.": "injured 5 civilian; injured 2 civilian part",
    "2 nuns + 3 cooks hospitalized after fire": "injured 2 civilian; injured 3 civilian",
    "More than 40+ nuns were hurt.": "injured 41.. civilian",
    "Possibly two cooks were shot.": "casualties 2 civilian feared",
    "Four people hit in Leeds": "casualties 4 people",
    "Woman, twin daughters found dead": "killed 1 woman; killed 2 child",
    "He was held over the shootings of twin sisters.": "casualties 2 civilian",
    "Police found two men, ages 22 and 30, and a nun suffering from wounds.": "injured 2 man; injured 1 civilian",
    "Four women in their 20s and 30s who were at the fair were hit.": "casualties 4 woman",
    "Four more victims were conveyed to the hospital.": "injured 4 people",
    "Medics took five nuns to the ER.": "injured 5 civilian",
    "Two of the five victims in the Leeds stabbing have died.": "killed 2 people; casualties 5 people",
    "A clinic took seven patients w/ gunshot wounds.": "injured 7 people",
    "Two nuns were shot at close range.": "casualties 2 civilian",
    "A clerk killed two business partners.": "killed 2 people",
    "Three others were stabilized at a clinic.": "injured 3 people",
    "Two killed were 19.": "killed 2 people",
    "The van hit a wall, fatally injuring a cook and hurting two nuns.": "killed 1 civilian; injured 2 civilian",
    "A nun was flown to a clinic, but doctors could not save her.": "injured 1 civilian; killed 1 people",
    "A nun was rushed to a clinic but could not be saved.": "killed 1 civilian",
    "He stabbed his aunt to death and wounded his uncle.": "killed 1 civilian; injured 1 civilian",
    "A guard shot a burglar and wounded another Sunday.": "casualties 1 people attacker; injured 1 people",
    "Two cooks, one 17 and the other 21, were hurt.": "injured 2 civilian",
    "A triple-murder suspect was held.": "killed 3 people",
    "A nun was found dead along with the wounded clerk.": "killed 1 civilian; injured 1 people",
    "The couple's 15-year-old daughter was shot in the leg.": "injured 1 child",
    "One clerk was shot and another suffered minor burns.": "casualties 1 people; injured 1 people",
    "A nun was shot, as well as the guard, a man who fled.": "casualties 1 civilian; casualties 1 guard",
    "Nurse riding with 2 daughters shot in Leeds": "casualties 1 health_worker",
    "Bus with 2 daughters hit, 2 daughters shot in Leeds": "casualties 2 child",
    "One of the three clerks was determined to be deceased.": "killed 1 people",
    "A nun, who was in a house in that same street, was also shot.": "casualties 1 civilian",
    "Nine were killed in Leeds and another 12 elsewhere.": "killed 9 people; killed 12 people",
}
UNCOUNTED = (
    "More die on Mondays.",
    "Two cooks shot into a crowd.",
    "A nun was taken to a hospital as a precaution.",
    "Two nuns were taken to a clinic for observation.",
    "A neighbor shot video of the fire.",
    "Firefighters could not save the barn.",
    "Police looked into two triple shootings.",
    "His condition was stabilized.",
    "Two nuns were shot at by a passer-by.",
    "Two nuns reported being shot at.",
    "Officers got a call about two gunshots.",
    "A memorial stands at 120 Elm Avenue, where nuns met.",
    "The couple's house was found.",
    "Police seek in connection with the shooting a man in a red cap.",
    'The song is called "Two boys and a 40 shot".',
    "Another received a letter.",
)


@pytest.mark.parametrize(("text", "means"), COUNTED.items())
def test_the_idiom_of_police_news_counts_people(text: str, means: str) -> None:
    assert told(text) == means


@pytest.mark.parametrize("text", UNCOUNTED)
def test_what_counts_nobody_harmed_is_no_claim(text: str) -> None:
    assert told(text) == ""
