"""Accidents as local papers of many countries tell them: their type, their day and where on a road they were."""

import pytest

from reconciler import annotate
from reconciler.concepts.article import Article
from reconciler.concepts.report import Report

TYPES = {
    "Six people died in a motor accident on Sunday.": "crash",
    "Three men died in an accident that occurred on the Oru-Kaba expressway on Monday.": "crash",
    "A train mowed down five men near Jalna on Monday.": "crash",
    "A family of five died after their hut burnt down on Monday.": "fire",
    "A boy has died of stab wounds in Leeds.": "stabbing",
    "Nine people died in a boat mishap on the Benue on Monday.": "capsizing",
    "Nine guests were pulled alive from the rubble of a hotel that came down on Monday.": "collapse",
    "Nine people were buried by rubble that slid onto a village on Monday.": "flood",
    "Four soldiers died in a snowslide on Monday.": "flood",
    "Nine children have died of encephalitis since Monday.": "outbreak",
}
DAYS = {
    "A goods train crushed five men resting on the tracks near Jalna on Friday.": "2024-08-30",
    "Two boys are dead and a third is fighting for life after a van rolled near Leeds on Sunday.": "2024-09-01",
}
PLACES = {
    "Five people died on Sunday when two buses collided at Oru on the Malindi-Mombasa highway.": ("Oru",),
    "Six died when two buses collided at Oru along the busy Malindi-Mombasa highway.": ("Oru",),
    "Six died in a boat mishap in Shiroro, the agency disclosed to newsmen in Minna on Monday.": ("Shiroro",),
    "Six died in a crash in Agwara. The chief disclosed this on Monday in Minna.": ("Agwara",),
    "Sources in Rescue 1122 said nine died when a wall fell in Mardan.": ("Mardan",),
    "Two nuns died in a crash in La Trinidad. They were on their way home to Palew in Tublay.": ("La Trinidad",),
    "Nine people died in a crash along the Abuja-Lokoja highway on Sunday.": ("Abuja", "Lokoja"),
    "A cook died in a crash near Yeovil on Monday, Avon and Somerset Police said.": ("Yeovil",),
    "Three cooks died in floods in Somerset, police said.": ("Somerset",),
    "CEBU CITY, Philippines — Three nuns died in a crash in Toledo, Cebu on Sunday.": ("Toledo", "Cebu"),
}


def lead(text: str) -> Report:
    reports = annotate(Article(text=text, published="2024-09-05")).reports
    return next(report for report in reports if report.primary)


@pytest.mark.parametrize(("text", "kind"), TYPES.items())
def test_an_accident_has_the_type_of_what_happened(text: str, kind: str) -> None:
    assert lead(text).type == kind


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_an_accident_happened_on_the_day_told_beside_it(text: str, day: str) -> None:
    assert f"{lead(text).interval.start:%Y-%m-%d}" == day


@pytest.mark.parametrize(("text", "places"), PLACES.items())
def test_neither_the_ends_of_a_road_nor_who_told_says_where_it_was(text: str, places: tuple[str, ...]) -> None:
    assert lead(text).places == places


HURT = {
    "Nine men died on Monday. Two women and a boy were injured.": 3,
    "A man died on Monday. Two women and a boy were taken to hospital.": 3,
    "Nine men died on Monday. Two people, a man and a woman, were injured.": 2,
    "Nine men died on Monday. Four others, including a woman, were injured.": 4,
    "Nine men died on Monday. Four people were hurt; a woman is in critical condition.": 4,
    "A man has died in a crash. The driver of the other car was taken to hospital.": 1,
    "A woman has died in a crash. The lorry driver suffered minor injuries.": 1,
    "A man died on Monday. A boy was injured.": 1,
}


@pytest.mark.parametrize(("text", "hurt"), HURT.items())
def test_one_person_hurt_by_the_same_words_as_several_is_one_more(text: str, hurt: int) -> None:
    assert lead(text).totals["injured"].stated == hurt


def test_what_an_outlet_reported_in_a_month_happened_in_it() -> None:
    text = "Nine died in a crash in Oru on Monday.\n\nIn March, we reported how 19 were killed in a crash in Nis."
    reports = annotate(Article(text=text, published="2024-09-05")).reports
    assert [f"{report.interval.start:%m}" for report in reports] == ["09", "03"]


def test_a_spokesman_of_a_rescue_service_is_the_speaker() -> None:
    for text, speaker in (
        ("Rescue 1122 spokesman Ivo Kos said nine people were killed.", "Ivo Kos"),
        ("According to Rescue 1122, nine people were killed.", "Rescue 1122"),
    ):
        claim = annotate(Article(text=text, published="2024-09-05")).claims[0]
        assert claim.attribution is not None
        assert claim.attribution.speaker == speaker


TOLLS = {
    ("Murder toll crosses 500", "A cook was shot dead in Arima on Monday."): 1,
    ("Ferry toll crosses 500", "A ferry sank off Oru on Monday. Nine bodies were found on Tuesday."): 501,
    (
        None,
        "At least 21 people died in landslides in Assam on Tuesday, officials said. According to the district, eight"
        " deaths were reported from Cachar.",
    ): 21,
}


@pytest.mark.parametrize(("told", "dead"), TOLLS.items())
def test_neither_a_land_s_murders_nor_a_district_s_dead_are_the_toll(told: tuple[str | None, str], dead: int) -> None:
    title, text = told
    reports = annotate(Article(title=title, text=text, published="2024-09-05")).reports
    assert next(report for report in reports if report.primary).totals["killed"].low == dead


NEAR = {
    "A plane that took off from Kathmandu crashed in Pokhara on Monday, killing nine.": ["Pokhara"],
    "Nine died in a plane crash after take-off from Lima on Monday.\n\nFlights between Oslo and Bergen were cut.": [
        "Lima"
    ],
    "Nine died in a crash in Peru on Monday.\n\nTrain services between Lima and Callao were suspended.": ["Peru"],
}


@pytest.mark.parametrize(("text", "places"), NEAR.items())
def test_neither_end_of_a_line_that_was_shut_is_where_it_happened(text: str, places: list[str]) -> None:
    assert list(lead(text).places) == places


STRUCK = {
    "Lightning struck a church in Zomba on Monday, killing nine worshippers.": "storm",
    "Nine farmers were struck by lightning in Zomba on Monday and died.": "storm",
    "Rebels struck a church in Zomba on Monday, killing nine worshippers.": "attack",
    "Rebels launched a lightning attack on Zomba on Monday, killing nine.": "attack",
}


@pytest.mark.parametrize(("text", "kind"), STRUCK.items())
def test_nobody_attacks_where_lightning_strikes(text: str, kind: str) -> None:
    assert lead(text).type == kind


HOURS_LATER = [
    "Floods killed 38 people in Kavre, Nepal, on Monday.",
    "A cargo plane crashed on Monday, killing five people.",
]


@pytest.mark.parametrize("told", HOURS_LATER)
def test_a_lorry_that_crashed_elsewhere_hours_later_is_another_accident(told: str) -> None:
    text = f"{told}\n\nHours later, a lorry crashed near Kano, killing 13 people."
    reports = annotate(Article(text=text, published="2024-09-05")).reports
    assert [each.totals["killed"].stated for each in reports][1:] == [13]
    assert reports[1].part_of is None


ABROAD = {
    "An earthquake killed 44 people in western Peru on Monday.": "In neighbouring Chile",
    "Cholera has killed 23 people in Kabwe since Monday.": "In Mali",
    "Floods killed 25 people in Osh on Monday.": "In neighbouring Kazakhstan",
    "A landslide killed 25 people in Guatemala on Monday.": "In Mali",
    "An avalanche killed seven climbers early on Monday.": "In neighbouring Chile",
    "Floods killed 25 people in Osh and Batken on Monday.": "In neighbouring Kazakhstan",
}


@pytest.mark.parametrize(("told", "where"), ABROAD.items())
def test_a_lorry_that_overturned_in_another_country_is_no_part_of_a_disaster(told: str, where: str) -> None:
    text = f"{told}\n\n{where}, a lorry overturned on the same day, killing five people."
    reports = annotate(Article(text=text, published="2015-06-18")).reports
    assert [(each.totals["killed"].stated, each.part_of) for each in reports][1:] == [(5, None)]


def test_a_bus_that_a_flood_swept_away_is_a_part_of_it() -> None:
    text = "Floods killed 25 people in Peru on Monday.\n\nNine died in Cusco when a bus was swept away by the floods."
    reports = annotate(Article(text=text, published="2015-06-18")).reports
    assert [each.part_of for each in reports] == [None, reports[0].id]


@pytest.mark.parametrize("what", ["accident", "incident", "tragedy", "sinking"])
def test_what_is_counted_since_an_accident_did_not_go_on_since(what: str) -> None:
    text = f"A boat sank on Lake Mweru, police said.\n\nFive bodies have been found since the {what} on Sunday."
    first = annotate(Article(text=text, published="2015-06-18")).reports[0]
    assert str(first.interval.end)[:10] == "2015-06-15"
