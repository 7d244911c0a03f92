"""What is told beside words of harm and is nobody: names, trades, places, plans, ships, and who did it."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.claim import Claim


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Shares were sold by Merrill Lynch Capital Markets, the bank said.", "a banker's name"),
        ('"I have seen no pattern," said Donna Hurt, the county prosecutor.', "a prosecutor's name"),
        ("The blue chips in general were hit by profit-taking, traders said.", "no officer"),
        ("The group's drilling segment, while profitable, was hurt by high costs.", "a trade"),
        ("The retailer's catalog unit was badly hurt by rising postage.", "a firm"),
        ("A major, tiresome question was the prisoner exchange.", "an adjective"),
        ("The others struck both the front and the flanks at dawn.", "two things"),
        ("The revolt, including both combat losses and reprisals, is thought to have cost little.", "two things"),
        ("The British seized a Danish merchant convoy in the strait.", "ships"),
        ("Madrid answered with the capture of many of its colonies.", "what somebody owns"),
        ("The retreat was executed calmly.", "what is carried out"),
        ("The league wanted to exterminate Communism.", "what is believed"),
        ("Serb police encircled and attacked scattered units of the army.", "who did it"),
        ("The team put Joe Karr on injured reserve on Friday.", "a list of players"),
        ("They made an offer to the free agent first baseman, who might sign.", "no verb"),
        ("The shop was gutted after a blaze being treated by police as suspicious.", "no patient"),
        ("A year ended in Lyon, hit by a jewelry heist.", "a town"),
        ("North Oru and East Oru in the isles were hit by a strong earthquake.", "districts"),
        ("Two regions, including Taku, Mera and Foro, were also hit hard by the quake.", "places, hit hard"),
        ("The storm killed 30 ponies and 200 geese.", "beasts"),
        ("Flu killed 200,000 hens and 40 penguins.", "birds"),
        ("Jets hit 30 targets, nine tunnels and two depots.", "what is aimed at"),
        ("The army struck 12 hideouts on Friday.", "where somebody hid"),
        ("Rebels captured two hospitals on Friday.", "houses"),
        ("Thirty tents were hit by hail.", "what people live in"),
        ("Raiders struck a Coast Guard post and a Republican Guard barracks.", "posts"),
        ("Clerks killed jihadist attack in Oru.", "a headline without its preposition"),
        ("Doctors found three small-calibre wounds.", "wounds of one person"),
    ],
)
def test_nobody_comes_to_harm(text: str, reason: str) -> None:
    assert told(text) == [], reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Guards found the bodies of two nuns and an injured clerk in a mill.",
            "two nuns killed",
            "no body is told as injured",
        ),
        ("At least five died in Bar es Salaam, and 40 others were hurt.", "five killed, 40 others injured", "a port"),
        ("Shots hurt 12 clerks in Lille, France; Ghent, Belgium; and Trier.", "12 clerks injured", "towns"),
        (
            "Some 41 were hurt, including 12 who were flown to Egypt, Chad and Ghana.",
            "41 injured, 12 injured",
            "whither",
        ),
        (
            "The mayor put the death toll at 16 people and another 60 wounded.",
            "16 people killed, another 60 injured",
            "",
        ),
        ("Peruvian search and rescue official Ada Moor spoke of nine dead.", "nine killed", "a calling"),
        ("Ada Moor was hit by a tree in a storm.", "Ada Moor casualties", "no storm that hit her"),
        ("A nurse from Nis, Ada Moor was killed.", "Ada Moor killed", "no land behind a town"),
        ("A year after Korinth, Philon, the hero of Korinth, was injured.", "Philon injured", "a battle"),
        ("While besieging Korinth, Philon died and the fleet went home.", "Philon killed", "what was besieged"),
        ("Ann Weiss, swimmer turned actress and pinup girl, dies at 91", "Ann Weiss killed", "what she was"),
        ("Eleven people, none of them Poles, died in the blast.", "Eleven people killed", "what they are not"),
        (
            "The army suffered 57,000 casualties, including 19,000 dead.",
            "57,000 casualties, 19,000 killed",
            "of its own",
        ),
        ("They lost, with 150 dead, wounded or taken prisoner.", "150 casualties", "nobody knows which"),
        ("The mayor himself was wounded.", "The mayor injured", "one person"),
        ("The guard shot dead four cooks himself in a yard.", "four cooks killed", "he only did it alone"),
        ("Bo Lind, the operations chief of Oru police HQ was killed by a mine.", "Bo Lind killed", "a house"),
        ("The scholar from northern Chad was among the dead.", "", "no land, and a calling that no table holds"),
        ("Nine cooks died and six others clerks were hurt.", "Nine cooks killed, six others clerks injured", "loose"),
        ("Bandits shot dead a cook and six others were arrested.", "a cook killed", "what became of others"),
        ("Bo Lind was killed along with a cook and two clerks fled.", "Bo Lind killed, a cook killed", "who fled"),
        ("Bandits shot dead a cook, a clerk and six others.", "a cook killed, a clerk killed, six others killed", ""),
        (
            "According to police nine rebels were killed and two others wounded.",
            "nine rebels killed, two others injured",
            "a source without a comma",
        ),
        ("It killed 250 people on the plane and 11 on the ground.", "250 people killed, 11 killed", "whom it fell on"),
        ("It killed nine in Leyte and four in Samar were hurt.", "nine killed, four injured", "of another fate"),
        (
            "They took the hill, with 20 men missing and another 200 perishing.",
            "20 men missing, another 200 killed",
            "",
        ),
        ("Officers shot a 16 - year - old boy dead.", "a 16 - year - old boy killed", "an age in loose print"),
        ("The unit lost 2,900 captured GIs.", "2,900 captured GIs captured", "soldiers"),
        ("Rebels surrounded and attacked a convoy, killing six.", "six killed", "whom they attacked"),
        (
            "Joe Karr, an heir who was once thought to be the Shadow, has died.",
            "Joe Karr killed",
            "what an aside ends with",
        ),
        ("Joe Karr, whose memo brought down President Alan Moore, has died.", "Joe Karr killed", "of whom he wrote"),
        ("He crossed the river, capturing 1,000 Hessians at dawn.", "1,000 Hessians captured", "a people"),
        ("Guards seized 30 Persians at the fort.", "", "carpets, perhaps"),
        ("A colleague paid tribute to a Perth doctor feared dead.", "a Perth doctor killed", "the one right before"),
        ("The navy rescued 26 Somali crewmembers.", "26 Somali crewmembers rescued", "a crew"),
        ("The quake killed 12 000 people.", "12 000 people killed", "thousands in loose print"),
        ("The war took between 117 000 and 250 000 lives.", "117 000 and 250 000 killed", "thousands in loose print"),
        ("He looked forward to his death.", "", "nobody fell"),
        ("Over 800 were guillotined in June.", "800 killed", "a way of killing"),
        ("A bomb in Oru killed six and another in Troy killed 13.", "six killed, 13 killed", "another bomb"),
        ("One raid killed six, and the other, in Troy, killed 13.", "six killed, 13 killed", "the other raid"),
        ("One rocket hurt six cooks; a second wounded 13.", "six cooks injured, 13 injured", "a second rocket"),
        ("A bomb killed six and wounded another in Troy.", "six killed, another injured", "another of them"),
        ("No fewer than 300 sailors went down with the ship.", "300 sailors killed", "a way of dying"),
    ],
)
def test_only_those_whom_it_befell_are_told(text: str, expected: str, reason: str) -> None:
    assert ", ".join(f"{claim.text} {claim.outcome}" for claim in told(text)) == expected, reason


@pytest.mark.parametrize(
    ("text", "agent", "reason"),
    [
        ("He was appointed mayor following the murder of Bo Lind.", None, "who came after is no murderer"),
        ("He was appointed mayor following the capture of six clerks.", None, "nor did he capture anybody"),
        ("Moor blamed the army for the murder of six clerks.", "the army", "it is blamed"),
        ("Moor blamed the army for the assassination of six clerks.", "the army", "it is blamed"),
        ("Moor blamed the mayor and the army for the murder of six clerks.", "the army", "both are blamed"),
        ("Moor blamed a feud of clerks and the army for the murder of six nuns.", None, "a feud is blamed"),
        ("Police charged Omar Sadi with the murder of six clerks.", "Omar Sadi", "he is charged"),
        ("Police charged and fined Omar Sadi over the murder of six clerks.", None, "nobody says who did it"),
        ("Omar Sadi, who ordered the murder of six clerks, fled.", "Omar Sadi", "it was his order"),
        ("Rebels murder six clerks in Leeds.", "Rebels", "a verb"),
        ("On May 3, President Adams died and was succeeded by Harold Brown.", None, "who came after him"),
        ("Two clerks were killed in a village controlled by the Taliban.", None, "who holds it"),
        ("Two clerks were killed in a village seized by rebels.", None, "who holds it"),
        ("They came last Easter after a boat wreck that killed 11 people.", None, "a day"),
        ("Two clerks were killed in an attack carried out by rebels.", "rebels", "who did it"),
        ("Two clerks died in a raid launched by gunmen.", "gunmen", "who did it"),
    ],
)
def test_nobody_is_blamed_who_is_only_named_beside_it(text: str, agent: str | None, reason: str) -> None:
    assert {claim.agent and claim.agent.text for claim in told(text)} == {agent}, reason


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The rebels would burn the village and kill two guards.", "hypothetical"),
        ("The rebels burned the village and killed two guards.", "asserted"),
        ("Two men have reportedly been killed.", "reported"),
        ("Two clerks had probably been killed, police said.", "feared"),
        ("Two clerks had already been killed, police said.", "asserted"),
        ("Supposedly, two of his guards killed the former president.", "reported"),
        ("Reportedly they were asleep when four others were killed.", "asserted"),
    ],
)
def test_a_verb_and_a_doubt_reach_what_they_are_said_of(text: str, modality: str) -> None:
    assert {claim.modality for claim in told(text)} == {modality}


def test_a_range_stays_one_behind_some() -> None:
    (claim,) = told("Some 245,000-415,000 were killed.")
    assert (claim.quantity.low, claim.quantity.high) == (245_000, 415_000)


def test_all_who_tell_are_named() -> None:
    (claim,) = told("At least 75 people were killed, Red Cross and hospital officials said.")
    assert claim.attribution is not None
    assert claim.attribution.text == "Red Cross and hospital officials said"


def test_a_price_in_a_name_counts_nobody() -> None:
    (claim,) = told('"Million Dollar Singer" Dies')
    assert claim.quantity.high == 1


def test_the_head_of_a_firm_is_no_officer() -> None:
    (claim,) = told("Gunmen killed the chief executive officer.")
    assert claim.group == "people"


def test_whom_police_only_believe_to_have_done_it_is_accused() -> None:
    (claim,) = told("Police arrested a man they believe to be the driver who killed a woman.")
    assert claim.agent is not None
    assert claim.agent.status == "accused"


def test_states_and_the_ends_of_numbers_tell_nothing() -> None:
    first, *_ = told("The war killed 1.2 million soldiers, including 390,000 from Nis and 29,000 from other states.")
    assert first.attribution is None


def test_it_is_the_agency_by_its_name() -> None:
    claims = told("A mine fell in. The state agency SAEMAPE said the shaft had been shut. It put the dead at 40.")
    assert [claim.attribution and claim.attribution.speaker for claim in claims] == ["SAEMAPE"]


def told(text: str) -> list[Claim]:
    return list(annotate(Article(text=text, published="2016-09-05")).claims)
