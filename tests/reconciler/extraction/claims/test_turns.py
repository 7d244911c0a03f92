"""Whose turn it is: transcripts, communiques, statements and lists that somebody else than the outlet speaks."""

import pytest

from reconciler.concepts.article import Article
from reconciler.concepts.claim import Claim
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.document import open_document


def claims_of(text: str) -> tuple[Claim, ...]:
    return read_claims(open_document(Article(text=text, published="2024-03-05")), ())[0]


def speakers(text: str) -> list[str | None]:
    given = [claim.attribution for claim in claims_of(text)]
    return [None if told is None else told.speaker or told.text for told in given]


INTERVIEW = "PORT MARN, 4 MAY 91 (RADIO SOL) -- [INTERVIEW WITH GENERAL LUIS PRADO, ARMY CHIEF, BY ADA MOOR] [TEXT] "


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (f"{INTERVIEW}[MOOR] WHAT HAPPENED?\n\n   [PRADO] SIX SOLDIERS WERE KILLED.", ["LUIS PRADO"]),
        (f"{INTERVIEW}[PRADO] YES.\n\n   SIX SOLDIERS WERE KILLED.", ["LUIS PRADO"]),
        (f"{INTERVIEW}[PRADO] NO.\n\n   [MOOR] SIX SOLDIERS WERE KILLED?", [None]),
        (f"{INTERVIEW}[PRADO] WE HAVE BEEN TOLD THAT SIX SOLDIERS WERE KILLED.", ["LUIS PRADO"]),
        (f"{INTERVIEW}[PRADO] THE POLICE SAID THAT SIX SOLDIERS WERE KILLED.", ["THE POLICE SAID"]),
        (
            "PORT MARN (RADIO SOL) -- [TEXT] PRADO SPOKE. [BEGIN RECORDING] [PRADO] ONE OF THE GUNMEN WAS WOUNDED. "
            "[END RECORDING]\n\n   TWO GUARDS WERE KILLED.",
            ["PRADO", None],
        ),
        (
            "SHERIFF HART: Five men died.\n\nREPORTER: Were four pupils hurt?\n\nSHERIFF HART: Four pupils were hurt.",
            ["HART", None, "HART"],
        ),
        (
            "PORT MARN (RADIO SOL) -- [TEXT] PRADO SPOKE. [BEGIN PRADO RECORDING] TWO MEN WERE KILLED. [END RECORDING]",
            ["PRADO"],
        ),
        ("Sheriff Ron Hart spoke.\n\nQ: Did two guards die?\n\nHART: Two guards died.", [None, "Ron Hart"]),
        ("DEATHS: Two guards died.\n\nINJURIES: Three guards were hurt.", [None, None]),
        ("KILLED: Two guards died.", [None]),
    ],
)
def test_a_label_of_a_transcript_says_who_speaks_until_the_next(text: str, by: list[str | None]) -> None:
    assert speakers(text) == by


@pytest.mark.parametrize(
    ("head", "by"),
    [
        ("PORT MARN, 4 MAY 91 (RADIO SOL) -- [COMMUNIQUE] [PATRIOTIC FRONT (PF)] [TEXT] ", "PATRIOTIC FRONT"),
        ("PORT MARN, 4 MAY 91 (RADIO SOL) -- [SPEECH] [PRESIDENT LUIS PRADO] [TEXT] ", "LUIS PRADO"),
        ("PORT MARN, 4 MAY 91 (RADIO SOL) -- [REPORT] [ARMY PRESS COMMITTEE] [TEXT] ", "ARMY PRESS COMMITTEE"),
        ("PORT MARN, 4 MAY 91 (RADIO SOL) -- [REPORT] [LUIS PRADO] [TEXT] ", None),
        ("PORT MARN, 4 MAY 91 (RADIO SOL) -- [COMMENTARY] [LUIS PRADO] [TEXT] ", None),
        ("PORT MARN, 4 MAY 91 (RADIO SOL) -- [COMMUNIQUE] [TEXT] ", None),
        ("PORT MARN, 4 MAY 91 (RADIO SOL) -- [TEXT] COMMUNIQUE ISSUED BY THE HIGH COURT: ", "HIGH COURT"),
        (
            "PORT MARN (RADIO SOL) -- [TEXT] THE MARN ARMY DENOUNCES BEFORE THE NATION THE ATTACK. ",
            "MARN ARMY",
        ),
    ],
)
def test_the_head_of_a_communique_says_whose_it_is(head: str, by: str | None) -> None:
    assert speakers(f"{head}NINE SOLDIERS WERE KILLED.") == [by]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (
            "STATEMENT BY THE MINISTRY OF DEFENCE OF ORLAND\n\nThe town was shelled. Three sailors were killed.",
            ["MINISTRY OF DEFENCE OF ORLAND"],
        ),
        (
            "The army issued the following communique:\n\n1. The base was attacked.\n\n2. Three sailors were killed.",
            ["army"],
        ),
        ("Rain fell.\n\nPolice said:\n\n- Three sailors were killed\n\nTwo cooks were hurt.", ["Police said", None]),
        (
            "The mayor said:\n\n“It was dark.\n\n“Three sailors were killed.”\n\nTwo cooks died.",
            ["The mayor said", None],
        ),
        ("Here is what we know:\n\nThree sailors were killed.", [None]),
        (
            "The Ministry of Interior stated the following: a bus fell. Three sailors were killed.",
            ["Ministry of Interior"],
        ),
        ("PATRIOTIC FRONT STATEMENT\n\nWe took the port. Three sailors were killed.", ["PATRIOTIC FRONT"]),
    ],
)
def test_what_somebody_is_said_to_say_may_stand_in_paragraphs_of_its_own(text: str, by: list[str | None]) -> None:
    assert speakers(text) == by


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Mayor Moor: Two guards died.\n\nSix cooks were hurt.", ["Moor", None]),
        ("General Staff of Orland: Two guards died.", ["General Staff of Orland"]),
        ("Shells fell on the port. Two guards died, — Moor.", ["Moor"]),
        ("Marn Market Attack: Two guards died.", [None]),
        ("Police: 4 guards died.", [None]),
        ("@OrlandPolice: Two guards died. Six cooks were hurt.", ["OrlandPolice", "OrlandPolice"]),
    ],
)
def test_a_post_is_of_whoever_stands_before_its_colon_or_behind_its_dash(text: str, by: list[str | None]) -> None:
    assert speakers(text) == by


def test_who_only_asks_questions_is_no_source() -> None:
    text = "Kate Moor: Were two guards hurt?\n\nAmir Lund: Two guards died.\n\nKate Moor: Did six cooks die?"

    assert speakers(text) == [None, "Amir Lund", None]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (
            "Police chief Ada Moor came. She told reporters that two guards died. Six cooks were hurt, she said.",
            "Ada Moor",
        ),
        ("The army said that two guards died. It said that six cooks were hurt.", "army"),
        ("The army said that two guards died. Mayor Ada Moor wept. She said that six cooks were hurt.", "Ada Moor"),
        ("Mayor Ada Moor said that two guards died. Police came. She said that six cooks were hurt.", "Ada Moor"),
    ],
)
def test_a_pronoun_stands_for_whom_it_fits(text: str, by: str) -> None:
    assert speakers(text)[-1] == by


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ('"Two guards died.\n\n"Six cooks were hurt," Mayor Ada Moor said.', ["Ada Moor", "Ada Moor"]),
        ("“Two guards died,” Mayor Ada Moor told reporters.\n\n“Six cooks were hurt.”", ["Ada Moor", "Ada Moor"]),
        ("“Two guards died,” Mayor Ada Moor told reporters.\n\nSix cooks were hurt.", ["Ada Moor", None]),
        ('Mayor Ada Moor on Telegram: "Two guards died."', ["Ada Moor"]),
    ],
)
def test_a_quotation_is_of_who_spoke_it_over_paragraphs(text: str, by: list[str | None]) -> None:
    assert speakers(text) == by


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("It was also reported that two guards died.", "It was also reported"),
        ("The front only said it was confirmed that two guards died.", "The front only said"),
        ("Ada Moor, who testified before the court that jailed those who shot two guards, left.", None),
        ("Two guards died, it was officially reported in Marn.", "it was officially reported in Marn"),
        ("We have been told that two guards died.", "We have been told"),
        ("This station has learned that two guards died.", "This station has learned"),
        ("Detachment No. 4 said that two guards died.", "Detachment No. 4 said"),
        ("The front, which on 5 May claimed responsibility for killing two guards, is weak.", "The front"),
        ("Over two days the rebels claimed to have killed two guards.", "the rebels claimed"),
        ("The army gave its first report after two guards died.", None),
        ("The army denied any responsibility for the deaths of two guards.", None),
        ("The army denied charges that officers were behind the murder of two guards.", None),
        ("The army denied that two guards died.", "The army denied"),
        ("All parties rejected the murder of two guards.", None),
        (
            "Two guards died, the head of the search and rescue agency said.",
            "the head of the search and rescue agency said",
        ),
        ("“Two guards died,” the mayor replied.", "the mayor replied"),
        ("Two guards died, survivors told the coast guard.", "survivors told the coast guard"),
        ("Two guards died, a nurse told the newspaper El Mar.", "a nurse told the newspaper El Mar"),
        ("The mayor commented on the fire that killed two guards.", None),
        ("Two guards died, a family member told Channel 9.", "a family member told Channel 9"),
        ("It is a terror that adds to the two guards killed in May.", None),
        (
            "Two guards died, it was confirmed today by the clinic.",
            "it was confirmed today by the clinic",
        ),
        ("He answered remarks made by Ada Moor, who said that two guards died.", "Ada Moor, who said"),
        ("The army last night announced that two guards died.", "The army last night announced"),
        ("The press warned about the harm done when two guards died.", None),
        (
            "The army report says that it rained. Two guards died. The report adds that it is dry.",
            "The army report says",
        ),
        ("The army rejected claims that two guards died.", "The army rejected"),
        ("“No comment,” the mayor said at a meeting held where two guards died.", None),
        ('The rebels demand "the trial of those who killed two guards". The mayor denied it.', None),
        ("Doctors who treated them said that two guards died.", "Doctors who treated them said"),
        ("The Directorate [PD] this week reported that two guards died.", "The Directorate [PD] this week reported"),
        ("Alleged members of a gang killed two guards.", None),
        ("The paper, which has maintained a hard line since two guards died, closed.", None),
        ("The report indicates that two guards died.", "The report indicates"),
        ("The evidence indicates that two guards died.", None),
        ("The mayor rejected the plan drawn up by the council and added that two guards had died.", "The mayor"),
    ],
)
def test_a_source_is_all_that_the_sentence_says_of_it(text: str, by: str | None) -> None:
    (claim,) = claims_of(text)

    assert (claim.attribution and claim.attribution.text.startswith(by or "-")) == (by and True)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("COLONEL LUIS PRADO ARRIVED. PRADO SAID TWO GUARDS DIED.", "LUIS PRADO"),
        ("PRADO SAID TWO GUARDS DIED.", "PRADO"),
        ("Two guards died, said head of the Marn Military Administration Ada Moor.", "Ada Moor"),
        ("Witness Ada Moor said two guards died.", "Ada Moor"),
        ("The rebel-run Marn Health Ministry said two guards died.", "Marn Health Ministry"),
    ],
)
def test_a_speaker_has_the_full_name_that_the_text_gives(text: str, speaker: str) -> None:
    (claim,) = claims_of(text)

    assert claim.attribution is not None
    assert claim.attribution.speaker == speaker


def test_the_outlets_own_correspondent_is_no_source() -> None:
    text = "OUR CORRESPONDENT LUIS PRADO WAS THERE.\n\n   [BEGIN RECORDING] [PRADO] TWO GUARDS DIED. IT RAINED."

    assert speakers(text) == [None]


def test_a_statement_ends_where_it_is_signed() -> None:
    text = "The army issued the following statement:\n\nTwo guards died. Signed: Luis Prado.\n\nSix cooks were hurt."

    assert speakers(text) == ["army", None]
