"""Blows told in another province before anybody is counted, and what comes of those who were taken."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.anew import told

LEAD = "Gunmen killed nine herders in Kunduz on Tuesday, the governor said."


@pytest.mark.parametrize(
    ("rest", "reason"),
    [
        (" A weapons depot in Helmand was attacked the same day. Seven guards were killed.", "something was struck"),
        ("\n\nFighting broke out in Helmand on Tuesday. At least seven people died.", "fighting broke out"),
        (" There was also a raid on a camp in Helmand.\n\nThe raid left seven dead.", "there was one more"),
        (" The army said rebels shelled a bakery in Helmand. Seven died.", "somebody says so"),
        (" In Helmand, bandits opened fire on a taxi. Seven people were killed.", "opens with the place"),
        (" Another ambush, in Helmand, killed seven cooks.", "another, whatever its people are"),
        (" Seven cooks died when a camp was hit in Helmand on the same day.", "the same day, behind the deed"),
    ],
)
def test_what_struck_another_province_has_the_dead_told_behind_it(rest: str, reason: str) -> None:
    assert told(LEAD + rest) == [("event", "Kunduz", 9), ("event", "Helmand", 7)], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Two guards were shot in Kunduz on Tuesday, police said. Another attack, in Helmand, killed seven cooks.",
            "two people are no two attacks",
        ),
        (
            "Two guards died in a raid on a mill in Kunduz on Tuesday. Another raid, in Helmand, killed seven cooks.",
            "nor are two dead of one raid",
        ),
    ],
)
def test_people_by_their_number_are_no_series_of_attacks(text: str, reason: str) -> None:
    assert [dead for _, _, dead in told(text)][1:] == [7], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "A coach was attacked in Kunduz on Tuesday and nine people died. The coach was hit in Baghlan on its way"
            " home. Seven people were wounded.",
            "the coach was told of",
        ),
        (LEAD + " The ambush took place in Helmand. Seven people were wounded.", "the ambush is the one told"),
        (
            "KABUL, June 18 - Gunmen killed nine herders on Tuesday. A mill was raided in Helmand. Seven were wounded.",
            "a dateline is no place of it",
        ),
        (LEAD + " Protests erupted in Helmand. Seven people were arrested.", "a protest is no blow"),
        (LEAD + " The wounded were flown to a hospital that was hit in Helmand in May.", "what came after"),
        (LEAD + " The men, who had attacked a post in Helmand before, fled. Seven people were wounded.", "long done"),
    ],
)
def test_what_is_told_of_the_event_in_another_province_opens_none(text: str, reason: str) -> None:
    assert [kind for kind, _, _ in told(text) if kind == "event"] == ["event"], reason


@pytest.mark.parametrize(
    ("rest", "rescued", "reason"),
    [
        (" Five were freed on Wednesday.", {"Zamfara": 5}, "by their number"),
        ("\n\nFive of them were freed on Wednesday.", {"Zamfara": 5}, "some of them"),
        ("\n\nThe hostages were released on Wednesday.", {}, "nobody is counted"),
        (
            "\n\nLast month, 80 pupils abducted from a school in Katsina were freed.",
            {"Katsina": 80},
            "taken elsewhere",
        ),
    ],
)
def test_those_who_come_free_on_a_later_day_are_those_who_were_taken(
    rest: str, rescued: dict[str, int], reason: str
) -> None:
    text = "Gunmen kidnapped 20 weavers in Zamfara on Tuesday, police said." + rest
    reports = annotate(Article(text=text, published="2015-06-18")).reports
    free = {one.places[0]: one.totals["rescued"].stated for one in reports if "rescued" in one.totals}
    assert free == rescued, reason
    assert len(reports) == 1 + ("Katsina" in rescued), reason
