"""Hours of a deed, told behind days of arrests, hearings and years long gone."""

import pytest

from tests.reconciler.extraction.dates.told import told

PUBLISHED = "2016-06-16"
"""A Thursday."""


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("A man shot Monday night was named Tuesday as Hale. The shooting began about 11 p.m.", "11 p.m.", "13T23:00"),
        ("A man was shot Monday. Hale was arrested Tuesday. The shooting began at 5 p.m.", "5 p.m.", "13T17:00"),
        (
            "A boy shot Monday afternoon was identified by his aunt on Wednesday morning. Shots rang at 3:50 p.m.",
            "3:50 p.m.",
            "13T15:50",
        ),
        ("A bus crashed Monday. It was the worst crash since May. The crash happened at 8 p.m.", "8 p.m.", "13T20:00"),
        (
            "He was shot Monday on a road that was the scene of a shooting last year. Shots rang at 8 p.m.",
            "8 p.m.",
            "13T20:00",
        ),
        (
            "Robberies were reported Monday afternoon, police said Wednesday. At 4 p.m. men robbed a shop.",
            "4 p.m.",
            "13T16:00",
        ),
        ("He was shot Monday night. Hale was charged Wednesday. Shots were heard at 1 a.m.", "1 a.m.", "14T01:00"),
    ],
)
def test_the_hour_of_a_deed_is_on_its_day(text: str, words: str, value: str) -> None:
    assert told(text, words, PUBLISHED).value == f"2016-06-{value}"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("A man was shot Monday night. Another was stabbed Tuesday. Police came about 10 p.m.", "10 p.m.", "14T22:00"),
        (
            "A man was shot Monday night. Hale was arrested Tuesday. He was booked at 7 p.m. for the shooting.",
            "7 p.m.",
            "14T19:00",
        ),
        (
            "A shop was robbed Monday afternoon. Hale was in court Wednesday morning. He fled at 10 a.m.",
            "10 a.m.",
            "15T10:00",
        ),
        ("A body was found Monday night. A protest was held Wednesday. It began at 6 p.m.", "6 p.m.", "15T18:00"),
        ("A man was shot Monday. Hale was charged Tuesday. Shots were heard at 2 a.m.", "2 a.m.", "14T02:00"),
    ],
)
def test_other_hours_are_on_the_day_told_last(text: str, words: str, value: str) -> None:
    assert told(text, words, PUBLISHED).value == f"2016-06-{value}"


def test_minutes_on_keep_the_half_of_the_clock() -> None:
    text = "At 11:16 p.m. Monday calls came in. Two minutes later, at 11:18, police went."

    assert told(text, "11:18", PUBLISHED).value == "2016-06-13T23:18"


def test_a_hospital_called_sunrise_is_no_hour() -> None:
    text = "She arrived at Sunrise Hospital on Monday and left at sunrise."

    assert told(text, "sunrise", PUBLISHED).value == "2016-06-13TMO"


@pytest.mark.parametrize(
    ("between", "reason"),
    [
        ("Talks go on until the Feb. 20 election.", "a day far ahead has no hours yet"),
        ("Talks go on until Sunday.", "nor has one near"),
        ("", "no other day is told"),
    ],
)
def test_an_hour_of_what_has_been_is_of_no_day_to_come(between: str, reason: str) -> None:
    text = f"A bus blew up in Elmton on Wednesday. {between} The driver left the depot at 7:20 a.m., police said."
    assert told(text, "7:20 a.m.", "2016-01-15").value == "2016-01-13T07:20", reason


def test_an_hour_to_come_stays_on_its_day() -> None:
    text = "The panel met on Wednesday. It will meet on Sunday. The doors open at 7:20 a.m."
    assert told(text, "7:20 a.m.", "2016-01-15").value == "2016-01-17T07:20"
