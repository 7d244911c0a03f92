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
            LEAD + "Two months of fighting in the region have left 800 dead.",
            [("event", "Herat", 40), ("statistic", "Herat", 800)],
            "months of fighting are counted",
        ),
        (
            LEAD + "The militia came out of Darfur, where an estimated 300,000 people died two decades ago.",
            [("event", "Herat", 40), ("statistic", None, 300_000)],
            "no attack kills so many",
        ),
        (
            "Shells killed 17 people in Herat on Tuesday.\n\nIn Kabul, one man was killed on Monday.\n\nIn Ghazni, 16"
            " people were killed on Sunday.",
            [("event", "Herat", 17), ("background", "Kabul", 1), ("background", "Ghazni", 16)],
            "figures that only happen to be the lead's together",
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
            LEAD + "On May 3, two guards died in a blast in Quetta, while six rebels were killed in a raid in Kabul.",
            [("event", "Herat", 40), ("background", "Quetta", 2), ("event", "Kabul", 6)],
            "two provinces in one sentence",
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
            LEAD + "The deadliest attack in years came in April 2010, when 76 guards were killed in Kabul.",
            [("event", "Herat", 40), ("background", "Kabul", 76)],
            "an attack that came in a month",
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
        (
            "Soldiers seized a drug lord in Herat on Tuesday. Eight died.\n\nIn Kabul, nine guards were killed in"
            " an ambush on Monday.",
            "2015-06-16",
            "the day of another attack is not the lead's",
        ),
        ("Nine guests were shot dead at a party in Lima on Tuesday.", "2015-06-16", "a party says only where"),
        ("As of 8 p.m. Thursday 13 men were held in the pit that water rushed into on Tuesday.", "2015-06-16", "as of"),
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
