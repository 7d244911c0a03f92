"""Texts and headlines in capitals: there a capital tells no name."""

import pytest

from reconciler import resolve

PUBLISHED = "1989-11-19"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("THEY MUST LEAVE WITHIN 72 HOURS.", "72 HOURS", "PT72H"),
        ("THE SIEGE WENT ON FOR LESS THAN 40 DAYS.", "LESS THAN 40 DAYS", "P40D"),
        ("A 20-YEAR LOAN WAS SIGNED.", "20-YEAR", "P20Y"),
        ("IT TOOK 1 DAY.", "1 DAY", "P1D"),
        ("Storm Kills 40 in 2 Days", "2 Days", "P2D"),
        ("Sixth Fire In Two Days", "Two Days", "P2D"),
        ("THE RAIDS BEGAN IN MAY.", "MAY", "1989-05"),
        ("In April and May the rebels lost.", "May", "1989-05"),
        ("THE MAY ELECTIONS WERE CALM.", "MAY", "1989-05"),
        ("HE WAS HELD IN APRIL, MAY AND JUNE.", "MAY", "1989-05"),
        ("HE WAS SHOT AT 8 P.M. ON FRIDAY.", "8 P.M. ON FRIDAY", "1989-11-17T20:00"),
        ("THEY MET ON 19 APRIL.", "19 APRIL", "1989-04-19"),
        ("THEY WAITED FOR ONE SECOND.", "ONE SECOND", "PT1S"),
        ("A BLOODY INDEPENDENCE DAY ENDED. AN INDEPENDENCE DAY PARTY WAS ATTACKED.", "INDEPENDENCE DAY", "1989-07-04"),
        ("On Independence Day nine were hurt.", "Independence Day", "1989-07-04"),
    ],
)
def test_what_is_printed_in_capitals_is_read_all_the_same(text: str, words: str, value: str) -> None:
    assert (words, value) in {(time.text, time.value) for time in resolve(text, PUBLISHED)}


@pytest.mark.parametrize(
    "text",
    [
        "GROUPS THAT MAY ATTACK WERE NAMED.",
        "THE GUERRILLAS, HE SAID, MAY GO ON.",
        "IT IS SMALL AND MAY BE BEATEN.",
        "THIS MAY BE SO.",
        "MAY GOD BLESS YOU.",
        "THANK YOU AND MAY GOD BLESS YOU.",
        "They lie there; may they rest.",
        "THEY WERE ABLE TO MARCH.",
        "THE 19 APRIL MOVEMENT MET.",
        "The 19 April Movement met.",
        "A HOUSE IN THE 14 JULY NEIGHBORHOOD BURNED.",
        "TWO SECOND LIEUTENANTS WERE HELD.",
        "He was on 60 Minutes with his brother.",
        "Losses in the Seven Years War were heavy.",
    ],
)
def test_verbs_and_names_in_capitals_are_no_dates(text: str) -> None:
    assert resolve(text, PUBLISHED) == ()
