"""Whom a bare number counts: those told beside it, the side that suffered it, or all of a list before it."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.claims.telling import told

ONWARD = {
    "Two guards died and 10 others were hurt.": "killed 2 guard; injured 10 guard",
    "Two soldiers and two cooks died, and four were hurt.": "killed 2 army; killed 2 civilian; injured 4 people",
    "Two nuns and two cooks died, and four were hurt.": "killed 2 civilian; killed 2 civilian; injured 4 civilian",
    "A rebel was killed and two were hurt.": "killed 1 insurgent; injured 2 insurgent",
    "A rebel was killed and two others were hurt.": "killed 1 insurgent; injured 2 people",
    "A nun was killed and two were hurt.": "killed 1 civilian; injured 2 people",
}
WITHIN = {
    "Nine Taleban died, and two Taleban fighters were hurt.": "killed 9 insurgent; injured 2 insurgent",
    "Nine special forces personnel died.": "killed 9 state_force",
    "Nine US special forces soldiers died.": "killed 9 foreign_force",
    "Nine rebels, including two commanders, were killed.": "killed 9 insurgent; killed 2 insurgent part",
    "A commander was among nine rebels killed.": "killed 1 insurgent part; killed 9 insurgent",
    "Nine rebels, including two boys, were killed.": "killed 9 insurgent; killed 2 child part",
    "Nine people, including two commanders, were killed.": "killed 9 people; killed 2 people part",
}
BACK = {
    "The raid killed three and wounded 12 nuns.": "killed 3 civilian; injured 12 civilian",
    "The raid killed three, and later bombs wounded 12 nuns.": "killed 3 people; injured 12 civilian",
}
TOLLS = {
    "The toll from a blast near a police post has risen to 83.": "killed 83 people",
    "The death toll of an attack on an army bus has risen to 83.": "killed 83 people",
    "The death toll among soldiers in the raid has risen to 83.": "killed 83 army",
    "The police death toll has risen to 83.": "killed 83 police",
    "Nine nuns and two cooks were killed, and the toll had risen to 30.": (
        "killed 9 civilian; killed 2 civilian; killed 30 people"
    ),
}
OFFICERS = {
    "Three officers and seven soldiers were killed.": "killed 3 army; killed 7 army",
    "Three officers and seven cooks were killed.": "killed 3 police; killed 7 civilian",
    "Four officers of the tank battalion were killed.": "killed 4 army",
    "Four officers of the police battalion were killed.": "killed 4 police",
    "Two noncommissioned officers died.": "killed 2 army",
    "Nine guerillas died.": "killed 9 insurgent",
}
SIDES = {
    "The rebels suffered over 500 deaths, over 400 wounded, and others captured.": (
        "killed 501.. insurgent; injured 401.. insurgent; captured 2.. insurgent"
    ),
    "There are 26 dead and 65 wounded among the troops and eight dead and 35 wounded among the nuns.": (
        "killed 26 state_force; injured 65 state_force; killed 8 civilian; injured 35 civilian"
    ),
    "The army casualties include 208 soldiers killed and 427 wounded.": "killed 208 army; injured 427 army",
    'Twelve village "guards" were captured.': "captured 12 guard",
}


@pytest.mark.parametrize(
    ("text", "claims"),
    [*ONWARD.items(), *WITHIN.items(), *BACK.items(), *TOLLS.items(), *OFFICERS.items(), *SIDES.items()],
)
def test_a_bare_number_counts_those_told_beside_it(text: str, claims: str) -> None:
    assert told(text) == claims


@pytest.mark.parametrize("title", [None, "Raid on a post in Oru"])
def test_those_who_attacked_are_told_as_attackers_behind_a_title_too(title: str | None) -> None:
    text = "Five guards were killed on Friday. The insurgents attacked a post in Oru. Nine insurgents were killed."
    (report,) = annotate(Article(text=text, title=title, published="2024-03-05")).reports

    assert (report.totals["killed"].stated, report.totals["killed"].attackers) == (14, 9)
