from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.concepts.interval import Interval
from service.web.days import say_interval, say_iso

MOMENTS = st.none() | st.datetimes()


def at(told: str | None) -> datetime | None:
    return None if told is None else datetime.fromisoformat(told)


@pytest.mark.parametrize(
    ("start", "end", "says"),
    [
        (None, None, "not dated"),
        ("2015-06-17", "2015-06-18", "Wednesday 17 June 2015"),
        ("2014-06-22", "2014-06-26", "22 to 25 June 2014"),
        ("2014-06-28", "2014-07-03", "28 June to 2 July 2014"),
        ("2014-12-31", "2015-01-02", "31 December 2014 to 1 January 2015"),
        ("2015-05-01", "2015-06-01", "May 2015"),
        ("2015-05-01", "2015-08-01", "May to July 2015"),
        ("2014-12-01", "2015-02-01", "December 2014 to January 2015"),
        ("2015-01-01", "2016-01-01", "2015"),
        ("2010-01-01", "2020-01-01", "2010 to 2019"),
        ("2015-06-17T18:00", "2015-06-18", "the evening of Wednesday 17 June 2015"),
        ("2015-06-17", "2015-06-17T09:00", "early on Wednesday 17 June 2015"),
        ("2021-06-05T18:00", "2021-06-06T06:00", "the night of 5 to 6 June 2021"),
        ("2021-06-30T18:00", "2021-07-01T06:00", "the night of 30 June to 1 July 2021"),
        ("2015-06-17T02:45", "2015-06-17T02:46", "Wednesday 17 June 2015, 02:45 to 02:46"),
        ("2015-06-17T21:00", "2015-06-18", "Wednesday 17 June 2015, 21:00 to 24:00"),
        ("2015-06-17T18:00", "2015-06-19T06:00", "Wednesday 17 June 2015, 18:00 to Friday 19 June 2015, 06:00"),
        ("2015-06-17", None, "since Wednesday 17 June 2015"),
        (None, "2015-06-18", "until Wednesday 17 June 2015"),
        (None, "2015-06-18T06:00", "until Thursday 18 June 2015, 06:00"),
    ],
)
def test_intervals_are_said_as_a_person_would(start: str | None, end: str | None, says: str) -> None:
    assert say_interval(Interval(at(start), at(end))) == says


@given(MOMENTS, MOMENTS)
def test_every_interval_is_said_with_the_years_of_its_ends(start: datetime | None, end: datetime | None) -> None:
    if start is not None and end is not None and start >= end:
        start, end = (end, start) if start != end else (start, None)
    said = say_interval(Interval(start, end))

    assert start is None or str(start.year) in said
    assert said


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ("2015-06-18", "18 June 2015"),
        ("2015-06-18T22:13:00Z", "18 June 2015"),
        ("2015-W25-1", "2015-W25-1"),
        ("2015-02-30", "2015-02-30"),
    ],
)
def test_iso_days_are_said_and_anything_else_is_left(told: str, says: str) -> None:
    assert say_iso(told) == says
