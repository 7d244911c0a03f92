"""Parts of a total, told at places that the lead names or holds, in as many dead."""

import pytest

from reconciler import Article, annotate


def parts(text: str) -> list[tuple[str | None, str | None, int | None]]:
    """Of each report what holds it, its first place and its dead."""
    reports = annotate(Article(text=text, published="2025-07-08")).reports
    return [
        (each.part_of, next(iter(each.places), None), each.totals["killed"].stated if "killed" in each.totals else None)
        for each in reports
    ]


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Bandits invaded three communities in Sokoto and Zamfara states, killing 15 people.\n\nIn Oru village in"
            " Gwadabawa Local Government Area of Sokoto State, nine people were killed.\n\nIn Zamfara, six farmers"
            " were shot dead at Tungar Labi.",
            [(None, "Sokoto", 15), ("r1", "Oru", 9), ("r1", "Tungar Labi", 6)],
            "communities of two states",
        ),
        (
            "At least 20 civilians were killed in Ukraine between 3 and 6 July, the mission said on Tuesday.\n\nOn 4"
            " July, an attack on Kyiv killed 11 people.\n\nNine people were killed in Kherson on 5 July.",
            [(None, "Kyiv", 20), ("r1", "Kyiv", 11), ("r1", "Kherson", 9)],
            "the days of a stretch, each at the start or the end of its sentence",
        ),
        (
            "At least 20 civilians were killed in Ukraine between 3 and 6 July, the mission said on Tuesday.\n\nOn 14"
            " June, an attack on Kyiv killed 11 people.\n\nNine people were killed in Kherson on 15 June.",
            [(None, "Ukraine", 20), (None, "Kyiv", 11), (None, "Kherson", 9)],
            "other days: the sum is chance",
        ),
        (
            "The death toll of the flood in 11 districts rose to 59, with 23 deaths in Feni alone, officials said.",
            [(None, "Feni", 59), ("r1", "Feni", 23)],
            "one place alone",
        ),
        (
            "Gunmen opened fire at churches, a synagogue and a police post in Dagestan on Sunday, killing 20 people."
            "\n\nIn Makhachkala, gunmen fired at a police post. Eight officers died there.",
            [(None, "Dagestan", 20), ("r1", "Makhachkala", 8)],
            "several things struck in a province",
        ),
        (
            "Floods on Tuesday have killed 62 people in Valencia.\n\nA woman was found dead in Cuenca and a man died in"
            " Malaga, bringing the national toll to 64.",
            [(None, "Valencia", 64), ("r1", "Cuenca", 1), ("r1", "Malaga", 1)],
            "parts, and the whole behind them",
        ),
        (
            "The death toll in cyclone-hit Myanmar rose to 81.\n\nAt least 46 people died in Sittwe.",
            [(None, "Sittwe", 81), ("r1", "Sittwe", 46)],
            "what hit a land, by its name",
        ),
    ],
)
def test_parts_stand_under_their_total(
    text: str, expected: list[tuple[str | None, str | None, int | None]], reason: str
) -> None:
    assert parts(text) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A car bomb killed four people in Morales, in Cauca, on Monday.\n\nHours later, in Jamundi, in the"
            " neighbouring department of Valle del Cauca, a motorcycle was blown up, leaving six dead.",
            [(None, "Morales", 4), (None, "Jamundi", 6)],
            "hours later, in another province",
        ),
        (
            "A plane crashed in Gramado on Sunday, killing ten people.\n\nOn Saturday, 41 people died when a bus"
            " overturned near Araraquara, and on the same day a bridge collapsed, leaving one dead.",
            [(None, "Gramado", 10), (None, "Araraquara", 41), (None, None, 1)],
            "on the same day, something else",
        ),
        (
            "A man drove a truck into a crowd in Kano on Monday, killing 15 people.\n\nHours later, a car exploded"
            " outside a hotel in Ibadan, killing the driver.",
            [(None, "Kano", 15), (None, "Ibadan", 1)],
            "hours later, in another city",
        ),
        (
            "Air strikes killed 92 people in Lebanon on Monday.\n\nIn Aleppo, five people were killed by rockets fired"
            " from Lebanon.",
            [(None, "Lebanon", 92), (None, "Aleppo", 5)],
            "a city of another country is no part",
        ),
        (
            "Air strikes killed 92 people in Lebanon on Monday.\n\nOn Friday, a strike in Beirut killed 45 people."
            " Earlier in the week, 39 people were killed when radios blew up.",
            [(None, "Lebanon", 92), (None, "Beirut", 45), (None, None, 39)],
            "earlier in the week",
        ),
        (
            "A shell hit a tower in Kunduz on Friday, killing two soldiers. Three Kenyans had been killed there"
            " the day before.",
            [(None, "Kunduz", 2), (None, "Kunduz", 3)],
            "the day before",
        ),
        (
            "A landslide killed 93 people in Wayanad, in the Indian state of Kerala, on Tuesday.\n\nIn August 2018, 480"
            " people died in floods in the state.",
            [(None, "Wayanad", 93), (None, "Kerala", 480)],
            "the state that the lead names",
        ),
        (
            "Heat has killed 550 pilgrims in Mecca.\n\nIn September 2003, 2,000 pilgrims were killed in a crush at"
            " Mina. Two weeks before it, a crane collapsed, killing 111.",
            [(None, "Mecca", 550), (None, "Mina", 2000), (None, None, 111)],
            "weeks before it",
        ),
        (
            "Nine people have died after a footbridge collapsed in Assam, days after a disaster on another bridge"
            " killed 135 people.",
            [(None, "Assam", 9), (None, None, 135)],
            "days after another",
        ),
    ],
)
def test_what_is_told_beside_it_stands_apart(
    text: str, expected: list[tuple[str | None, str | None, int | None]], reason: str
) -> None:
    assert parts(text) == expected, reason


def test_what_has_gone_on_at_its_place_dates_no_event() -> None:
    text = (
        "A strike on Herat killed nine people on Monday.\n\nAnother strike killed five people in Kunduz, where rebels"
        " have advanced since Saturday, doctors said."
    )

    reports = annotate(Article(text=text, published="2025-07-08")).reports

    assert [str(report.interval.start)[:10] for report in reports if report.interval] == ["2025-07-07"] * 2


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Nine people were killed in Herat and four guards were killed in Gao on Wednesday.", 13),
        ("Nine people were killed in Afghanistan and four guards were killed in Herat on Wednesday.", 9),
    ],
)
def test_those_of_another_place_are_no_part_of_those_counted_at_the_first(text: str, dead: int) -> None:
    assert annotate(Article(text=text, published="2015-06-18")).reports[0].totals["killed"].stated == dead
