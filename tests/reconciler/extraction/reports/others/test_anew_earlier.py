"""Paragraphs that turn to what happened before the lead, and on to what else happened then."""

import pytest

from tests.reconciler.extraction.reports.anew import LEAD, told


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            LEAD + "The raid came three days after suspected jihadists attacked a post in Ghazni, leaving five dead.",
            [("event", "Herat", 40), ("background", "Ghazni", 5)],
            "a recalled raid with its dead behind it",
        ),
        (
            LEAD + "A blast killed nine in Kabul on May 1.\n\nHours earlier, Taliban fighters stormed a base in Balkh,"
            " killing three.",
            [("event", "Herat", 40), ("background", "Kabul", 9), ("event", "Balkh", 3)],
            "hours before the lead, whatever was recalled since",
        ),
        (
            "A quake killed 2,000 people in Nepal on Tuesday.\n\nA slide killed 16 in Lamjung on April 3.\n\n"
            "In neighbouring India, 53 people were killed in Bihar, officials there said.",
            [("event", "Bihar", 2000), ("background", "Lamjung", 16), ("event", "Bihar", 53)],
            "a part of the quake after a paragraph on another disaster",
        ),
        (
            LEAD + "A blast in Kabul on May 1 killed nine.\n\nThe ministry said 41 people had died.",
            [("event", "Herat", None), ("background", "Kabul", 9)],
            "the lead's dead counted again, from 40 to 41 of them",
        ),
        (
            LEAD + "On Sunday, Taliban fighters stormed the city of Ghazni. At least 100 soldiers were killed there.",
            [("event", "Herat", 40), ("background", "Ghazni", 100)],
            "a hundred who died there are no statistic",
        ),
        (
            LEAD
            + "In March, 32 people died in an attack in Kabul. On March 25, nine monks died in an attack on a temple"
            " in the city.",
            [("event", "Herat", 40), ("background", "Kabul", 32), ("background", "Kabul", 9)],
            "a day of the month, with other dead",
        ),
        (
            LEAD + "It was the worst attack since May 3, when a bomber killed nine people in Kabul.",
            [("event", "Herat", 40), ("background", "Kabul", 9)],
            "since a day when something else was done",
        ),
        (
            LEAD + "Twenty people died in Kabul in February when a bus was bombed, and on March 13 a bomb went off in"
            " Ghazni.",
            [("event", "Herat", 40), ("background", "Kabul", 20), ("background", "Ghazni", None)],
            "two bombs in one sentence, the second without a count",
        ),
        (
            "Shells killed 17 people in Herat on Tuesday.\n\nIn Kabul, one man was killed on Monday.\n\nIn Ghazni, 16"
            " people were killed on Sunday.",
            [("event", "Herat", 17), ("background", "Kabul", 1), ("background", "Ghazni", 16)],
            "figures that only happen to be the lead's together",
        ),
        (
            LEAD + "On May 3, two guards died in a blast in Quetta, while six rebels were killed in a raid in Kabul.",
            [("event", "Herat", 40), ("background", "Quetta", 2), ("background", "Kabul", 6)],
            "two provinces in one sentence",
        ),
        (
            LEAD + "The deadliest attack in years came in April 2010, when 76 guards were killed in Kabul.",
            [("event", "Herat", 40), ("background", "Kabul", 76)],
            "an attack that came in a month",
        ),
        (
            LEAD + "It was the third in ten days: on June 9, 16 pupils died at a school in Kabul, and 15 died at one in"
            " Ghazni on June 12.",
            [("event", "Herat", 40), ("background", "Kabul", 16), ("background", "Ghazni", 15)],
            "two days of one sentence, and a stretch that holds both",
        ),
        (
            "Gunmen killed 40 people in Herat, police said.\n\nIn May 2009, a car bomb went off at a market in the"
            " east of the country. It killed 90 people.",
            [("event", "Herat", 40), ("context", None, 90)],
            "a month of another year that opens with something new, where nothing dates the lead",
        ),
        (
            LEAD
            + "Missiles killed four men near Odesa on Sunday. In the Kharkiv region, a bomb hit a house, killing one.",
            [("event", "Herat", 40), ("background", "Odesa", 4), ("background", "Kharkiv", 1)],
            "another region within a paragraph, of the day told right before",
        ),
        (
            LEAD + "It was the second attack on traders this year, after gunmen killed nine people in Kabul in May.",
            [("event", "Herat", 40), ("background", "Kabul", 9)],
            "the first of two attacks",
        ),
        (
            LEAD
            + "A bomb killed nine people in Kabul on May 1.\n\nOn May 8, 59 died when a shell hit a school in Ghazni.",
            [("event", "Herat", 40), ("background", "Kabul", 9), ("background", "Ghazni", 59)],
            "a day of deaths that came with what is told",
        ),
        (
            LEAD
            + "In Kabul, shells killed a woman on Friday. Rebels took the town of Kunduz on Saturday, Moscow said.",
            [("event", "Herat", 40), ("background", "Kabul", 1), ("background", "Kunduz", None)],
            "a town taken",
        ),
    ],
)
def test_what_happened_before_the_lead_is_an_event_of_its_own(
    text: str, expected: list[tuple[str, str | None, int | None]], reason: str
) -> None:
    assert told(text) == expected, reason
