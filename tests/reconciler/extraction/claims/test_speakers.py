"""Of which kind a source is, whom an office or "its" alone means, and what goes on by the same word."""

import pytest

from reconciler import annotate
from reconciler.concepts.article import Article
from reconciler.extraction.claims.sources.speakers import read_speaker
from tests.reconciler.extraction.claims.speaking import claims_of, sources, speakers


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


@pytest.mark.parametrize("who", ["Kenyan officials", "The Greek coastguard", "Palestinian residents"])
def test_a_people_alone_names_no_institution(who: str) -> None:
    (claim,) = claims_of(f"{who} said four people died on Monday.")

    assert claim.attribution is not None
    assert (claim.attribution.speaker, claim.attribution.organisation) == (None, None)


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


def test_a_time_at_the_head_of_a_sentence_claims_nothing() -> None:
    text = "Since the start of its war, the Front has struck often, claiming thousands of civilian lives in a campaign."
    assert sources(text) == [None]
