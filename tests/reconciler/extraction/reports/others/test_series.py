"""Series of events: which of those told together are parts of one, and when and where each was."""

from datetime import datetime

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.series import QUAKE, reports

WEEK = """At least 40 people have been killed in a week of attacks in Borno state, officials said.

On Tuesday, a suicide bomber killed 25 people at a market in Maiduguri.

On Wednesday, gunmen killed 15 people in the town of Gwoza.

The army has said nothing of the attacks.
"""
ITEMS = """MOSUL - A roadside bomb killed two policemen on Tuesday.

KIRKUK - Gunmen shot dead a soldier near his home.

BAGHDAD - A car bomb wounded eight people in a market.
"""


def places(text: str) -> list[tuple[str | None, str | None]]:
    """Of each report its whole and its first place."""
    return [(report.part_of, report.places[0] if report.places else None) for report in reports(text)]


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            QUAKE,
            [(None, "Lombok"), ("r1", "Mataram"), ("r1", "Sumbawa Besar"), ("r1", "Malaysia")],
            "a wide disaster by town, by regency and by country",
        ),
        (WEEK, [(None, "Borno"), ("r1", "Maiduguri"), ("r1", "Gwoza")], "a week of attacks told as one"),
        (
            "A wave of bombings and shootings across Iraq killed at least 59 people on Thursday.\n\nIn Kirkuk, four car"
            " bombs exploded, killing one policeman.\n\nIn Tal Afar, two bombs killed 13 people.\n\nOn May 23, bombings"
            " in Samarra left 115 dead.",
            [(None, "Kirkuk"), ("r1", "Kirkuk"), ("r1", "Tal Afar"), (None, "Samarrah")],
            "a wave of shootings too, with its parts, and what was weeks before",
        ),
        (
            "A tanker burned near Ahmedpur on Monday, killing 153 people.\n\nThe accident took place on the eve of a"
            " feast,"
            " two days after a string of attacks killed 73 in three cities.\n\nOn Saturday, two blasts in Parachinar"
            " killed 55, while a suicide car bombing in Quetta"
            " left 14 dead.\n\nIn Karachi, gunmen killed four police officers.",
            [(None, "Ahmedpur"), (None, "Parachinar"), ("r2", "Parachinar"), ("r2", "Quetta"), ("r2", "Karachi")],
            "a series only recalled, whose parts are told then",
        ),
        (
            "More than 350 people have died in floods in Kerala. The state said 357 people had been killed since the"
            " monsoon began in late May.\n\nIn the village of Nenmara, in Palakkad district, people were buried on"
            " June 16"
            " when a hillside gave way.\n\nIn Idukki, a couple died on Sunday.",
            [(None, "Kerala"), ("r1", "Nenmara"), ("r1", "Idukki")],
            "a flood since the rains began, and a village's day",
        ),
        (
            "The toll from two avalanches in Van rose to 39 on Thursday.\n\nThe first avalanche buried a bus late on"
            " Tuesday in Bahcesaray, killing five people. The second slid onto 300 workers at noon on Wednesday and"
            " killed 34.",
            [(None, "Van"), ("r1", "Bahcesaray"), ("r1", None)],
            "two avalanches of one toll",
        ),
        (
            "An Ebola outbreak in Congo has killed 92 people since it was declared on June 1.\n\nIn Beni, 38 people"
            " have"
            " died. A nurse was stabbed there on Saturday.\n\nOn June 9, rebels attacked a post near Beni, killing 11"
            " soldiers.",
            [(None, "Beni"), ("r1", "Beni"), (None, "Beni"), (None, "Beni")],
            "what was done to people at a place of an outbreak is no part of it",
        ),
        (
            "Forest fires killed at least 42 people in the Kabylie region on Tuesday.\n\nIn Tizi Ouzou, 16 civilians"
            " died.\n\nIn Setif province, two people were found dead.",
            [(None, "Kabylie"), ("r1", "Tizi Ouzou"), ("r1", "Setif")],
            "fires of several provinces",
        ),
        (
            "Floods have affected 14 of Sudan's 18 states since June. As of Tuesday, 23 people had died.\n\nThe"
            " worst-hit"
            " state is Kassala, where floods in Aroma on June 1 killed six people.\n\nIn North Darfur, floodwater"
            " entered"
            " a camp near El Fasher. No casualties were reported.",
            [(None, "Kassala"), ("r1", "Kassala"), ("r1", "El Fasher")],
            "a flood whose toll is told in its second sentence, and one of its places without any",
        ),
        (ITEMS, [(None, "Mosul"), (None, "Kirkuk"), (None, "Baghdad")], "each item of a list has its own dateline"),
        (
            "Blasts killed 90 in the cities of Herat and Kabul on Monday.\n\nIn Herat, bombs killed 50 people in "
            "the Zarma district.\n\nHours later, four blasts struck a suburb of Kabul. The mayor said 40 people died.",
            [(None, "Herat"), ("r1", "Herat"), ("r1", "Kabul")],
            "attacks announced at two places, told one after the other",
        ),
        (
            "Bombings of churches killed 290 people on Sunday.\n\nIn Batticaloa, 28 people died at one church.\n\n"
            "Some 39 foreigners were among the dead.",
            [(None, "Batticaloa"), ("r1", "Batticaloa")],
            "bombings told together, and one of them",
        ),
        (
            "A bomb killed nine people in Herat on Monday.\n\nOn the same day, a bomber killed four in Kabul.",
            [(None, "Herat"), (None, "Kabul")],
            "another of the same day, elsewhere",
        ),
        (
            "KABUL - Gunmen killed nine people in the city of Herat on Monday.",
            [(None, "Herat")],
            "the place that a text is sent from is not where it happened",
        ),
        (
            "KABUL - Gunmen killed nine people on Monday.",
            [(None, "Kabul")],
            "no other place is told",
        ),
        (
            "A bomb in Herat on Monday was the latest in a string of attacks. It killed 9.\n\nIn Kabul, 3 were hurt.",
            [(None, "Herat"), (None, "Kabul")],
            "one of a series is not the series",
        ),
        (
            "A wave of bombings killed 37 people on Monday.\n\nSome 22 people died in Herat, nine in Balkh and six in "
            "Kandahar. Another 90 were wounded.\n\nThe deadliest of the attacks came in Herat, where a bomber drove a "
            "truck into an inn.",
            [(None, "Herat"), ("r1", "Herat"), ("r1", "Balkh"), ("r1", "Kandahar")],
            "counts listed place by place, and one of them told in full",
        ),
        (
            "Troops shot dead 46 demonstrators on Monday.\n\nOn Tuesday, two more were shot in Kabul.\n\nIn Herat, 32 "
            "people died when troops opened fire. Ten others died in Kandahar and four in Ghazni.",
            [(None, "Herat"), (None, "Kabul"), ("r1", "Herat"), ("r1", "Kandahar"), ("r1", "Ghazni")],
            "places whose dead add up to those of the opening",
        ),
        (
            "Insurgents killed 31 soldiers in a series of raids across three districts.\n\nThe heaviest losses came on "
            "Sunday in Herat, when gunmen stormed a base. More than 20 soldiers died there.",
            [(None, "Herat"), ("r1", "Herat")],
            "a part that is counted in the sentence after",
        ),
        (
            "Floods killed 240 people across Nepal, India and Bangladesh.\n\nIn Nepal, 123 people died.\n\nAcross the "
            "border, in the state of Bihar, 72 people died in 13 districts.",
            [(None, "Bihar"), ("r1", "Nepal"), ("r1", "Bihar")],
            "a flood of several countries",
        ),
        (
            "A bomb killed nine people in Herat on Monday.\n\nHours later, gunmen raided an inn in Kabul, killing two.",
            [(None, "Herat"), (None, "Kabul")],
            "another attack of the same day",
        ),
    ],
)
def test_events_told_together_are_parts_of_one_or_apart(
    text: str, expected: list[tuple[str | None, str | None]], reason: str
) -> None:
    assert places(text) == expected, reason


def test_an_attack_told_as_another_has_the_day_of_the_lead_as_derived() -> None:
    text = "A bomb killed nine people in Herat on Monday.\n\nIn a separate attack, gunmen killed two people in Kabul."
    lead, other = reports(text)

    assert other.interval == lead.interval
    assert (lead.derived, other.derived) == (False, True)


def test_a_paragraph_after_an_earlier_event_goes_on_with_the_lead() -> None:
    text = (
        "A bomb killed nine people in Herat on Monday.\n\nIn March, a blast killed four in Kabul.\n\n"
        "The bomb was hidden in a cart. Doctors said 30 people were wounded."
    )
    lead, earlier = reports(text)

    assert (lead.totals["injured"].stated, earlier.totals.get("injured")) == (30, None)


def test_a_bomb_that_later_hit_somebody_is_another_attack_of_that_day() -> None:
    text = (
        "A bomb killed nine people in Herat on Sunday.\n\nIn Kabul, gunmen killed two guards on Tuesday. A roadside "
        "bomb later hit a patrol, killing a soldier."
    )
    _, guards, patrol = reports(text)

    assert (patrol.interval, patrol.type) == (guards.interval, "bombing")


def test_what_is_common_somewhere_is_no_event() -> None:
    text = "Floods killed 24 people in Bihar on Monday.\n\nFloods are common in Assam during the monsoon."

    assert len(reports(text)) == 1


def test_the_raids_on_two_villages_are_parts_though_the_opening_counts_nobody() -> None:
    text = (
        "Jihadists attacked two villages in central Mali on Tuesday, burning granaries, officials said.\n\nIn Pel Kanda"
        " the raiders shot the chief and four others. In Djimdo, an hour later, they set fire to houses."
    )
    whole, *parts = annotate(Article(text=text, published="2020-06-24")).reports

    assert [(part.part_of, part.type, part.places[:1]) for part in parts] == [
        (whole.id, "shooting", ("Pel Kanda",)),
        (whole.id, "fire", ("Djimdo",)),
    ]
    assert {part.interval for part in parts} == {whole.interval}


def test_a_landslide_with_more_dead_than_a_flood_has_left_is_no_part_of_it_and_does_not_date_it() -> None:
    text = (
        "Floods have killed at least 180 people in Nepal and India, officials said on Monday.\n\n"
        "In Nepal, 97 people have died since Wednesday.\n\n"
        "In the Indian state of Uttar Pradesh, 28 people drowned, and in Uttarakhand 55 died.\n\n"
        "On Aug. 2, a landslide at Jure, near Kathmandu, killed 156 people."
    )
    reports = annotate(Article(text=text, published="2014-08-18")).reports
    (lead,) = (report for report in reports if report.primary)
    slide = next(report for report in reports if "Jure" in report.places and not report.primary)
    assert slide.part_of is None
    assert lead.interval.start == datetime(2014, 8, 13)


def test_two_districts_of_one_flood_told_in_one_sentence_are_two_parts() -> None:
    text = (
        "Floods have killed 357 people in Kerala since Thursday, officials said.\n\nIn Idukki, 11 people were killed by"
        " a landslide on Friday, and in Malappuram nine people were killed when a hillside came down."
    )
    whole, *parts = annotate(Article(text=text, published="2018-08-19")).reports

    assert [(part.part_of, part.places[0], part.totals["killed"].stated) for part in parts] == [
        (whole.id, "Idukki", 11),
        (whole.id, "Malappuram", 9),
    ]


@pytest.mark.parametrize(
    ("behind", "part", "reason"),
    [
        ("Earlier this month, nine people died in floods in Kano.", False, "a time before it, at another place"),
        ("On Friday, a similar storm in Kano claimed nine lives.", False, "similar, and another"),
        ("On Saturday, it killed nine people on the island of Guam.", True, "on its way"),
        ("Earlier this week, the storm killed nine people on the island of Guam.", True, "the storm itself"),
    ],
)
def test_a_disaster_at_an_earlier_time_is_no_part_of_the_storm_told_of(behind: str, part: bool, reason: str) -> None:
    text = f"A typhoon hit Samar on Monday, killing 42 people, officials said.\n\n{behind}"
    told = annotate(Article(text=text, published="2015-06-18")).reports
    assert any(each.part_of for each in told) is part, reason
