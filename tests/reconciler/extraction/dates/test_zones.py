"""Clock times told in a zone of their own, on the clock of the place where it is known."""

import pytest

from reconciler import Article, annotate, resolve

PUBLISHED = "2015-06-18"


def starts(text: str, zone: str | None = None) -> list[str]:
    times = annotate(Article(text=text, published=PUBLISHED, zone=zone)).times
    return [time.interval.start.isoformat() for time in times if time.type == "TIME" and time.interval.start]


@pytest.mark.parametrize(
    ("text", "zone", "start", "reason"),
    [
        ("A bomb hit Kabul at 10:35 GMT on Tuesday.", None, "2015-06-16T15:05:00", "Afghanistan has one clock"),
        ("A bomb hit Kabul at 2100 GMT on Tuesday.", None, "2015-06-17T01:30:00", "it was the next day there"),
        ("A bomb hit Kabul at 3 p.m. on Tuesday.", None, "2015-06-16T15:00:00", "no zone is told"),
        ("A bomb hit Kabul at 3 p.m. IST on Tuesday.", None, "2015-06-16T15:00:00", "letters of more zones than one"),
        ("A bomb hit Miami at 10:35 GMT on Tuesday.", None, "2015-06-16T10:35:00", "the country has several clocks"),
        ("A bomb hit Miami at 10:35 GMT.", "America/New_York", "2015-06-18T06:35:00", "the outlet's is one of them"),
        ("A bomb hit Miami at 9 p.m. EDT.", "America/Chicago", "2015-06-18T21:00:00", "told in a zone of its country"),
        ("A bomb hit Kabul at 10:35 GMT.", "America/New_York", "2015-06-18T15:05:00", "the place before the outlet"),
        ("It fell at 10:35 GMT.", "Europe/London", "2015-06-18T11:35:00", "no place is told: the outlet's"),
        ("It fell at 10:35 GMT.", None, "2015-06-18T10:35:00", "nothing is known but what is printed"),
        ("It hit Kabul between 10 and 11 p.m. GMT.", None, "2015-06-19T02:30:00", "of a range both are told in it"),
        (
            "It hit Kabul at 3 p.m. (1030 GMT).",
            None,
            "2015-06-18T15:00:00",
            "the second clock is the first one's moment",
        ),
    ],
)
def test_a_time_told_in_a_zone_is_on_the_clock_of_its_place_where_that_is_known(
    text: str, zone: str | None, start: str, reason: str
) -> None:
    assert starts(text, zone)[0] == start, reason


def test_the_zone_that_a_time_is_told_in_stays_in_its_words_its_value_and_its_reason() -> None:
    (time,) = resolve("It fell at 10:35 GMT.", PUBLISHED, zone="Asia/Kabul")

    assert (time.text, time.value) == ("10:35 GMT", "2015-06-18T10:35")
    assert time.because == "on the day of Thursday 18 June 2015, told in GMT; 15:05 in Asia/Kabul"


def test_a_time_that_its_place_s_clock_puts_on_another_day_lies_on_that_side_of_publication() -> None:
    (time,) = resolve("It fell at 2300 GMT.", PUBLISHED, zone="Asia/Kabul")

    assert time.direction == "future"
