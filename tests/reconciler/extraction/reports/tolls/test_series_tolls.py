"""Figures of a series: which are of the whole, and which of a part."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.series import QUAKE, reports


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Two bombs killed 17 people on Monday: one tore through a rally in Lahore, where 15 died, and two guards"
            " were killed near a bridge in Quetta.",
            [(17, "Lahore"), (15, "Lahore"), (2, "Quetta")],
            "a total and its parts in one sentence",
        ),
        (
            "Bombs killed 17 people on Monday. A bomber struck a rally in Lahore, where 15 died, and two men were"
            " killed in Quetta.",
            [(17, "Lahore"), (15, "Lahore"), (2, "Quetta")],
            "the place before one figure and behind the other",
        ),
        (
            "Raids killed 38 people on Monday. Twenty-six died at Oru-Ile at dawn and twelve at Kaba-Wuro at dusk.",
            [(38, "Oru-Ile"), (26, "Oru-Ile"), (12, "Kaba-Wuro")],
            "places that no gazetteer knows",
        ),
        (
            "A bomb killed 17 people in Lahore on Monday, including 15 pupils and two teachers of a school in Quetta.",
            [(17, "Lahore")],
            "where the dead came from is no part",
        ),
    ],
)
def test_a_total_told_with_its_parts_holds_a_report_of_each(
    text: str, expected: list[tuple[int, str]], reason: str
) -> None:
    assert [(each.totals["killed"].stated, each.places[0]) for each in reports(text)] == expected, reason


def test_what_one_part_counts_is_the_least_of_the_whole() -> None:
    text = (
        "Storms tore across Illinois and Kentucky on Monday, and 70 people are feared dead.\n\nSix people were killed"
        " in a mill in Illinois."
    )
    whole, part = reports(text)

    assert (part.totals["killed"].stated, whole.totals["killed"].low, whole.totals["killed"].high) == (6, 6, None)


def test_the_count_of_all_stands_on_the_whole_and_not_on_the_part_told_before_it() -> None:
    whole, *_ = reports(QUAKE)

    assert (whole.totals["killed"].stated, whole.totals["injured"].stated) == (98, 230)


def test_the_dead_of_one_country_are_no_part_of_those_of_another() -> None:
    text = (
        "At least 81 people have died in floods in Germany.\n\nIn Belgium, at least 12 people have also died after the"
        " rain.\n\nNine residents drowned in Sinzig on Wednesday night."
    )
    claims = annotate(Article(text=text, published="2021-07-16")).claims

    assert [(claim.figure.text, claim.part_of) for claim in claims] == [("81", None), ("12", None), ("Nine", "c1")]


def test_those_wounded_in_a_series_are_not_those_of_the_place_listed_last() -> None:
    text = (
        "A wave of bombings killed 37 people on Monday.\n\nSome 22 people died in Herat, nine in Balkh and six in "
        "Kandahar. Another 90 were wounded."
    )
    whole, *parts = reports(text)

    assert whole.totals["injured"].stated == 90
    assert [part.totals.get("injured") for part in parts] == [None, None, None]


def test_the_wounds_of_one_country_are_not_counted_on_a_town_of_another() -> None:
    text = (
        "A bomb killed nine people in Herat on Monday.\n\nIn Iran, 70 people were killed in a crackdown on protests on "
        "May 15.\n\nA roadside bomb killed two people in Kabul on May 15."
    )

    assert [report.totals["killed"].stated for report in reports(text)] == [9, 70, 2]
