"""Towns that a craft left, and days counted from the right day: where and when it then happened."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.report import Report

CRASH = "LIMA - A bus overturned in the Huancavelica region early on Friday, killing 18 people, police said. "


def _reports(text: str) -> tuple[Report, ...]:
    return annotate(Article(text=text, published="2026-07-24")).reports


@pytest.mark.parametrize(
    "told",
    [
        "The bus had left Lima on Thursday night bound for La Merced.",
        "It had left Lima at 9 p.m. for La Merced.",
        "The coach left Lima on Thursday.",
    ],
)
def test_a_town_that_a_bus_had_left_is_not_where_it_crashed(told: str) -> None:
    assert _reports(CRASH + told)[0].places == ("Huancavelica",)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Eleven people were hurt near Leeds in a stabbing on Saturday. The train was the 18:25 from Hull to York.",
            "Leeds",
        ),
        ("Five people were killed when a train from Lahore to Karachi derailed near Sukkur.", "Sukkur"),
        (
            "A jet fell soon after takeoff from Gao. The plane, which had left Gao for Bamako, went down near Kidal.",
            "Kidal",
        ),
    ],
)
def test_the_towns_that_a_train_or_a_plane_went_between_are_not_where_it_happened(text: str, place: str) -> None:
    assert _reports(text)[0].places == (place,)


def test_days_are_counted_from_that_of_the_event_and_not_from_the_dateline_s() -> None:
    riots = _reports(
        "QUITO, July 24 (Agency) - At least 17 inmates were killed in a riot on Thursday at a jail in Esmeraldas, "
        "officials said, three days after 13 prisoners were killed in Machala."
    )
    assert [str(riot.interval.start)[:10] for riot in riots] == ["2026-07-23", "2026-07-20"]


def test_a_day_before_the_town_in_brackets_is_that_of_the_text() -> None:
    (strike,) = _reports("July 24, 2026 (KHARTOUM) - A drone strike hit a mosque in Nyala on Thursday, killing nine.")
    assert (strike.places, str(strike.interval.start)[:10]) == (("Nyala",), "2026-07-23")


def test_the_day_up_to_which_deaths_are_counted_sets_them_not_apart() -> None:
    (outbreak,) = _reports(
        "Officials have declared an outbreak of Ebola in Kasai Province, where 15 deaths have been reported as of "
        "20 July 2026."
    )
    assert outbreak.claims == ("c1",)
