import pytest

from reconciler import Article, annotate


def places(text: str) -> set[str]:
    reports = annotate(Article(text=text, published="2015-06-18")).reports
    return next(set(report.places) for report in reports if report.primary)


@pytest.mark.parametrize(
    "sentence",
    [
        "The attack took place near Bourem in the Gao region.",
        "The ambush happened in Bourem, in Gao.",
        "The clash broke out near Bourem in Gao.",
    ],
)
def test_a_sentence_that_says_where_it_took_place_goes_before_a_dateline(sentence: str) -> None:
    text = f"BAMAKO, June 18 - Gunmen ambushed an army convoy in Mali on Wednesday, killing 12 soldiers.\n\n{sentence}"
    assert places(text) == {"Bourem", "Gao"}


@pytest.mark.parametrize(
    "journey",
    [
        "The coach was going from Karachi to Quetta.",
        "They were returning from Karachi to Quetta.",
        "The family was on their way to Quetta.",
    ],
)
def test_a_journey_names_no_place_of_the_crash(journey: str) -> None:
    text = f"Nine people were killed when a coach fell into a ravine near Khuzdar in Pakistan on Monday.\n\n{journey}"
    assert places(text) == {"Khuzdar"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The attackers came to a school in Orumba, in Zamfara state, at 1 a.m. Monday.", {"Orumba", "Zamfara"}),
        ("The attackers came to a school in the city at 1 a.m. Monday.", {"Kano"}),
    ],
)
def test_a_village_in_another_province_goes_before_a_dateline(sentence: str, expected: set[str]) -> None:
    assert places(f"KANO, Nigeria - Gunmen killed three people in Nigeria, police said.\n\n{sentence}") == expected


def test_a_dateline_in_another_district_is_left_out() -> None:
    text = "SHIMLA: Seven people died after a cloudburst in Mandi district of Himachal Pradesh on Tuesday."
    assert places(text) == {"Mandi", "Himachal Pradesh"}


def test_what_was_shelled_is_a_place() -> None:
    assert places("A third person has died of the shelling of Kherson.") == {"Kherson"}
