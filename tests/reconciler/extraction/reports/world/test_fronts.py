"""News of a war: what two sides tell in one sentence, the dead of a front in a day, and blows told by the compass."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.report import Report


def reports(text: str) -> tuple[Report, ...]:
    return annotate(Article(text=text, published="2024-09-05")).reports


BESIDE = [
    (
        "A mine killed five guards in Zabul on Tuesday, officials said, while NATO said it had killed nine rebels in"
        " Kunar.",
        [("Zabul", 5), ("Kunar", 9)],
        "an alliance tells of another province",
    ),
    (
        "Six guards were killed in a raid in Wardak on Tuesday, officials said, a day after the army said a jet had"
        " killed two boys in Logar.",
        [("Wardak", 6), ("Logar", 2)],
        "an army told of it the day before",
    ),
    (
        "A mine killed five guards in Zabul on Tuesday, the mayor said, while a doctor in Zabul said six had died.",
        [("Zabul", None)],
        "a doctor of the same place",
    ),
    (
        "A rocket killed five people in Kharkiv on Tuesday, the mayor said.\n\nThe army said four soldiers had been"
        " killed and nine wounded in the past 24 hours.",
        [("Kharkiv", 5), (None, 4)],
        "a front's dead of a day",
    ),
    (
        "A rocket killed five people in Kharkiv on Tuesday, the mayor said.\n\nDoctors said seven had died of the blast"
        " in the past 24 hours.",
        [("Kharkiv", None)],
        "the dead of the one blast",
    ),
    (
        "A rocket killed five people in Kharkiv on Tuesday, the mayor said.\n\nTwo soldiers were killed in clashes"
        " elsewhere in the region, the army said.",
        [("Kharkiv", 5), ("Kharkiv", 2)],
        "elsewhere",
    ),
    (
        "A bomb killed nine people in Mosul on Tuesday.\n\nSouth of Mosul, gunmen shot two guards dead in Hammam"
        " al-Alil.",
        [("Mosul", 9), ("Hammam al-Alil", 2)],
        "by the compass",
    ),
    (
        "The death toll from a car bomb in Mosul has risen to 40, police said on Tuesday.\n\nMonday's blast outside a"
        " mill in Kaba district tore roofs off. Police at first said nine people died.",
        [("Mosul", 40)],
        "the blast called by its day",
    ),
    (
        "Rebels killed two guards in Mosul on Tuesday.\n\nIt came a day after gunmen stormed a jail in Kirkuk, killing"
        " six guards. Three attackers were killed.",
        [("Mosul", 2), ("Kirkuk", 9)],
        "the dead among those who stormed it",
    ),
    (
        "Attacks took place on police posts in Kunduz province, while a civilian died in Ghazni during a suicide"
        " attack.\n\nAt least nine guards were killed in attacks on two posts in Kunduz province, officials said.",
        [("Kunduz", 9), ("Ghazni", 1)],
        "back where the first of two events was",
    ),
    (
        "Gunmen killed 35 people in Bankass on Sunday.\n\nThe prime minister visited the scene of the killing on"
        " Tuesday, and said that among the dead were 24 children.",
        [("Bankass", 35)],
        "the day of a visit",
    ),
    (
        "Gunmen attacked two villages in Mali on Tuesday, killing at least 41 people in a part of the country where"
        " raids have surged in recent months.",
        [("Mali", 41)],
        "what only its country has seen in months",
    ),
    (
        "A bomber killed 12 people in Kunar on Tuesday.\n\nAlso Tuesday, two guards died when a mine hit their car in"
        " Ghazni, and a gunman killed a lawyer in Herat.",
        [("Kunar", 12), ("Ghazni", 2), ("Herat", 1)],
        "blows in other provinces on the same day",
    ),
    (
        "A bomber killed 12 people in Kunar on Tuesday.\n\nNATO said separately that one of its service members was"
        " killed in the south.",
        [("Kunar", 12), (None, 1)],
        "told separately",
    ),
    (
        "At least 14 guards were killed at Herat on Tuesday, officials said.\n\nThe Taliban said in a statement that"
        " they had killed 140 troops.",
        [("Herat", None)],
        "what a side says of the same fight",
    ),
    (
        "A bomb killed nine people in Mosul on Tuesday.\n\nA spokesman said it answered the army's offensive in Kirkuk,"
        " which began in June and has killed more than 1,600 rebels.",
        [("Mosul", 9), ("Kirkuk", 1600)],
        "an offensive of months",
    ),
    (
        "Soldiers killed 114 people on Tuesday in a crackdown on protests across the country.\n\nIn Mandalay, 29 people"
        " were killed.",
        [("Mandalay", 114), ("Mandalay", 29)],
        "protests everywhere",
    ),
    (
        "More than 40 people died when airstrikes hit a funeral hall in Sanaa on Monday.\n\nIn March, jets bombed a"
        " market in Hajjah, killing 12.",
        [("Sanaa", 40), ("Hajjah", 12)],
        "a hall that was struck",
    ),
]


@pytest.mark.parametrize(("text", "told", "reason"), BESIDE)
def test_what_is_told_beside_a_blow_is_counted_where_it_was(
    text: str, told: list[tuple[str | None, int | None]], reason: str
) -> None:
    dead = [
        (next(iter(each.places), None), each.totals["killed"].stated)
        for each in reports(text)
        if "killed" in each.totals
    ]
    assert dead == told, reason


def test_the_day_of_a_search_in_which_rebels_died_is_theirs() -> None:
    text = "Troops killed six rebels during a search operation in Khost on Monday night, the army said."
    (report,) = reports(text)

    assert report.precision == "part_of_day"


def test_fighting_compared_with_that_of_a_war_is_an_event() -> None:
    text = (
        "Up to 105 people were killed across southern Afghanistan, officials said on Tuesday, in some of the fiercest"
        " fighting since the Taliban were driven from power in 2001."
    )
    assert [each.kind for each in reports(text)] == ["event"]


def test_another_event_of_the_day_has_not_the_hour_of_the_first() -> None:
    text = (
        "A bomb killed nine people in Mosul at 9 a.m. on Tuesday.\n\nIn a separate raid, gunmen shot a guard in Kirkuk."
    )
    first, second = reports(text)

    assert (first.precision, second.precision) == ("hour", "day")
    assert second.derived


def test_a_part_of_a_series_has_not_the_hour_of_another() -> None:
    text = (
        "Two bombs killed 25 people in Diyala on Tuesday.\n\nIn Baquba, 15 people died.\n\nThe bomb in Khanaqin killed"
        " ten. It went off at 9 a.m."
    )
    assert "hour" not in [each.precision for each in reports(text) if "Baquba" in each.places]


def test_a_clause_beside_another_has_its_day() -> None:
    text = (
        "Shells killed 40 people in Homs on Monday.\n\nOn Tuesday, soldiers shot four boys dead in Damascus, and a car"
        " bomb wounded 11 people in Aleppo."
    )
    days = [each.interval.start and each.interval.start.day for each in reports(text)]

    assert days == [2, 3, 3]


def test_the_dead_of_those_who_launched_an_offensive_are_attackers() -> None:
    text = "The Taliban launched a fierce offensive on Herat on Tuesday, killing 14 guards. Nine Taliban were killed."
    (report,) = reports(text)

    assert (report.totals["killed"].stated, report.totals["killed"].attackers) == (23, 9)


def test_its_troops_are_those_of_whoever_says_so() -> None:
    (report,) = reports("The army said its troops had killed nine rebels in Ituri on Tuesday.")

    assert [row.agent for row in report.responsibility] == ["army"]


def test_the_dot_of_an_abbreviation_ends_a_sentence_and_is_the_speakers() -> None:
    (claim,) = annotate(Article(text="Nine people died in Oru, according to the U.N.", published="2024-09-05")).claims

    assert claim.attribution is not None
    assert (claim.attribution.speaker, claim.attribution.kind) == ("U.N.", "ngo")


def test_counts_that_add_up_to_the_attackers_are_theirs() -> None:
    text = (
        "Gunmen killed 44 people at a court in Farah on Tuesday. The nine attackers drove in; two blew themselves up"
        " and seven were shot dead by guards."
    )
    (report,) = reports(text)

    assert (report.totals["killed"].stated, report.totals["killed"].attackers) == (53, 9)


def test_whose_an_attack_is_claimed_to_be_is_no_place() -> None:
    (report,) = reports("At least seven were killed in Taliban-claimed suicide attack near a post in Kabul on Tuesday.")

    assert report.places == ("Kabul",)


def test_those_found_alive_beside_bodies_are_not_dead() -> None:
    text = "Troops found nine bodies, including one girl, four survivors and two burnt lorries at Oru on Monday."
    (report,) = reports(text)

    assert report.totals["killed"].stated == 9
