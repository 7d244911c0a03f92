"""Paragraphs that turn to what happened elsewhere, or back to the lead."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.first_day import day

LEAD = "Gunmen killed 40 people in Herat on Tuesday.\n\n"


def told(text: str) -> list[tuple[str, str | None, int | None]]:
    """Of each report its kind, first place and dead."""
    reports = annotate(Article(text=text, published="2015-06-18")).reports
    return [
        (each.kind, next(iter(each.places), None), each.totals["killed"].stated if "killed" in each.totals else None)
        for each in reports
    ]


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            LEAD + "In Zabul province, in the south, four guards died in an attack on a checkpoint early on Tuesday.",
            [("event", "Herat", 40), ("event", "Zabul", 4)],
            "another province, on the same day",
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
            [("event", "Herat", 41), ("background", "Kabul", 9)],
            "the lead's count again",
        ),
        (
            LEAD + "On Sunday, Taliban fighters stormed the city of Ghazni. At least 100 soldiers were killed there.",
            [("event", "Herat", 40), ("background", "Ghazni", 100)],
            "a hundred who died there are no statistic",
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
        ("A strong quake rocked Lima on Tuesday.", "2015-06-16", "a city rocked"),
    ],
)
def test_words_beside_a_day_say_what_it_dates(text: str, expected: str, reason: str) -> None:
    assert day(text) == expected, reason


def test_a_government_that_gives_up_a_town_is_no_place() -> None:
    text = "A missile killed nine people in Kharkiv on Tuesday after Moscow abandoned the town."

    assert told(text) == [("event", "Kharkiv", 9)]
