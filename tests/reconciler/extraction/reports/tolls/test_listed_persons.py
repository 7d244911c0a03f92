"""Persons told one by one in a list, each of whom is somebody."""

import pytest

from reconciler import Article, annotate

TWO = "Two gunmen opened fire at a hotel in Oru on Friday, killing three clerks. "


@pytest.mark.parametrize(
    ("text", "killed", "reason"),
    [
        ("A cook, a nurse and a clerk were killed in Oru on Friday.", 3, "of other callings"),
        ("A soldier, a policeman and two cooks were killed in Oru on Friday.", 4, "of the forces"),
        ("A cook, a mother of two, and a nurse were killed in Oru on Friday.", 2, "the cook is the mother"),
        ("A Pole, a Briton and a Thai were killed in Oru on Friday.", 3, "of other peoples"),
        ("Two Danes, a Pole and a Turk were killed in Oru on Friday.", 4, "no Dane is a Pole"),
        ("Two Danes, a man and a woman, were killed in Oru on Friday.", 2, "who the Danes were"),
        ("Two foreigners, a Dane and a Turk, were killed in Oru on Friday.", 2, "who the foreigners were"),
        ("Luis Soto, his wife, his son, and two guards were killed in Oru on Friday.", 5, "his own beside him"),
        ("The mayor and Luis Soto, his driver, were killed in Oru on Friday.", 2, "Soto drove the mayor"),
        (TWO + "One attacker was shot by a guard and the other was killed by troops.", 4, "shot is not killed"),
        (
            TWO + "One attacker was killed by a guard outside and the other was shot dead.",
            5,
            "two attackers",
        ),
    ],
)
def test_each_of_a_list_is_counted_once(text: str, killed: int, reason: str) -> None:
    (report,) = annotate(Article(text=text, published="2024-03-09")).reports

    assert report.totals["killed"].stated == killed, reason


def test_a_list_in_capitals_is_of_one_event_and_not_of_the_town_that_tells_it() -> None:
    text = "LIMA, 9 MAR 90 (EFE) -- [TEXT] A PRIEST, A NUN, AND A DRIVER WERE MURDERED YESTERDAY IN CALLAO."
    (report,) = annotate(Article(text=text, published="1990-03-09")).reports

    assert (report.totals["killed"].stated, report.places) == (3, ("Callao",))


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("Three people died when a truck driven by a soldier overturned in Oru on Friday.", []),
        ("Nine died and six were hurt when radios carried by militiamen exploded in Oru on Friday.", []),
        ("Three people died when a truck driven by a suicide bomber exploded in Oru on Friday.", ["suicide bomber"]),
    ],
)
def test_who_drove_or_carried_what_killed_them_did_not_do_it(text: str, agents: list[str]) -> None:
    (report,) = annotate(Article(text=text, published="2024-03-09")).reports

    assert [row.agent for row in report.responsibility] == agents
