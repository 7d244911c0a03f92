"""Constructs of agencies and local papers of many countries, each with the claims that it tells."""

import pytest

from reconciler.concepts.article import Article
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.document import open_document
from tests.reconciler.extraction.claims.telling import told

STATES = {
    "Rebels freed today a nun.": "rescued 1 civilian",
    "Nine nuns freed today are well.": "rescued 9 civilian",
    "A bomb went off in Gao, killing at least three guards and 12 wounded.": "killed 3.. guard; injured 12 guard",
    "A bomb killed three guards and 12 clerks injured.": "killed 3 guard; injured 12 people",
    "The blast killed nine, and 12 wounded were taken to a clinic.": "killed 9 people; injured 12 people",
    "A bomb killed nine guards, six clerks and 12 wounded.": "killed 9 guard; killed 6 people; injured 12 people",
    "A bomb killed a guard and three others injured.": "killed 1 guard; injured 3 people",
    "A gunman killed a guard and three others shot outside.": "killed 1 guard; killed 3 people",
    "The raid killed four men of the National Directorate of Pensions in Gao.": "killed 4 man",
    "According to first reports nine nuns were killed and many others went missing.": "killed 9 civilian; "
    "missing 2.. civilian",
    "A fire killed six clerks, according to an aide of the mayor of two towns.": "killed 6 people",
    "A boy died and 21 others were rendered injured.": "killed 1 child; injured 21 people",
    "The raid killed four guards, martyring their captain.": "killed 4 guard; killed 1 army",
    "The fire roasted more than 100 people beyond recognition.": "killed 101.. people",
    "The town has changed beyond recognition.": "",
    "Drought has displaced 1.4 million Somalis.": "displaced 1400000 people",
    "Police seized 12 Nissans.": "",
    "One voter was shot dead and three others, including a woman, injured.": "killed 1 people; injured 3 people; "
    "injured 1 woman part",
    "The gang wants a ransom for the release of the 12 clerks seized on Sunday.": "captured 12 people",
    "They work to secure the release of six nuns.": "rescued 6 civilian hypothetical",
    "They hailed the release of six nuns.": "rescued 6 civilian",
    "The army lost nine men and 26 were wounded.": "killed 9 army; injured 26 army",
    "Nine cooks were kidnapped near Gao and later found dead.": "captured 9 civilian; killed 9 civilian",
    "Rebels killed nine cooks, police said, though a nun said the real figure was closer to 30.": "killed 9 civilian; "
    "killed .. civilian",
    "Rebels killed nine cooks, it said. A nun said the number of dead could be as high as 30.": "killed 9 civilian; "
    "killed 0..30 civilian feared",
    "Two U.S soldiers were wounded near Gao.": "injured 2 army",
    "An agency put the number of wounded Danes at 40.": "injured 40 people",
    "It is not known how many civilians were among the dead.": "",
    "The state did not disclose how many people had died.": "",
    "At least 11 police killed/wounded in a raid.": "casualties 11.. police",
    "Gunmen killed 41 clerks in a country where raids have surged in recent months.": "killed 41 people",
    "Four people, including a nun who lived nearby, were killed.": "killed 4 people; killed 1 civilian part",
    "Nine people, including two nuns and a boy who sold nuts, were hurt.": "injured 9 people; injured 2 civilian part; "
    "injured 1 child part",
    "There were seven victims, including one who died.": "killed 1 people",
    "Nine people were killed, two of them nuns, and 14 wounded.": "killed 9 people; killed 2 civilian part; "
    "injured 14 people",
    "Six of the eight attackers were killed, and two captured.": "killed 6 people attacker; captured 2 people attacker",
    "A leopard that had mauled three villagers was caught.": "injured 3 civilian",
    "The blast hurt 22 nuns, four of whom lost limbs.": "injured 22 civilian; injured 4 civilian part",
    "It left a cook dead and his five aides nursing fractures.": "killed 1 civilian; injured 5 people",
    "Three fishermen are yet to be found.": "missing 3 people",
    "Seventy pupils had not been accounted for by Friday.": "missing 70 child",
    "The condition of one is stated to be critical.": "injured 1 people",
    "Two others are nursing gunshot wounds at a clinic.": "injured 2 people",
    "Another 27 were admitted with burns.": "injured 27 people",
    "Four more are in intensive care.": "injured 4 people",
    "Four people are now known to have died.": "killed 4 people",
    "The driver of the van, a 59-year-old man from Cork, was pronounced dead.": "killed 1 man",
    "The driver, a 44-year-old woman and a child were killed.": "killed 1 people; killed 1 woman; killed 1 child",
    "A boat on a lake in eastern Congo are presumed dead.": "",
    "The crew helped pull 43 survivors from the water.": "rescued 43 people",
    "A constable posted at the gate was on Monday night shot dead by thieves.": "killed 1 police",
    "Seven soldiers fell on the field of honour.": "killed 7 army",
    "The tent clinic treated 779 war-wounded patients.": "injured 779 people",
    "We have lost three people in one week.": "killed 3 people",
    "The town has lost three people to bigger towns.": "",
    "More than 600 villagers were relocated after the landslide.": "displaced 601.. civilian",
    "Another nine are believed to still be trapped in the lift.": "trapped 9 people feared",
    "Nurses saw many of the 340 clerks who were burned.": "injured 340 people",
    "Most of the 340 clerks who were there were burned.": "",
    "Doctors suspect two clerks drowned.": "killed 2 people feared",
    "Investigators suspect that many froze.": "",
    "Police shot a suspect dead.": "killed 1 people attacker",
    "A trawler picked up 12 sailors.": "rescued 12 people",
    "The coast guard picked up 30 more survivors.": "rescued 30 people",
    "The tram struck another passenger train.": "",
    "The tram killed another passenger.": "killed 1 people",
    "A guard took him to a hospital.": "injured 1 people",
    "Two clerks were taken to hospital by a neighbour.": "injured 2 people",
    "Three boys -- two cousins and a twin -- were taken to hospital, but later died.": "killed 3 child",
    "Nine nuns are recuperating at a clinic.": "injured 9 civilian",
    "A neighbour picked up two nuns at the station.": "",
    "The mayor withdrew his statement that nine clerks had died.": "killed 9 people denied",
}
COUNTS = {
    "A boy aged nine remains in a critical condition.": "injured 1 child",
    "A mother and her twin daughters died.": "killed 1 civilian; killed 2 child",
    "Nine died, including four members of one family burned alive.": "killed 9 people; killed 4 people part",
    "It killed 13, among them six novices, a spokesman said.": "killed 13 people; killed 6 people part",
    "This figure includes 1,250 casualties.": "casualties 1250 people",
    "Ann Lee and Bo Hill, both clerks, were killed.": "killed 1 people; killed 1 people",
    "After the crash in Leeds, both drivers were hurt.": "injured 2 people",
    "The bus fell into a gorge, Rescue 1122 said.": "",
    "A Class 10 pupil and three Form Two pupils drowned.": "killed 1 child; killed 3 child",
    "Last year 12 clerks were killed.": "killed 12 people",
    "Forty four clerks were killed.": "killed 44 people",
    "One hundred and sixty two clerks were killed.": "killed 162 people",
    "It happened at 20 six clerks later said.": "",
}
OF_TWO_VERBS = {
    "The blast killed two guards and a cook, and nine nurses were hurt.": "killed 2 guard; killed 1 civilian; "
    "injured 9 health_worker",
    "A storm killed two cooks in Lima, and nine pilots are missing.": "killed 2 civilian; missing 9 people",
    "It killed a cook and 20 guards suffered burns.": "killed 1 civilian; injured 20 guard",
    "Gunmen killed two and wounded three guards, and six nuns were kidnapped.": "killed 2 guard; injured 3 guard; "
    "captured 6 civilian",
    "It killed a guard, nine cooks and two nuns were taken to hospital.": "killed 1 guard; killed 9 civilian; "
    "injured 2 civilian",
    "They killed two guards, a cook and a nun.": "killed 2 guard; killed 1 civilian; killed 1 civilian",
}
FALLEN = {
    "Four subversives fell in the clash.": "killed 4 insurgent",
    "Five guards have fallen victim to the gang.": "killed 5 guard",
    "Bandits slit the throats of 12 peasants.": "killed 12 civilian",
    "Three women had their throats slit.": "killed 3 woman",
    "The rebels took with them a corporal.": "captured 1 army",
    "He took with him two clerks to Leeds.": "",
    "The raiders took with them 30 rifles.": "",
    "The bombs hurt five -- a watchman, a couple, and two boys.": "injured 5 people; injured 1 guard part; "
    "injured 2 people part; injured 2 child part",
    "The guards recovered 28 bodies of attackers.": "killed 28 people",
    "A reporter, David Lowe, was hit in the chest and died hours later.": "killed 1 journalist",
}
MOURNED = {
    "Two of them later gave up the ghost.": "killed 2 people",
    "Ten constables and a civilian driver were martyred.": "killed 10 police; killed 1 civilian",
    "Eight members of the river guard and a cook were killed.": "killed 8 guard; killed 1 civilian",
    "The captain, Ken Ito, 61, and an apprentice were confirmed dead.": "killed 1 army; killed 1 people",
    "Al Wells and Jo Pratt, both 19, and a boy died.": "killed 1 people; killed 1 people; killed 1 child",
    "Divers pulled out three workers alive.": "rescued 3 people",
    "Two were wounded; one has since been released.": "injured 2 people",
    "He confessed to gunning down a clerk in a hospital garage.": "killed 1 people",
    "The enemy lost ten men killed and wounded.": "casualties 10 man",
    "The blast hurt six, including two cooks, Inspector General of Police Ivo Kos told us.": "injured 6 people; "
    "injured 2 civilian part",
}
MAIMED = {
    "Thirteen guests received minor cuts.": "injured 13 people",
    "Workers suffered wage cuts.": "",
    "They machine-gunned to death the mayor.": "killed 1 official",
    "Three clerks were machinegunned.": "casualties 3 people",
    "Four children were blown to bits.": "killed 4 child",
    "Seven porters met their death.": "killed 7 people",
    "Some 119 people have been made to disappear.": "missing .. people",
    "A boy was crushed when a wall fell on him.": "casualties 1 child",
    "The car was crushed.": "",
    "Ivo Kos, who was hit 14 times, died instantly.": "killed 1 people",
    "The brothers, aged 17 and 14, were killed.": "killed 2 civilian",
    "Eleven members of the People's Liberation Front died.": "killed 11 insurgent",
    "Up to 40 members of the palace escort regiment were killed.": "killed 1..40 guard",
}
OWNED = {
    "He was planning Senator Ivo Kos's murder.": "killed 1 official hypothetical",
    "They machine-gunned Ivo Kos's car.": "",
    "They seized 12 machineguns.": "",
    "THE ATTACK LEFT 31 DEAD AND OVER 1,000 INJURED “IN VAIN”.": "killed 31 people; injured 1001.. people",
    "Some 3,000 displaced persons live there.": "displaced .. people",
    "Of the wounded, three were in a bad way.": "injured 3 people",
}
TREATED = {
    "Fourteen villagers are still being searched for.": "missing 14 civilian",
    "Some 382 are undergoing treatment at two clinics.": "injured .. people",
    "The bodies of 78 people have been found and 104 were saved.": "killed 78 people; rescued 104 people",
    "Of the jobs, 104 were saved.": "",
    "Four children aged between 22 months and three years were stabbed.": "casualties 4 child",
    "He said 17 seriously injured people had been airlifted.": "injured 17 people",
    "The rebels had claimed to have killed 137 soldiers.": "killed 137 army",
    "They wanted to kill 137 soldiers.": "killed 137 army hypothetical",
    "The number of those who have lost their lives has crossed 110.": "killed 111.. people",
    "Thirty peacekeepers — 11 Italians and 19 Hungarians — were hurt.": "injured 30 foreign_force; "
    "injured 11 people part; injured 19 people part",
}
SAVED = {
    "About 1,000 people had to be rescued.": "rescued .. people",
    "The town may have to be evacuated.": "",
    "He held that two priests had to be killed.": "killed 2 civilian hypothetical",
    "The army captured a drug trafficker.": "",
    "Fifty-eight survivors were picked up.": "rescued 58 people",
    "The other five were picked up by a passing freighter.": "rescued 5 people",
    "Six clerks were picked up by a driver.": "",
    "The number of bodies found so far rose to 78.": "killed 78 people",
    "In all 214 bandits were neutralised.": "killed 214 people attacker",
}
PERIODS = {
    "In January 31 clerks were murdered by gunmen.": "killed 31 people",
    "On January 31 clerks went home and two were murdered.": "killed 2 people",
    "With them the number neutralised since May reached 15.": "killed 15 people",
    "He was set free along with Ana Gil and her son.": "rescued 1 people; rescued 1 people; rescued 1 child",
    "Four more are between life and death.": "injured 4 people",
    "Some 18 clerks remain in the hands of the kidnappers.": "captured .. people",
    "Six died, three of them by bullets.": "killed 6 people; killed 3 people part",
    "They counted 34 deaths: 24 guards and 10 nuns.": "killed 34 people; killed 24 guard part; killed 10 civilian part",
    "They counted 14 bodies, among them nine nuns.": "killed 14 people; killed 9 civilian part",
    "He stabbed to death his parents-in-law.": "killed 2 civilian",
}
CAPITALS = {
    "Three people were pulled out of the river.": "rescued 3 people",
    "Divers pulled 30 people out of the river.": "rescued 30 people",
    "Five persons, among them a nurse, were burnt beyond recognition.": "killed 5 people; killed 1 health_worker part",
    "Three constables embraced martyrdom.": "killed 3 police",
    "They are suspected of shooting dead two clerks.": "killed 2 people",
    "Two climbers fell to their deaths.": "killed 2 people",
    "An aunt lost both legs.": "injured 1 civilian",
    "Five of a family were killed.": "killed 5 people",
    "Two of his friends, 16 and 15, were grazed.": "injured 2 people",
    "Of the 205 passengers and 35 crew members, 230 were rescued.": "rescued 230 people",
    "THEY SEIZED ONE .45-CALIBER PISTOL AND KILLED TWO GUARDS.": "killed 2 guard",
    "THREE JUDGES WHO HEARD CASES AGAINST DRUG TRAFFICKERS HAVE BEEN KILLED.": "killed 3 official",
    "HE TOLD OF 19 PEOPLE EXECUTED WITHOUT TRIAL.": "killed 19 people",
    "TEN OFFICERS WHO TOOK PART, MAJOR GIL AMONG THEM, WERE EXECUTED.": "killed 10 police",
    "FOUR SCHOOLCHILDREN WERE HURT.": "injured 4 child",
}
BURNED = {
    "One officer had been burned.": "injured 1 police",
    "Nine houses were burned.": "",
    "Ten homes were looted and 30 burned.": "",
}
SPEAKERS = {
    "SEMA put the figure of the dead at nine.": "SEMA put the figure",
    "The mayor of Nis had spoken of 40 deaths.": "The mayor of Nis had spoken of",
    "A man was killed near Nis, says governor Ivo Kos.": "says governor Ivo Kos",
    "Six bodies were found, local officials and aid groups said.": "local officials and aid groups said",
    "The road was shut by guards and witnesses said that two died.": "witnesses said",
    "Hospital records show 45 people were killed.": "Hospital records show",
    "The footage shows two men being killed.": None,
    "Two clerks died, a source in the army told this newspaper.": "a source in the army told this newspaper",
    "The Relief Network disagreed, saying it had documented 27 deaths.": "The Relief Network disagreed, saying",
    "The army denied it and said that two clerks died.": "The army denied it and said",
    "Mayor Ivo Kos visited the clinic and told reporters that six people died.": "Mayor Ivo Kos visited the clinic and "
    "told reporters",
    "The minister deplored the crime and recalled that five nuns died.": "The minister deplored the crime and recalled",
    "The army puts its own losses at six.": "The army puts its own losses",
    "Two clerks died, the joint command said in communique 007.": "the joint command said in communique 007",
    "The institute stated that it has confirmed the deaths of 22 clerks.": "The institute stated",
    "Relatives insist that there were 20 dead.": "Relatives insist",
    "Two guards died, spokesman Ivo Kos told a weekly briefing.": "spokesman Ivo Kos told a weekly briefing",
    "Two clerks died, labor and party leaders told reporters.": "labor and party leaders told reporters",
    "A rebel spokesman, Ivo Kos, put the army's dead at 12.": "A rebel spokesman, Ivo Kos, put",
    "The state, which denies it, says rebels known as Reds killed 12.": "The state, which denies it, says",
    "A quake hit Nis, killing 12 people, the relief agency said on Twitter.": "the relief agency said",
    "Bandits murdered 12 clerks, an elder said, adding that they burned a barn.": "an elder said",
    "They put the men to work and two died.": None,
    "The defence ministry claimed the strike killed 12 men.": "The defence ministry claimed",
    "The storm claimed the lives of 12 men.": None,
    "The hospital, which put the figure at 24 dead, was shut.": "The hospital, which put the figure",
    "The storm had passed, contradicting the mayor, who said two men died.": "the mayor, who said",
    "The ministry lowered its toll to 12 dead.": "The ministry lowered its toll",
}


@pytest.mark.parametrize(
    ("text", "means"),
    (
        STATES
        | COUNTS
        | OF_TWO_VERBS
        | FALLEN
        | MOURNED
        | MAIMED
        | OWNED
        | TREATED
        | SAVED
        | PERIODS
        | CAPITALS
        | BURNED
    ).items(),
)
def test_a_construct_of_the_world_s_papers_tells_its_claims_and_no_others(text: str, means: str) -> None:
    assert told(text) == means


@pytest.mark.parametrize(("text", "source"), SPEAKERS.items())
def test_each_claim_has_the_source_that_the_sentence_gives_it(text: str, source: str | None) -> None:
    document = open_document(Article(text=text, published="2024-03-05"))
    given = {claim.attribution.text if claim.attribution else None for claim in read_claims(document, ())[0]}
    assert given == {source}
