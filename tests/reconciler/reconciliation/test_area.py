"""Where a figure counts, and figures of one place beside those of several."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.figure import Figure
from reconciler.reconciliation.area import Area, area_of
from tests.building_events import event_of, figure_of


def read_as(key: str, text: str) -> AnnotatedArticle:
    submitted = Article(id=key, outlet=f"Paper {key}", published="2015-06-18", text=text)
    return AnnotatedArticle(submitted, annotate(submitted))


def area(sentence: str) -> Area:
    read = read_as("1", sentence)
    return area_of(read, read.annotation.claims[0])


@pytest.mark.parametrize(
    ("sentence", "several"),
    [
        ("Sixty people were killed by floods in four provinces of Afghanistan on Wednesday.", True),
        ("Floods in Helmand, Zabul and Uruzgan provinces killed 60 people on Wednesday.", True),
        ("Floods across the country killed 60 people on Wednesday.", True),
        ("A flood in the Musa Qala district of Helmand province killed 60 people on Wednesday.", False),
        ("A flood killed 60 people in Herat on Wednesday.", False),
        ("A flood on Wednesday killed 60 people in two hours.", False),
        ("A flood near Ubwari in Herat killed 60 people on Wednesday.", False),
        ("A flood in Ubwari, Herat, killed 60 people on Wednesday.", False),
    ],
)
def test_a_figure_of_several_places_is_told_by_its_sentence(sentence: str, several: bool) -> None:
    assert area(sentence).several == several


def test_where_a_story_was_filed_is_no_place_of_its_figure() -> None:
    assert area("KABUL, June 18 (Star) - A flood killed 60 people in Herat on Wednesday.").finest == {"Herat"}


def test_a_place_that_another_holds_is_the_finer_one() -> None:
    told = area("A flood in the Musa Qala district of Helmand province killed 60 people on Wednesday.")

    assert told.finest == {"Musa Qala"}
    assert told.provinces == {"Helmand"}


def toll(*texts: str) -> Figure:
    """The row on the people killed by the flood that all the texts tell of."""
    return figure_of(event_of(*(read_as(str(at), text) for at, text in enumerate(texts))))


FOUR = "Sixty people were killed by floods in four provinces of Afghanistan on Wednesday, officials said."
HERAT = "Twenty-five people were killed by floods in Herat province of Afghanistan on Wednesday, said Saqi Jan."


def test_a_toll_of_one_province_is_not_that_of_four() -> None:
    row = toll(FOUR, HERAT)

    assert (row.standing, row.low, row.high) == ("single", 60, 60)
    assert row.because == "one voice: 60 (officials); in Herat: 25 (Saqi Jan)"


def test_two_tolls_of_one_province_are_held_against_each_other() -> None:
    row = toll(FOUR, HERAT, HERAT.replace("Twenty-five", "Thirty").replace("Saqi Jan", "Omar Zwak"))

    assert row.standing == "conflict"
    assert row.because == "25 (Saqi Jan) and 30 (Omar Zwak) share nothing"


def test_a_toll_of_the_place_that_another_text_gives_a_part_for_is_that_part() -> None:
    row = toll(
        "Sixty people were killed by floods in Afghanistan on Wednesday, officials said. "
        "In Herat province, 25 people were killed.",
        HERAT,
    )

    assert row.standing == "single"
    assert row.because == "one voice: 60 (officials); in Herat: 25 (Paper 0) and 25 (Saqi Jan)"


def test_a_wider_name_for_the_place_of_one_attack_hides_no_conflict() -> None:
    row = toll(
        "Eleven people were killed by a flood in Afghanistan on Wednesday, said Omar Zwak. It hit Herat province.",
        HERAT,
    )

    assert row.standing == "conflict"
