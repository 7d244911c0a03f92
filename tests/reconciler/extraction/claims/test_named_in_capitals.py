"""Names of speakers in texts that are all capitals, and what stands before a verb and is nobody."""

import pytest

from reconciler.extraction.claims.sources.names_in_capitals import name_in_capitals
from reconciler.extraction.claims.sources.no_subjects import is_noun, speaks_for_nobody
from reconciler.extraction.claims.sources.speakers import read_speaker


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("COLONEL LUIS PRADO, HEAD OF THE POST", "LUIS PRADO"),
        ("DEPUTY FOREIGN MINISTER LUIS PRADO", "LUIS PRADO"),
        ("PERUVIAN LUIS PRADO", "LUIS PRADO"),
        ("EVEN LUIS PRADO, A FORMER CLERK", "LUIS PRADO"),
        ("THE ARMED FORCES PRESS COMMITTEE (AFPC)", "ARMED FORCES PRESS COMMITTEE"),
        ("THE PATRIOTIC FRONT [PF]", "PATRIOTIC FRONT"),
        ("GENERAL COMMAND OF THE PATRIOTIC FRONT", "GENERAL COMMAND OF THE PATRIOTIC FRONT"),
        ("THE RED CROSS", "RED CROSS"),
        ("RADIO PRADO, A STATION OF THE REBELS", "RADIO PRADO"),
        ("PRADO", "PRADO"),
        ("ANALYSTS", None),
        ("LOCAL PRESS", None),
        ("HUMANITARIAN ORGANIZATIONS", None),
        ("SPOKESMEN FOR THE 5TH BRIGADE", None),
        ("THE COMMAND", None),
        ("SOURCES FROM SAN PRADO", None),
        ("THE STATE BULLETIN BY THE STAFF", None),
    ],
)
def test_a_name_in_capitals_is_known_by_what_stands_with_it(phrase: str, name: str | None) -> None:
    assert name_in_capitals(phrase) == name


@pytest.mark.parametrize(
    "subject", ["So far no group", "Neither the army nor the rebels", "we", "firmly", "in", "and you"]
)
def test_nobody_speaks_there(subject: str) -> None:
    assert speaks_for_nobody(subject)


@pytest.mark.parametrize("subject", ["the army", "Noel Moor", "a nobleman", "they"])
def test_somebody_speaks_there(subject: str) -> None:
    assert not speaks_for_nobody(subject)


@pytest.mark.parametrize(
    ("verb", "subject", "noun"),
    [
        ("report", "a police", False),
        ("report", "an official", True),
        ("report", "the rebels", False),
        ("reports", "new", True),
        ("reports", "the army declined to confirm", True),
        ("reports", "the agency", False),
        ("said", "an official", False),
    ],
)
def test_a_report_is_no_verb_behind_an_adjective(verb: str, subject: str, noun: bool) -> None:
    assert is_noun(verb, subject) == noun


def test_what_somebody_gives_is_his() -> None:
    assert read_speaker("the Red Cross's latest count").name == "Red Cross"


def test_reports_are_of_the_kind_of_those_who_gave_them() -> None:
    assert [read_speaker(told).kind for told in ("reports", "reports by the police", "police sources")] == [
        "unnamed",
        "official",
        "unnamed",
    ]
