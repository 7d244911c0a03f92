from datetime import timedelta

import pytest

from reconciler.concepts.interval import Interval
from reconciler.matching.features.table import FEATURES
from reconciler.matching.profile import KnownPlace
from reconciler.matching.weigh import levels
from tests.reconciler.matching.feature_examples import (
    EXAMPLES,
    FARHOLM,
    NORVALE,
    NOWHERE,
    SUDVALE,
    Told,
    at,
    days,
    dead,
    names,
    one_dead,
    when,
)
from tests.strategies_matching import FIRST, day, profile


@pytest.mark.parametrize(("feature", "level", "left", "right"), EXAMPLES)
def test_the_example_of_a_level_stands_there_from_either_side(
    feature: str, level: str, left: Told, right: Told
) -> None:
    one, other = profile("a", **left), profile("b", **right)

    assert dict(levels(one, other)).get(feature) == level
    assert dict(levels(other, one)).get(feature) == level


def test_every_level_has_an_example() -> None:
    shown = {(feature, level) for feature, level, _, _ in EXAMPLES}

    assert shown == {(feature.name, level.name) for feature in FEATURES for level in feature.levels}


def test_reports_that_tell_nothing_are_compared_in_nothing_but_when_they_came_out() -> None:
    assert [feature for feature, _ in levels(profile("a"), profile("b"))] == ["both undated"]


FERRY: Told = {"words": {"ferry": 8}}
BAKERY: Told = {"words": {"bakery": 8}}


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (FERRY | at(NORVALE), FERRY, "one rare word that both print"),
        (FERRY | at(NORVALE), BAKERY | at(FARHOLM), "places are compared"),
        (FERRY | names(1, "left"), BAKERY | names(1, "right"), "a name that both print"),
        (FERRY | {"people": ("amina karimi",)}, BAKERY | {"people": ("amina karimi",)}, "a person"),
        (FERRY | when(day(0)), BAKERY | when(day(0)), "both print the day"),
    ],
)
def test_a_report_without_a_place_is_of_an_event_with_which_it_shares_anything(
    one: Told, other: Told, reason: str
) -> None:
    assert "unplaced" not in dict(levels(profile("a", **one), profile("b", **other))), reason


SERIES_PARTS: Told = {"parts": ((("norvale",), 7), (("sudvale",), 2)), "umbrella": True}


@pytest.mark.parametrize(
    ("single", "expected", "reason"),
    [
        (dead(7, 7, 7) | at(NORVALE, NOWHERE), "one", "the place of one part and its dead, with a village more"),
        (dead(1, 1, 1) | at(NORVALE, NOWHERE), "one", "one of its dead"),
        (dead(8, 8, 8) | at(NORVALE, NOWHERE), None, "more than died there: the whole, told earlier"),
        (dead(7, 7, 7) | at(NORVALE, SUDVALE), None, "the places of both"),
    ],
)
def test_a_report_of_one_place_of_a_series_is_not_the_series(single: Told, expected: str | None, reason: str) -> None:
    series = profile("a", **(dead(9, 9, 9) | at(NORVALE, SUDVALE) | SERIES_PARTS))

    assert dict(levels(series, profile("b", **single))).get("series") == expected, reason


@pytest.mark.parametrize(
    ("part_of", "place", "expected", "reason"),
    [
        ("r1", NORVALE, None, "on which of the days the part was is not told"),
        (None, NORVALE, "in its course", "what goes on for days"),
        ("r1", NOWHERE, "in its course", "a part at another place"),
    ],
)
def test_a_part_without_a_day_of_its_own_may_be_of_any_day_of_its_series(
    part_of: str | None, place: KnownPlace, expected: str | None, reason: str
) -> None:
    part = profile("a", "r2", part_of=part_of, **(when(days(0, 6), extent="throughout") | at(place)))

    assert dict(levels(part, profile("b", **(when(day(2)) | at(NORVALE))))).get("about when") == expected, reason


@pytest.mark.parametrize(
    ("one", "other", "expected", "reason"),
    [
        (days(0, 30), day(32), "beside that time", "a day just after a month"),
        (days(0, 364), days(365, 729), "out of that time", "two years that follow each other"),
    ],
)
def test_only_what_took_some_days_lies_beside_another_time(
    one: Interval, other: Interval, expected: str, reason: str
) -> None:
    told = dict(levels(profile("a", **when(one)), profile("b", **when(other))))

    assert told.get("about when") == expected, reason


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (one_dead("woman"), dead(2, 2, 2) | {"groups": {"killed": ("man",)}}, "one of the two may be the woman"),
        (one_dead("woman"), one_dead("police"), "an officer may be a woman"),
    ],
)
def test_victims_are_compared_where_each_text_tells_what_its_only_one_was(left: Told, right: Told, reason: str) -> None:
    assert "victim" not in dict(levels(profile("a", **left), profile("b", **right))), reason


@pytest.mark.parametrize(
    ("after", "compared"), [(400, {"killed": None}), (60, {"killed": "same telling number"})], ids=["years", "months"]
)
def test_tolls_say_nothing_of_what_was_years_apart(after: int, compared: dict[str, str | None]) -> None:
    """What went on for days once, and again in the next season, is told in like words and numbers."""
    one, other = profile("a", **(when(days(0, 6)) | dead(9, 9, 9))), profile("b", **(when(day(after)) | dead(9, 9, 9)))

    assert {name: dict(levels(one, other)).get(name) for name in compared} == compared


@pytest.mark.parametrize(
    ("place", "after", "expected"),
    [(NORVALE, 1, None), (SUDVALE, 1, "other"), (NORVALE, 3, "other"), (NOWHERE, 0, "other")],
)
def test_a_storm_has_two_names_where_both_are_told_of_one_town_and_day(
    place: KnownPlace, after: int, expected: str | None
) -> None:
    one = profile("a", storms=("pablo",), **(when(day(0)) | at(NORVALE)))
    other = profile("b", storms=("ruby",), **(when(day(after)) | at(place)))

    assert dict(levels(one, other)).get("storm") == expected


@pytest.mark.parametrize(("kind", "expected"), [("flood", "like an update"), ("bombing", "raised")])
def test_the_toll_of_a_disaster_may_grow_by_more_than_half(kind: str, expected: str) -> None:
    first = profile("a", type=kind, **(when(day(0)) | at(NORVALE) | dead(9, 9, 9)))
    later = profile("b", type=kind, **(when(day(0)) | at(NORVALE) | dead(90, 90, 90)), published=FIRST + timedelta(3))

    assert dict(levels(first, later)).get("killed") == expected
