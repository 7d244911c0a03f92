"""What stands beside a word or a name: the day that it dates, the place that it makes, the event that it tells of."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.anew import LEAD, told
from tests.reconciler.extraction.reports.first_day import day


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("On May 30 gunmen took 90 pupils from a school in Tegina. They are held.", "2015-05-30", "people are taken"),
        (
            "A fire broke out in Pedrogao on Tuesday and killed nine. Crews were battling the flames on Thursday.",
            "2015-06-16",
            "a fire that was fought had begun before",
        ),
        (
            "Shells hit an inn used by army officials in Melitopol on Tuesday night, a mayor said.",
            "2015-06-16",
            "officials who say nothing",
        ),
        (
            "Soldiers seized a drug lord in Herat on Tuesday. Eight died.\n\nIn Kabul, nine guards were killed in"
            " an ambush on Monday.",
            "2015-06-16",
            "the day of another attack is not the lead's",
        ),
        ("Nine guests were shot dead at a party in Lima on Tuesday.", "2015-06-16", "a party says only where"),
        ("As of 8 p.m. Thursday 13 men were held in the pit that water rushed into on Tuesday.", "2015-06-16", "as of"),
        (
            "Soldiers stormed a house in Kalmunai on Tuesday where suspects in the May 3 bombings hid; 15 people died.",
            "2015-06-16",
            "bombings whose suspects died",
        ),
        (
            "On June 16, six inmates linked to a gang were shot dead in Lima.",
            "2015-06-16",
            "inmates tell nothing",
        ),
        ("Nine people were mown down by a train in Lima on Tuesday.", "2015-06-16", "mown down"),
        ("A strong quake rocked Lima on Tuesday.", "2015-06-16", "a city rocked"),
    ],
)
def test_words_beside_a_day_say_what_it_dates(text: str, expected: str, reason: str) -> None:
    assert day(text) == expected, reason


def test_a_government_that_gives_up_a_town_is_no_place() -> None:
    text = "A missile killed nine people in Kharkiv on Tuesday after Moscow abandoned the town."

    assert told(text) == [("event", "Kharkiv", 9)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels struck Baeti, about 30 kilometres from Beni, killing nine.", "Baeti"),
        ("The army killed 41 rebels who attacked a base at Fotokul in Chad.", "Fotokul"),
        ("A convoy that fled Falluja was bombed, killing nine rebels.", "Falluja"),
    ],
)
def test_a_name_that_the_text_measures_or_puts_a_base_at_is_a_place(text: str, expected: str) -> None:
    assert expected in [place.text for place in annotate(Article(text=text, published="2015-06-18")).places]


def test_militants_who_storm_are_no_storm() -> None:
    (report,) = annotate(Article(text="Militants storm an inn in Herat, killing nine.", published="2015-06-18")).reports

    assert report.type == "raid"


def test_the_same_pit_is_that_of_the_paragraph() -> None:
    text = (
        LEAD
        + "On Sunday six miners died in Hpakant when a slope fell. In May, 90 died at the same mine when a heap fell."
    )

    assert told(text)[1:] == [("background", "Hpakant", 6), ("background", "Hpakant", 90)]


def test_a_bombing_is_no_second_one_that_the_title_tells_of() -> None:
    text = (
        "Gunmen attacked a clinic in Kabul on Tuesday, killing 16.\n\nA bomber struck a burial in Balkh on Tuesday,"
        " killing 24.\n\nOn Monday, a bomb killed four people in Ghazni."
    )
    reports = annotate(
        Article(text=text, title="Gunmen attack clinic; bomber kills 24", published="2015-06-18")
    ).reports

    assert [report.kind for report in reports] == ["event", "event", "background"]


def test_a_town_that_the_title_names_is_told_of_as_an_event_whatever_its_day() -> None:
    text = LEAD + "In Kabul, a bomb killed nine people on Monday."
    reports = annotate(
        Article(text=text, title="Gunmen kill 40; bomb hits Kabul", published="2015-06-18"),
    ).reports

    assert [report.kind for report in reports] == ["event", "event"]


def test_one_of_the_dead_named_apart_is_not_the_count_of_an_opening() -> None:
    text = (
        "Gunmen killed 15 officers, including a priest, in attacks in Dagestan on Tuesday.\n\nThe attacks on Tuesday"
        " hit Makhachkala and Derbent.\n\nIn Makhachkala, gunmen fired on a post; one officer died."
    )
    reports = annotate(Article(text=text, published="2015-06-18")).reports

    assert [report.part_of for report in reports] == [None, "r1"]


def test_what_one_of_the_dead_governed_is_not_where_they_died() -> None:
    text = "Gunmen killed nine people in Ghazni on Tuesday, including the police chief of Paktia."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.places == ("Ghazni",)


def test_a_sector_of_a_front_is_a_place() -> None:
    text = "Shelling wounded three villagers in the Nakyal sector on Tuesday."

    assert [place.text for place in annotate(Article(text=text, published="2015-06-18")).places] == ["Nakyal"]
