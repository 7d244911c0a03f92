"""Stamps behind a label say when a page was published; a sentence that tells of something published does not."""

from datetime import date

import pytest

from reconciler.extraction.labelled_stamps import labelled_stamp


@pytest.mark.parametrize(
    ("text", "day", "printed"),
    [
        (
            "Posted: Saturday, April 5, 2014 10:24 AM EDT\n\nA van burnt.",
            date(2014, 4, 5),
            "Posted: Saturday, April 5, 2014",
        ),
        ("Man held Posted: April 5, 2014 8:04 AM EST\n\nA van burnt.", date(2014, 4, 5), "Posted: April 5, 2014"),
        ("A van burnt. (Published Friday, Sept. 2, 2016)", date(2016, 9, 2), "Published Friday, Sept. 2, 2016"),
        (
            "Updated: 08/10/2014 4:26 PM\n\nCreated: 08/09/2014 5:14 AM\n\nA van burnt.",
            date(2014, 8, 9),
            "Created: 08/09/2014 5:14 AM",
        ),
        ("Updated: May 31, 2016 - 6:54 PM\n\nA van burnt.", date(2016, 5, 31), "Updated: May 31, 2016"),
        ("Posted May 31, 2016 by Ann Boyd\n\nA van burnt.", date(2016, 5, 31), "Posted May 31, 2016"),
    ],
)
def test_a_labelled_stamp_is_read(text: str, day: date, printed: str) -> None:
    assert labelled_stamp(text) == (day, printed)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Published June 3, 2016, the report counted nine dead.", "a report that was published"),
        ("Her book, published June 3, 2016, sold well.", "a book in a sentence"),
        ("Posted: 03/04/2016\n\nA van burnt.", "no hour tells which number is the month"),
        ("Posted: February 31, 2016\n\nA van burnt.", "a day that no calendar holds"),
    ],
)
def test_what_is_no_stamp_of_the_page_is_not_read(text: str, reason: str) -> None:
    assert labelled_stamp(text) is None, reason
