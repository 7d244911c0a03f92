"""Paragraphs that turn to what happened elsewhere, or back to the lead."""

import pytest

from tests.reconciler.extraction.reports.anew import LEAD, told


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            LEAD + "In Zabul province, in the south, four guards died in an attack on a checkpoint early on Tuesday.",
            [("event", "Herat", 40), ("event", "Zabul", 4)],
            "another province, on the same day",
        ),
        (
            LEAD
            + "In Zabul province, four guards died last week. Gunmen attacked a village in Ghor province on Saturday,"
            " killing 45 people, many of them children.",
            [("event", "Herat", 40), ("background", "Zabul", 4), ("background", "Ghor", 45)],
            "a third province and a day of its own, in one paragraph",
        ),
        (
            "Rockets killed 30 people in Mariupol on Wednesday.\n\nIn Donetsk, two people died in shelling of two"
            " districts"
            " over the past 24 hours.\n\nOn Monday, a bus stop in Donetsk was hit by mortar fire, leaving eight dead.",
            [("event", "Mariupol", 30), ("event", "Donetsk", 2), ("background", "Donetsk", 8)],
            "a town of its province's name, and a day before the lead's",
        ),
        (
            "A bomb killed 26 people in the city of Lahore on Tuesday.\n\nLahore has been hit several times this"
            " year. In"
            " April, seven people died in an attack on a census team.",
            [("event", "Lahore", 26), ("background", "Lahore", 7)],
            "one of the times that a town was hit",
        ),
        (
            LEAD + "The Red Cross said that 17 died in Kunduz.",
            [("event", "Herat", 40), ("event", "Kunduz", 17)],
            "others who died in another town",
        ),
        (
            LEAD + "Two of the wounded died in Kabul.",
            [("event", "Herat", 40)],
            "of those told of before",
        ),
        (
            LEAD + "In neighbouring Farah province, rebels overran a base on Tuesday.",
            [("event", "Herat", 40), ("event", "Farah", None)],
            "a base that fell, with no dead",
        ),
        (
            LEAD + "Further north, two soldiers were killed in fighting in Kunduz on Tuesday.",
            [("event", "Herat", 40), ("event", "Kunduz", 2)],
            "says itself that it is further north",
        ),
        (
            LEAD + "In Kabul, the dead were mourned, and the attack was condemned by the mullahs.",
            [("event", "Herat", 40)],
            "of the dead told before",
        ),
        (
            LEAD + "Two months of fighting in the region have left 800 dead.",
            [("event", "Herat", 40), ("statistic", "Herat", 800)],
            "months of fighting are counted",
        ),
        (
            LEAD + "The militia came out of Darfur, where an estimated 300,000 people died two decades ago.",
            [("event", "Herat", 40), ("statistic", "Darfur", 300_000)],
            "no attack kills so many",
        ),
        (
            "Gunmen attacked a clinic in Herat on Tuesday, killing 16.\n\nIn Balkh a bomb killed 24.\n\nIn"
            " Herat, three gunmen went from room to room, killing mothers.",
            [("event", "Herat", 16), ("event", "Balkh", 24)],
            "back at the lead's town",
        ),
        (
            "Militants ambushed a convoy in Gwadar on Tuesday, killing 14 soldiers, on a day when a bomb killed five"
            " people in Peshawar.",
            [("event", "Gwadar", 14), ("event", "Peshawar", 5)],
            "a lead with two events",
        ),
        (
            "Gunmen killed 11 people in Quetta on Tuesday. Nine died in Quetta, and 12 hurt men were flown to Kabul.",
            [("event", "Quetta", 11)],
            "no second event without one",
        ),
        (
            LEAD + "State media said on Friday that more than 60 fighters had been killed in an operation in Ghazni.",
            [("event", "Herat", 40), ("event", "Ghazni", 60)],
            "told behind who says so",
        ),
        (
            LEAD + "The violence has soared since the army launched an offensive in October.",
            [("event", "Herat", 40)],
            "a trend is no event",
        ),
        (
            LEAD + "Within hours, a second bomb went off in Kabul, killing five.",
            [("event", "Herat", 40), ("event", "Kabul", 5)],
            "within hours, another",
        ),
        (
            LEAD + "At least 164 mayors were murdered last year, the ombudsman said.",
            [("event", "Herat", 40), ("statistic", None, 164)],
            "all of a year",
        ),
        (
            "A ferry sank off Mwanza on Tuesday, killing 40.\n\nA diver brought out an engineer alive on Thursday.",
            [("event", "Mwanza", 40)],
            "brought out of what was told before",
        ),
        (
            "Suicide bombers attacked two mosques in Afghanistan on Tuesday, killing 72 people.\n\nOne blew himself up"
            " at a mosque in Kabul; 39 died. The other hit a mosque in Ghor, killing 33.",
            [("event", "Kabul", 72), ("event", "Kabul", 40), ("event", "Ghor", 33)],
            "one of two bombers, and the other",
        ),
        (
            LEAD + "Hours after the truce was declared, a bus hit a mine in the province of Zabul, killing 11 people.",
            [("event", "Herat", 40), ("event", "Zabul", 11)],
            "hours after what harmed nobody",
        ),
        (
            LEAD + "At least 586 people were killed in Kashmir last year.",
            [("event", "Herat", 40), ("statistic", "Kashmir", 586)],
            "all of a year in a province",
        ),
        (
            "KABUL - Bombers attacked posts in two provinces on Tuesday, killing 44 people.\n\nIn Gardez, 41 died.\n\n"
            "In Farah, three died.",
            [("event", "Gardez", 44), ("event", "Gardez", 41), ("event", "Farah", 3)],
            "a series whose text was only sent from the capital",
        ),
        (
            LEAD
            + "On Tuesday night, as the president spoke, gunmen threw grenades in the town of Kunduz, wounding four.",
            [("event", "Herat", 40), ("event", "Kunduz", None)],
            "somebody else behind two clauses",
        ),
        (
            LEAD + "A bomb killed nine in Kabul on Wednesday. And in the Turkish town of Mardin two girls blew"
            " themselves up in a market, wounding 17.",
            [("event", "Herat", 40), ("event", "Kabul", 9), ("event", "Mardin", 2)],
            "a sentence that goes on with another town",
        ),
        (
            LEAD + "An army patrol on its way hit a mine near Ghazni; two soldiers were killed.",
            [("event", "Herat", 40), ("event", "Ghazni", 2)],
            "by other arms, at another place",
        ),
        (
            LEAD + "A bomb killed nine in Kabul on Wednesday.\n\nIn Herat, the gunmen came at 9:30 p.m., and less than"
            " a minute later fired on guests. A third of the dead were cooks.",
            [("event", "Herat", 40), ("event", "Kabul", 9)],
            "an hour, and a minute later, are no other day",
        ),
        (
            LEAD + "Violence in the Sahel has spread from Mali to Niger.",
            [("event", "Herat", 40)],
            "violence without a day or a town is a condition",
        ),
    ],
)
def test_a_paragraph_on_another_place_tells_of_another_event(
    text: str, expected: list[tuple[str, str | None, int | None]], reason: str
) -> None:
    assert told(text) == expected, reason
