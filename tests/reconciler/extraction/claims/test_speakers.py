"""Of which kind a source is, whom an office or "its" alone means, and what goes on by the same word."""

import pytest

from reconciler import annotate
from reconciler.concepts.article import Article
from reconciler.concepts.claim import Attribution, Claim
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.claims.sources.speakers import read_speaker
from reconciler.extraction.document import open_document


def claims_of(text: str) -> tuple[Claim, ...]:
    return read_claims(open_document(Article(text=text, published="2024-03-05")), ())[0]


def sources(text: str) -> list[Attribution | None]:
    return [claim.attribution for claim in claims_of(text)]


def speakers(text: str) -> list[str | None]:
    return [None if told is None else told.speaker or told.text for told in sources(text)]


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("a spokesman for the Red Cross", "ngo"),
        ("an army spokesman", "official"),
        ("the fighters", "party"),
        ("firefighters", "official"),
        ("CBS", "media"),
        ("UN officials", "ngo"),
        ("a European Union official", "official"),
        ("members of the students' association", "ngo"),
        ("a student", "witness"),
        ("Teachers’ association head Ada Moor", "ngo"),
        ("the governor's brother", "official"),
        ("the president's brother", "witness"),
        ("press secretary Ada Moor", "official"),
        ("a report on state television", "media"),
        ("the M-7 command", "party"),
        ("the drug trafficker Ada Moor", "party"),
        ("the self-styled Red Hand command", "party"),
        ("Ada Moor, mayor of a town where the cartel rules", "official"),
        ("Father Ron Hart, a priest", "ngo"),
        ("the bishop of Marn", "ngo"),
        ("a volunteer rescue group", "ngo"),
        ("a rescue team", "official"),
        ("THE FAMILY OF ADA MOOR, THE SISTER OF PRESIDENT RON HART", "witness"),
        ("the official newspaper La Hora", "media"),
        ("a coast guard official quoted by the Moon Agency", "official"),
        ("Ron Hart, a farmer from the village", "witness"),
        ("the farmers' union", "ngo"),
        ("Doctors Without Borders", "ngo"),
        ("opposition leader Ada Moor", "party"),
        ("local media", "media"),
        ("the Marn Examiner", "media"),
        ("the Marn County Medical Examiner", "health"),
        ("the Haqqani Network", "party"),
        ("a local terror group", "party"),
        ("a Taleban spokesman", "party"),
    ],
)
def test_a_body_says_of_which_kind_its_offices_are(phrase: str, kind: str) -> None:
    assert read_speaker(phrase).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ABF rebels took Marn. ABF commander Ada Moor said two guards were killed.", "party"),
        ("ABF troops took Marn. ABF commander Ada Moor said two guards were killed.", "official"),
        ("Rebel leader Ada Moor spoke. Moor said two guards were killed.", "party"),
        ("Moor spoke. Armed forces commander Ada Moor said two guards were killed.", "official"),
        ("The Free Marn Union, an armed group, said two guards were killed.", "party"),
        (
            "PORT MARN (RADIO SOL) -- [TEXT] THE [ABF] GUERRILLAS LEFT.  ABF CHIEF LUIS PRADO SAID TWO GUARDS DIED.",
            "party",
        ),
        ("CLANDESTINE, 4 MAY 91 (RADIO SOL) -- [TEXT] A WAR BULLETIN INDICATES THAT TWO GUARDS DIED.", "party"),
        ("Police gave a report. It is long. The report said two guards were killed.", "official"),
        ("Radio Sol aired a report. It is long. The report said two guards were killed.", "media"),
        ("The report said two guards were killed.", "unnamed"),
        ("According to a report published by La Hora, two guards were killed.", "media"),
        ("According to its war report, the front has killed two guards.", "party"),
        ("The army left. Its spokesman, Ada Moor, said two guards were killed.", "official"),
        ("According to the Provincial Governor, two rebels were killed.", "official"),
        ("Ada Moor, a port police spokesman told Radio Sol that rebels came. Moor said two guards died.", "official"),
        ('The port police spokesman, Ada Moor, told Radio Sol. "Two guards died," Moor added.', "official"),
        ("The armed Taliban spoke. The Taliban said two guards were killed.", "party"),
    ],
)
def test_the_article_says_who_is_an_armed_group(text: str, kind: str) -> None:
    assert [told and told.kind for told in sources(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Interior Minister Ada Moor came. The minister said two guards were killed.", "Ada Moor"),
        ("Gen. Ron Hart came. The general said two guards were killed.", "Ron Hart"),
        ("Minister Ada Moor met Minister Ron Hart. The minister said two guards were killed.", "The minister said"),
        ("The Marn Coroner's Office said so. Two guards were killed, the office said.", "Marn Coroner's Office"),
        ("THE RECTOR OF THE UNIVERSITY, LUIS PRADO, SAID TWO GUARDS WERE KILLED.", "LUIS PRADO"),
        ("FBI Special Agent in Charge Ada Moor said two guards were killed.", "Ada Moor"),
        ("The Islamic State group, via its channel, claimed it had killed two guards.", "Islamic State"),
        ("Earlier the ministry of health said so. Earlier it had said two guards were killed.", "ministry of health"),
        ("According to figures from the Marn University, two guards were killed.", "Marn University"),
        ("In a speech at the port, Moor accepted the post and said that two guards were killed.", "Moor"),
        ("President Ada Moor came. The president tried hard. He said two guards were killed.", "Ada Moor"),
        ("The Marn army lost the port, although it admits only that two guards died.", "Marn army"),
        ("Ron Hart, defence minister, came. The defence minister said two guards were killed.", "Ron Hart"),
        ("According to Marn Health Office statistics, two guards were killed.", "Marn Health Office"),
        ("THE MARN MAYOR COLONEL LUIS PRADO SPOKE.  THE MARN MAYOR SAID TWO GUARDS DIED.", "LUIS PRADO"),
        ("The faction left because it believes two guards died, according to Ada Moor.", "Ada Moor"),
        ("Two guards were killed, according to a note signed by “Red Hand”.", "Red Hand"),
        ("Two nuns died, Bath fire chief Bo Donnelly said.", "Bo Donnelly"),
        ("Two nuns died, Bo Roe reportedly said.", "Bo Roe"),
        ("Save the Children said two nuns died.", "Save the Children"),
        ("Ada Moor said it was hot. 'Two nuns died,' she said.", "Ada Moor"),
        ("‘Two nuns died,’ spokesman Bo Roe said.", "Bo Roe"),
        ("Farmers in the valley said two nuns died.", "Farmers in the valley said"),
        ("The head of the Office of Public Works in Marn, Ada Moor, said two nuns died.", "Ada Moor"),
        ("According to this source two nuns died in the blast.", "According to this source"),
        ("Subsequent reports have put the toll at nine dead.", "Subsequent reports have put the toll"),
        ("Carts brought two bodies to Marn, a resident of the port, Ada Moor, said.", "Ada Moor"),
        ("Two nuns died near Marn, a judge of the port, Ada Moor, said.", "Ada Moor"),
    ],
)
def test_who_speaks_is_named_where_the_article_names_one(text: str, by: str) -> None:
    assert speakers(text) == [by]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Six died, police said. Two guards were missing. A cook was hurt, police added.", "police said"),
        ("Six died, police said. Two guards were missing. A cook was hurt, the army added.", None),
        ("Six died, police said. Two guards were missing. A cook was hurt.", None),
        ("Nine died, police said. The dead were broken down as follows: two guards killed.", "police said"),
        ("Six died, police said. Meanwhile, two guards were missing. A cook was hurt, police added.", None),
    ],
)
def test_a_sentence_between_two_of_one_speaker_is_his(text: str, by: str | None) -> None:
    assert speakers(text)[1] == by


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The bishops deplored “the murder of six monks” in the capital.", "The bishops deplored"),
        ("In a statement, the Bar Association “deplored the murder of six monks.”", "Bar Association"),
        ("The bishops deplored the murder of six monks in the capital.", None),
        ("The film “The death of six monks” opens.", None),
    ],
)
def test_words_quoted_from_somebody_are_his_whatever_he_did_with_them(text: str, by: str | None) -> None:
    assert speakers(text) == [by]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Officials fear more than 300 villagers were killed.", "Officials fear"),
        ("More than 300 villagers are feared dead.", None),
        ("Aid groups estimate that 300 villagers were killed.", "Aid groups estimate"),
        ("Three hundred villagers were killed, the BBC has learned.", "the BBC has learned"),
        ("Moor has learned that two guards were killed.", None),
        ("It was also known that two guards were killed.", "It was also known"),
        ("Officials agreed that two guards were killed.", "Officials agreed that"),
        ("Moor accused the rebels of killing two guards.", "Moor accused"),
        ("The paper published on Monday that two guards were killed.", "The paper published on Monday"),
        ("An army investigation found that soldiers killed two guards.", "An army investigation found that"),
        ("A jury found that Hill killed two guards.", None),
        ("The toll is below the 31 deaths counted by the rights commission.", "counted by the rights commission"),
        ("The ministry's count stood at 1,204 dead.", "The ministry's count stood at"),
        ("Police denied it, saying only one man was killed.", "Police"),
        ("They buried two guards, who the ministry says were killed.", "the ministry says"),
        (
            "THE NOTE, SIGNED BY “RED HAND,” STATES THAT TWO GUARDS WERE KILLED.",
            "THE NOTE, SIGNED BY “RED HAND,” STATES",
        ),
        ("THE MAYOR, LUIS PRADO, SAID FIVE GUARDS FLED AND TWO DIED.", "THE MAYOR, LUIS PRADO, SAID"),
        ("Two guards were killed, per Marn police.", "per Marn police"),
        (
            "The group claimed in a message on its channel that two guards were killed.",
            "The group claimed in a message",
        ),
        ("The Organization of American States met after two guards were killed.", None),
        (
            'LUIS MOOR, A PARTY LEADER, SAID THE FRONT AND ITS "WAR" GROUPS WERE BEHIND A RAID THAT KILLED A GUARD.',
            "LUIS MOOR, A PARTY LEADER, SAID",
        ),
        ('"They killed nine," said the mayor, "and they were not sorry."', "said the mayor"),
        (
            'Moor said that he met two men.\n\n"I opened fire. Lind was hit by their shots. They finished him off."\n\n'
            "Moor said they fled.",
            "Moor said",
        ),
        (
            "The regime, which has long hidden such tolls, has said nine miners were killed.",
            "The regime, which has long hidden such tolls, has said",
        ),
        ("A guard who asked not to be named said nine miners died.", "A guard who asked not to be named said"),
        ("HERE IS A REPORT BY ADA MOOR FROM LEON.\n\n   [BEGIN RECORDING] [MOOR] GUNMEN KILLED A GUARD.", None),
    ],
)
def test_other_ways_to_say_whose_word_it_is(text: str, words: str | None) -> None:
    assert [told and told.text for told in sources(text)] == [words]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The claim that two guards were killed is baseless, the ministry said.", "denies"),
        ("The ministry said that two guards were not killed.", "asserts"),
        ("The claim that two guards were killed is right, the ministry said.", "asserts"),
    ],
)
def test_who_calls_a_report_untrue_denies_it(text: str, stance: str) -> None:
    assert [told and told.stance for told in sources(text)] == [stance]


@pytest.mark.parametrize("who", ["Kenyan officials", "The Greek coastguard", "Palestinian residents"])
def test_a_people_alone_names_no_institution(who: str) -> None:
    (claim,) = claims_of(f"{who} said four people died on Monday.")

    assert claim.attribution is not None
    assert (claim.attribution.speaker, claim.attribution.organisation) == (None, None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Leeds police confirmed a boy was hurt when his sister got a gun and shot him.", ["Leeds police"] * 2),
        (
            "Meanwhile, the army did not move but said two guards were killed.",
            ["Meanwhile, the army did not move but said"],
        ),
        ("Ann Moor was declared dead there, and Bo Lind died in Hull, authorities said.", ["authorities said"] * 2),
        ("Five clerks died, according to Ann Jensen.", ["Ann Jensen"]),
        ("A bomb went off, claiming the lives of two clerks.", [None]),
        ("A ferry sank, claiming 17 lives, police said.", ["police said"]),
        ("The union blamed the army, claiming 20 lives were lost.", ["union"]),
        ("Five clerks died, according to Karl Lindqvist.", ["Karl Lindqvist"]),
    ],
)
def test_who_tells_of_somebody(text: str, told: list[str]) -> None:
    assert speakers(text) == told


@pytest.mark.parametrize(
    ("phrase", "name", "organisation"),
    [
        ("Stunned witnesses", None, None),
        ("Now parents", None, None),
        ("Angry parents of the girls", None, None),
        ("Kano residents", None, "Kano"),
        ("Kenya's chief security minister", None, None),
        ("the governor of Kenya's Oru valley", None, "Oru"),
        ("Oru Independent School District Superintendent Ada Moor", "Ada Moor", None),
        ("North Oru and East Oru Parish Coroner Dr. Ada Moor", "Ada Moor", None),
    ],
)
def test_what_only_opens_a_sentence_names_nobody(phrase: str, name: str | None, organisation: str | None) -> None:
    speaker = read_speaker(phrase)
    assert (speaker.name, speaker.organisation) == (name, organisation)


def test_a_title_that_ends_in_a_speech_without_its_beginning_breaks_nothing() -> None:
    title = "In fact, I counted 12 dead bodies,” she said."
    (told, said) = annotate(Article(title=title, text=title[-30:], published="2015-06-18")).claims

    assert (told.quantity.stated, said.quantity.stated) == (12, 12)


def test_a_heading_between_two_sentences_speaks_for_nobody() -> None:
    text = (
        "Rebels killed nine cooks in Oru, Colonel Juan Moro said.\n\n4 Miners Killed\n\n"
        "Another four miners were killed in Kaba, he added."
    )
    assert speakers(text)[-1] == "Juan Moro"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nine cooks died in a blast in Oru, the ministry announced in the latest blow to the truce.", True),
        ("Nine cooks died in a blast in Oru, the army said in a statement that called it cowardly.", True),
        ("Nine cooks died in a blast in Oru, the army said as six miners were found dead in Kaba.", False),
    ],
)
def test_what_an_event_is_only_set_beside_leaves_it_its_source(text: str, words: bool) -> None:
    assert (sources(text)[0] is not None) is words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Villagers who fled Oru for Kaba told police that raiders beheaded nine women.", "Villagers who fled Oru"),
        ("A farmer who lives nearby told Reuters that nine women were killed.", "A farmer who lives nearby"),
        (
            "Ivo Umar, who lives in Kaba, where the raid began around 8 p.m. local time, said nine women died.",
            "Ivo Umar, who lives in Kaba",
        ),
        (
            "Ada Moor, the police chief of Oru province, of which Kaba is the capital, told a briefing that 95 died.",
            "Ada Moor, the police chief",
        ),
        ("A bomb killed eight people in Oru, Kaba television reported that day.", "Kaba television"),
    ],
)
def test_what_a_speaker_did_before_parts_him_not_from_his_words(text: str, words: str) -> None:
    assert [told and told.text.startswith(words) for told in sources(text)] == [True]


def test_it_is_the_body_that_spoke_right_before_wherever_that_is() -> None:
    text = 'Nine miners died.\n\n"We go on," the health ministry in Lima said.\n\nIt said 53 had died.'

    assert [told and told.kind for told in sources(text)] == [None, "health"]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Ron Hart, a cook on the boat, swam ashore.", "Ron Hart"),
        ("Ron Hart, a cook on the boat, drowned.", "Ada Moor"),
        ("Port Marn, a city of the south, mourned.", "Ada Moor"),
        ("The boat was old.", "Ada Moor"),
    ],
)
def test_he_is_who_opened_the_sentence_before_and_not_who_spoke_long_ago(before: str, speaker: str) -> None:
    text = f"The boat sank on Monday, Captain Ada Moor said.\n\n{before} He said 30 people died."

    assert speakers(text)[-1] == speaker


def test_a_time_at_the_head_of_a_sentence_claims_nothing() -> None:
    text = "Since the start of its war, the Front has struck often, claiming thousands of civilian lives in a campaign."
    assert sources(text) == [None]
