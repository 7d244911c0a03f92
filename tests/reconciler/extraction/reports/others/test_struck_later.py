"""Blows struck hours before or days after the one told of, and what else a paragraph turns to."""

import pytest

from reconciler import Article, annotate

Told = tuple[str, str | None, str | None, int | None]


def told(text: str) -> list[Told]:
    """Of each report its type, its first place, its first day and its dead."""
    return [
        (
            each.type,
            next(iter(each.places), None),
            str(each.interval.start)[:10] if each.interval else None,
            each.totals["killed"].stated if "killed" in each.totals else None,
        )
        for each in annotate(Article(text=text, published="2025-07-08")).reports
        if each.kind in ("event", "background")
    ]


LEAD = "Gunmen shot dead ten policemen in Kerman on Saturday."


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            LEAD + "\n\nTwo days after the ambush, the army said that it had killed four rebels.",
            [("shooting", "Kerman", "2025-07-05", 10), ("attack", None, "2025-07-07", 4)],
            "a blow of the other side, on the day that it counts to",
        ),
        (
            LEAD + "\n\nTwo days after the ambush, three more policemen died in hospital.",
            [("shooting", "Kerman", "2025-07-05", 10)],
            "deaths of the same",
        ),
        (
            LEAD + "\n\nHours before, jets had carried out airstrikes on bases. Four soldiers were killed.",
            [("shooting", "Kerman", "2025-07-05", 10), ("air_strike", None, "2025-07-05", 4)],
            "by other arms",
        ),
        (
            "A strike on a school in Gaza City killed 40 people on Saturday.\n\nLater on Saturday, a strike on a house"
            " in Deir al Balah, in central Gaza, killed four.",
            [("air_strike", "Gaza", "2025-07-05", 40), ("air_strike", "Deir al-Balah", "2025-07-05", 4)],
            "another town, whatever holds it",
        ),
        (
            LEAD + "\n\nLast week, two guards were wounded when shots were fired at them in Shiraz.",
            [("shooting", "Kerman", "2025-07-05", 10), ("shooting", "Shiraz", "2025-06-30", None)],
            "a week that holds the day, and another town",
        ),
    ],
)
def test_what_was_struck_at_another_time_or_town_is_an_event_of_its_own(
    text: str, expected: list[Told], reason: str
) -> None:
    assert told(text) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Rain from 26 to 28 June led to floods in Nepal. As of 3 July, 236 people had been killed.",
            [("flood", "Nepal", "2025-06-26", 236)],
            "the first count of a disaster, however many",
        ),
        (
            "A flu-like illness has killed at least 31 people in Kwango province since 24 June, doctors said."
            "\n\nOfficials had put the number of deaths at 143.",
            [("outbreak", "Kwango", "2025-06-24", 31)],
            "an outbreak without the word; another count of it is no war's",
        ),
        (
            "A landslide killed 40 people in Enga province on Saturday.\n\nThe death toll could be 500, he said.",
            [("flood", "Enga", "2025-07-05", 40)],
            "what its toll may be is of it, however much more",
        ),
        (
            LEAD + "\n\nAn attempt to free a convict in Shiraz in January 2023 left 29 dead.",
            [("shooting", "Kerman", "2025-07-05", 10), ("other", "Shiraz", "2023-01-01", 29)],
            "one attempt is no month's sum",
        ),
    ],
)
def test_what_is_one_event_is_no_statistic(text: str, expected: list[Told], reason: str) -> None:
    assert told(text) == expected, reason


@pytest.mark.parametrize(
    ("text", "dead", "reason"),
    [
        ("A soldier died in a clash in Tank on Sunday. Two rebels were also killed.", 3, "both sides"),
        ("A soldier died in a clash in Tank on Sunday. A soldier was also killed in May.", 1, "the same side"),
    ],
)
def test_the_other_sides_dead_who_were_also_killed_are_counted(text: str, dead: int, reason: str) -> None:
    total = annotate(Article(text=text, published="2025-07-08")).reports[0].totals["killed"]
    assert total.stated == dead, reason


def test_figures_in_brackets_stand_each_at_the_place_before_them() -> None:
    text = (
        "Floods in Nepal on Sunday killed 90 people.\n\nKavre is the worst hit district with 50 deaths, followed by"
        " Lalitpur (18), Dhading (14) and Sindhuli (8)."
    )
    reports = annotate(Article(text=text, published="2025-07-08")).reports
    assert [(each.part_of, each.places[0], each.totals["killed"].stated) for each in reports[-3:]] == [
        ("r1", "Lalitpur", 18),
        ("r1", "Dhading", 14),
        ("r1", "Sindhuli", 8),
    ]


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "At least 112 people were killed in Gaza City on Monday.\n\nThe dead took the toll in Gaza past 30,000.",
            [("event", "Gaza", 112), ("statistic", None, None)],
            "far more than any blow kills",
        ),
        (
            "Forty soldiers were killed in an attack on a base in Kunduz on Sunday.\n\nIn June, an agency put the"
            " number of those displaced in the region at 220,000.",
            [("event", "Kunduz", 40), ("statistic", None, None)],
            "all who are displaced",
        ),
        (
            "Flash floods killed 315 people in Afghanistan on Friday.\n\nBaghlan province was the hardest hit. More"
            " than 200 people died there.",
            [("event", "Baghlan", 315), ("event", "Baghlan", 201)],
            "there, at the place of a sentence that tells of nothing else",
        ),
        (
            "Twelve civilians have been killed in Kursk since the incursion began on 1 July, officials said."
            "\n\nIn Ukraine, a missile hit a market in Kharkiv on Friday, killing 14 people.",
            [("event", "Kursk", 12), ("event", "Kharkiv", 14)],
            "more dead than the whole has, and a day and a town of their own",
        ),
    ],
)
def test_figures_are_not_put_on_the_event_told_before(
    text: str, expected: list[tuple[str, str | None, int | None]], reason: str
) -> None:
    reports = annotate(Article(text=text, published="2025-07-08")).reports
    found = [
        (
            each.kind,
            next(iter(each.places), None) if each.kind == "event" else None,
            each.totals["killed"].low if "killed" in each.totals and each.kind == "event" else None,
        )
        for each in reports
    ]
    assert found == expected, reason


@pytest.mark.parametrize(
    ("text", "dead", "reason"),
    [
        (
            "A roof fell in Novi Sad on Friday, killing 14 people.\n\nOne of the injured died on Monday, taking the"
            " toll to 15.",
            15,
            "what one more death takes it to",
        ),
        ("A boat sank off Pemba on Sunday, killing more than 100 people. At least 112 people died.", 112, "made exact"),
    ],
)
def test_the_latest_toll_counts(text: str, dead: int, reason: str) -> None:
    assert annotate(Article(text=text, published="2025-07-08")).reports[0].totals["killed"].stated == dead, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Ninety people drowned off Nampula on Sunday when a ferry sank after a cholera scare.",
            "capsizing",
            "a scare",
        ),
        ("Eight migrants died off Calais on Sunday when an inflatable hit rocks.", "capsizing", "a boat on rocks"),
        ("A jet hit a hill near Busan on Sunday, killing 129 people.", "crash", "no strike"),
        ("Strikes on two schools in Gaza City killed 30 people on Sunday.", "air_strike", "strikes on something"),
    ],
)
def test_what_it_was_is_told_by_these_words(text: str, expected: str, reason: str) -> None:
    assert annotate(Article(text=text, published="2025-07-08")).reports[0].type == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "On 30 June, shelling killed 25 people in Belgorod. It came a day after Russian missiles and drones killed"
            " 58 people in Kharkiv.",
            [("shelling", "Belgorod", "2025-06-30", 25), ("air_strike", "Kharkiv", "2025-06-29", 58)],
            "a day before the event of the sentence before",
        ),
        (
            "Between 1 and 4 July, 178 people were killed in the Gaza Strip.\n\nOn 1 July, at about 14:00, five people"
            " were killed when a house was hit in Deir al Balah.\n\nOn 4 July, a strike in Deir al Balah killed nine.",
            [
                ("other", "Gaza Strip", "2025-07-01", 178),
                ("other", "Deir al-Balah", "2025-07-01", 5),
                ("air_strike", "Deir al-Balah", "2025-07-04", 9),
            ],
            "on each of the days that a figure is counted between",
        ),
        (
            "A court found ten people guilty over a wildfire that killed 104 people in Mati in July 2018.\n\nThe blaze,"
            " on July 3, trapped hundreds.",
            [("fire", "Mati", "2018-07-03", 104)],
            "a day of the lead's month, and year",
        ),
        (
            "Three soldiers were killed in a drone attack in Jordan on Sunday.\n\nMore than 40 others were injured at"
            " Tower 22, near the border.\n\nThe attack was the first since the war in Gaza began.\n\nTroops have been"
            " attacked more than 160 times since October 17; 80 were hurt before Sunday.",
            [("air_strike", "Jordan", "2025-07-06", 3)],
            "a post is no town, a war's place is not the attack's, and times that it was attacked are a statistic",
        ),
        (
            "At least 64 people were killed in a gunfight between tribes in Enga, officials said.\n\nPolice said on"
            " Sunday that 53 bodies had been collected near the town of Wabag.",
            [("clash", "Wabag", "2025-07-06", 64)],
            "bodies are of those told dead",
        ),
    ],
)
def test_what_is_told_of_one_event_keeps_its_day_and_place(text: str, expected: list[Told], reason: str) -> None:
    assert told(text) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A yacht sank off Porticello on Saturday, drowning seven people.\n\nTwo days before the wreck, a partner of"
            " the owner was fatally hit by a car in Cambridge.",
            [("capsizing", "Porticello", "2025-07-05", 7), ("crash", "Cambridge", "2025-07-03", 1)],
            "who came to harm days before it",
        ),
        (
            "Typhoon Wanda killed nine people in Isabela on Sunday.\n\nTyphoon Tisoy, which struck Cagayan, left one"
            " person dead.",
            [("storm", "Isabela", "2025-07-06", 9), ("storm", "Cagayan", None, 1)],
            "a storm of another name",
        ),
        (
            "Missiles struck what Tehran called bases of militants in Panjgur on Sunday, killing two children.",
            [("air_strike", "Panjgur", "2025-07-06", 2)],
            "who calls it so is a capital, no place of it",
        ),
        (
            "Six people died in a landslide in Papua New Guinea on Sunday, the government said in a letter to the UN"
            " office in Port Moresby.",
            [("flood", "Papua New Guinea", "2025-07-06", 6)],
            "the office that was told of it is no place of it",
        ),
    ],
)
def test_another_time_or_name_is_another_event(text: str, expected: list[Told], reason: str) -> None:
    found = [each if want[2] else (*each[:2], None, each[3]) for each, want in zip(told(text), expected, strict=True)]
    assert found == expected, reason
