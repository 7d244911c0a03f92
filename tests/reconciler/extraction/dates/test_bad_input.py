from typing import Any

import pytest

from reconciler import Article, resolve
from reconciler.extraction.dates.read import read_times
from reconciler.extraction.document import open_document

PUBLISHED = "2015-06-18"
BEYOND = "lies outside the calendar, which holds the years 1 to 9999"
NOT_ISO = "is no date of the calendar, no time of its day, or has an offset of a day or more"


@pytest.mark.parametrize(
    ("text", "words", "why"),
    [
        ("on 31 February 2015", "31 February 2015", "February has no day 31"),
        ("on February 29, 2015", "February 29, 2015", "February 2015 has no day 29"),
        ("on June 31 they met", "June 31", "June has no day 31"),
        ("on June 32, 2015", "June 32, 2015", "June has no day 32"),
        ("at 25:00", "25:00", "no clock shows 25:00"),
        ("at 13 p.m.", "13 p.m.", "no clock shows 13 p.m."),
        ("at 45 AM they left", "45 AM", "no clock shows 45 a.m."),
        ("at 10:75 p.m.", "10:75 p.m.", "no clock shows 10:75 p.m."),
        ("at 7:61 a.m. on", "7:61 a.m.", "no clock shows 7:61 a.m."),
        ("on day 32 May", "32 May", "May has no day 32"),
        ("on 30 February 2015", "30 February 2015", "February has no day 30"),
        ("on Monday, 31 April 2015", "Monday, 31 April 2015", "April has no day 31"),
        ("on 13/13/2015", "13/13/2015", "no calendar has day 13 of month 13 in 2015"),
        ("on 29.02.2015", "29.02.2015", "no calendar has day 29 of month 2 in 2015"),
        ("in the year 0", "the year 0", "no calendar has a year 0"),
        ("in the year 99999", "the year 99999", f"the year 99999 {BEYOND}"),
        ("a million years ago", "a million years ago", "a date before 9999 BC, the earliest year of four digits"),
        ("10,000 years from now", "10,000 years from now", f"the year 12015 {BEYOND}"),
        ("10,000,000 days ago", "10,000,000 days ago", f"a day so far away {BEYOND}"),
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z", f"a moment that {BEYOND}"),
        ("on December 31, 9999", "December 31, 9999", f"a day so far away {BEYOND}"),
        ("on 1 January 0000", "1 January 0000", "no calendar has a year 0"),
        ("99999999999999999999 days ago", "99999999999999999999 days ago", f"a day so far away {BEYOND}"),
        ("31/31/2015", "31/31/2015", "no calendar has day 31 of month 31 in 2015"),
        ("on February 30, 44 B.C.", "February 30, 44 B.C.", "no such month has a day 30"),
        ("the fifth Friday of June 2015", "the fifth Friday of June 2015", "June 2015 has no fifth Friday"),
        (
            "the eighth week of June 2015",
            "the eighth week of June 2015",
            "eighth week of a month that has no such",
        ),
        (
            "2015-02-31",
            "2015-02-31",
            f"2015-02-31 {NOT_ISO}",
        ),
        (
            "2015-06-17T22:13:05+25:00",
            "2015-06-17T22:13:05+25:00",
            f"2015-06-17T22:13:05+25:00 {NOT_ISO}",
        ),
    ],
)
def test_an_impossible_date_is_listed_as_unread_with_the_reason(text: str, words: str, why: str) -> None:
    times, unread = read_times(open_document(Article(text=text, published=PUBLISHED)))

    assert times == ()
    assert [(found.text, found.why) for found in unread] == [(words, why)]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("last week", "0001-01-01"),
        ("next year", "9999-12-31"),
        ("tonight", "9999-12-31"),
        ("3 days ago", "0001-01-02"),
    ],
)
def test_a_date_beyond_the_calendar_is_unread(text: str, published: str) -> None:
    times, unread = read_times(open_document(Article(text=text, published=published)))

    assert (len(times), len(unread)) == (0, 1)
    assert "calendar" in unread[0].why


@pytest.mark.parametrize("text", ["Dec hrs", "May years", "on October weeks", "In March days"])
def test_a_month_before_a_unit_that_ends_the_text_is_read(text: str) -> None:
    assert [time.type for time in resolve(text, "2015-06-18")][-1:] == ["DURATION"]


@pytest.mark.parametrize(
    "published",
    [
        "2015-06-18T00:00:00+25:00",
        "2015-06-18T00:00:00-24:00",
        "2015-06-18T25:00:00Z",
        "2015-02-30",
        "2015-06",
        "0000-01-01",
        "10000-01-01",
        "today",
        "",
    ],
)
def test_a_day_of_publication_that_no_calendar_holds_is_refused(published: str) -> None:
    with pytest.raises(ValueError, match="is not an ISO 8601 date or moment: write it as 2015-06-18 or") as refused:
        resolve("on Monday", published)
    assert repr(published) in str(refused.value)


@pytest.mark.parametrize("published", [None, 2015, 1434585600.0])
def test_what_is_no_text_and_no_date_is_refused_as_a_day_of_publication(published: Any) -> None:
    with pytest.raises(ValueError, match=f"published {published!r} is no date: give"):
        resolve("on Monday", published)
