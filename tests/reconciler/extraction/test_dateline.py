"""Tests of the one reading of datelines."""

import pytest

from reconciler.extraction.dateline import read_dateline

STORY = "Three men were killed, police said."

READ = [
    ("KABUL, Afghanistan (AP) — ", ["KABUL"], ["Afghanistan"], "AP", None, "town, country and agency"),
    ("YEREVAN/BAKU — ", ["YEREVAN", "BAKU"], [], None, None, "written in two towns"),
    ("ERBIL / MOSUL (Agency) – ", ["ERBIL", "MOSUL"], [], "Agency", None, "two towns with blanks between"),
    ("BAGHDAD, 3 May (Reuters) - ", ["BAGHDAD"], [], "Reuters", "3 May", "the day in between"),
    ("NEW HAVEN, Conn., Oct. 27 (UPI) -- ", ["NEW HAVEN"], ["Conn."], "UPI", "Oct. 27", "a state cut short"),
    ("DHAKA, July 2, 2016 (UNB)- ", ["DHAKA"], [], "UNB", "July 2, 2016", "the year; no blank before the dash"),
    ("SAN JOSE, 4 FEB 90 (ACAN-EFE) -- [TEXT] ", ["SAN JOSE"], [], "ACAN-EFE", "4 FEB 90", "a monitoring service"),
    ("HAVANA (CUBA), 10 OCT 89 (RADIO) -- ", ["HAVANA"], ["CUBA"], "RADIO", "10 OCT 89", "the country in brackets"),
    ("(CNN) — ", [], [], "CNN", None, "an agency alone"),
    ("(Agency, June 17) -- ", [], [], "Agency", "June 17", "the day with its agency"),
    ("ISLAMABAD: ", ["ISLAMABAD"], [], None, None, "a colon after a known town in capitals"),
    ("Lahore: ", ["Lahore"], [], None, None, "a colon after a large town in small letters, before a sentence"),
    ("Lahore - ", ["Lahore"], [], None, None, "a known town in small letters"),
    ("Ruslan, Ivoria – ", ["Ruslan"], ["Ivoria"], None, None, "a village that no gazetteer holds"),
    ("Sharm el-Sheikh, Egypt (Agency) — ", ["Sharm el-Sheikh"], ["Egypt"], "Agency", None, "an article in the name"),
    ("McKEES ROCKS (KDKA) — ", ["McKEES ROCKS"], [], "KDKA", None, "capitals but for one letter"),
    ("WASHINGTON—", ["WASHINGTON"], [], None, None, "no blank around a long dash"),
    ("KABUL: (MEP) ", ["KABUL"], [], "MEP", None, "a colon before the agency"),
    ("KABUL, Jan 3 (AFP) ", ["KABUL"], [], "AFP", "Jan 3", "no dash at all"),
    ("LAGOS: MARCH 4 – ", ["LAGOS"], [], None, "MARCH 4", "a colon before the day"),
    ("May 2, 2024 (KHARTOUM) - ", ["KHARTOUM"], [], None, "May 2, 2024", "the day first, the town in brackets"),
]


@pytest.mark.parametrize(("head", "towns", "within", "agency", "day", "reason"), READ)
def test_a_dateline_tells_its_towns_agency_and_day_and_ends_where_the_story_begins(
    head: str, towns: list[str], within: list[str], agency: str | None, day: str | None, reason: str
) -> None:
    text = head + STORY
    found = read_dateline(text, 0, len(text))

    assert found is not None, reason
    assert [text[slice(*each)] for each in found.towns] == towns, reason
    assert [text[slice(*each)] for each in found.within] == within, reason
    assert found.agency == (None if agency is None else (text.index(agency), text.index(agency) + len(agency))), reason
    assert found.day == (None if day is None else (text.index(day), text.index(day) + len(day))), reason
    assert text[found.end :] == STORY, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Police: Three men were killed.", "who speaks"),
        ("BREAKING: Three men were killed.", "no town"),
        ("The man - a father - died.", "a clause between dashes"),
        ("Indivisible — he said — means that nobody parts us.", "one word, then a clause between dashes"),
        ("Accident Report — Smalltown police were called on Monday.", "the title of a notice"),
        ("On June 17 - they say - ten died.", "a date in a sentence"),
        ("COLOMBIA -- THE LARGEST PRODUCER OF ALL -- DENIED IT.", "a clause in a text set in capitals"),
        ("THE FRONT (FLN) TODAY SAID THAT TWO MEN DIED.", "initials in a text set in capitals"),
        ("Lahore: Three men killed", "a heading"),
        ("He died. KABUL (AP) — Three men were killed.", "not at the head of the line"),
    ],
)
def test_what_only_looks_like_a_dateline_is_none(text: str, reason: str) -> None:
    start = text.find("KABUL") if "KABUL" in text else 0

    assert read_dateline(text, start, len(text)) is None, reason


def test_the_first_place_of_a_list_is_no_dateline() -> None:
    text = "Lahore: Three men were killed.\n\nMultan: Two men died."

    assert read_dateline(text, 0, text.index("\n")) is None
