"""The day that relative dates count from is told or printed, never guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler import annotate
from reconciler.concepts.article import Article
from reconciler.extraction.publication import published, read_published


def test_a_bare_date_counts_as_printed() -> None:
    assert read_published("2015-06-18").day == date(2015, 6, 18)


@pytest.mark.parametrize(
    ("printed", "zone", "day", "other", "why"),
    [
        ("2015-06-18T23:30:00+04:30", None, 18, None, "an offset is local: it counts as printed"),
        ("2015-06-18T22:30:00Z", "Asia/Kabul", 19, None, "UTC moved to the outlet's zone"),
        ("2015-06-18T22:30:00Z", None, 18, 19, "UTC near midnight of no known zone keeps both days"),
        ("2015-06-18T02:30:00Z", None, 18, 17, "the same on the other side"),
        ("2015-06-18T12:00:00Z", None, 18, None, "noon in UTC is the same day in nearly every newsroom"),
    ],
)
def test_the_local_day_of_a_moment(printed: str, zone: str | None, day: int, other: int | None, why: str) -> None:
    read = read_published(printed, zone=zone)

    assert read.day == date(2015, 6, day), why
    assert read.other_day == (date(2015, 6, other) if other else None), why


def test_a_stamp_that_the_text_prints_is_used_and_said() -> None:
    article = Article(text="Nine die in flood at night\n\n22:13 26.08.2015 (updated 23:45 26.08.2015)\n\nNine died.")

    assert (published(article).day, published(article).source) == (date(2015, 8, 26), "text")


def test_what_was_submitted_outranks_a_stamp() -> None:
    article = Article(text="22:13 26.08.2015\n\nNine died.", published="2015-08-27")

    assert (published(article).day, published(article).source) == (date(2015, 8, 27), "submitted")


@pytest.mark.parametrize(
    ("submitted", "other", "why"),
    [
        ("2015-08-27", None, "a page is stamped within a day of its publication"),
        ("2017-03-01", date(2015, 8, 26), "a year and more away: one of them is wrong"),
    ],
)
def test_a_stamp_days_away_from_what_was_submitted_stays_beside_it(
    submitted: str, other: date | None, why: str
) -> None:
    read = published(Article(text="22:13 26.08.2015\n\nNine died.", published=submitted))

    assert (read.day.isoformat(), read.other_day) == (submitted, other), why


def test_each_day_read_then_has_the_other_reading_too() -> None:
    times = annotate(Article(text="2015-08-26\n\nNine died on Tuesday.", published="2017-03-01")).times
    read = next(time for time in times if time.text == "Tuesday")

    assert (read.value, [(other.value, other.because) for other in read.alternatives]) == (
        "2017-02-28",
        [("2015-08-25", "the page prints 2015-08-26: Tuesday on or before Wednesday 26 August 2015")],
    )


def test_nothing_is_counted_from_today() -> None:
    with pytest.raises(
        ValueError, match=r"^published is missing and the text prints no date stamp: give published as "
    ):
        published(Article(text="Nine died on 26.08.2015 at night."))


@given(st.dates())
def test_every_day_of_the_calendar_reads_back(day: date) -> None:
    assert read_published(day.isoformat()).day == day
