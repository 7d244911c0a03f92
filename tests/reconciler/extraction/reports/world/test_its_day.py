"""The lead's own event named by its day: "Sunday's attack", where nothing before dates it."""

import pytest

from reconciler import Article, annotate

NEXT = "Six others were hurt in Sunday's blast in Herat."


@pytest.mark.parametrize(
    ("lead", "events", "reason"),
    [
        ("KABUL — A bomb killed nine people on a bus, police said Monday.", 1, "told on Monday, of a town not said"),
        ("KABUL — A bomb killed nine people on a bus on Monday.", 2, "on another day"),
        ("KABUL — A bomb killed nine people in Kabul, police said Monday.", 2, "in another town"),
    ],
)
def test_a_lead_without_a_day_or_place_is_of_the_attack_named_by_its_day(lead: str, events: int, reason: str) -> None:
    reports = annotate(Article(text=f"{lead}\n\n{NEXT}", published="2024-06-25")).reports

    assert len(reports) == events, reason


def test_the_day_of_a_dateline_parts_no_list() -> None:
    text = "LIMA, 9 MAR 90 -- [TEXT] A CLERK, A NURSE, AND NINE COOKS DIED YESTERDAY IN A RAID IN JUNIN DEPARTMENT."
    (report,) = annotate(Article(text=text, published="1990-03-09")).reports

    assert report.totals["killed"].stated == 11


def test_the_town_behind_in_is_named_before_those_who_did_it() -> None:
    text = "LIMA, 9 MAR 90 -- [TEXT] TWO COOKS WERE MURDERED YESTERDAY IN CALLAO BY MEMBERS OF THE ELN."
    (report,) = annotate(Article(text=text, published="1990-03-09")).reports

    assert report.places == ("Callao",)
