"""Chronologies: an entry that begins with a day follows the one before it, whose year it goes on from."""

import pytest

from tests.reconciler.extraction.dates.told import told

PUBLISHED = "2013-05-06"


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        ("9 May 2011: Clerks strike.\n\n14 June: Bakers join.", "14 June", "2011-06-14", "the year goes on"),
        ("9 Nov. 2011: Clerks strike.\n\n14 Jan: Bakers join.", "14 Jan", "2012-01-14", "the turn of a year"),
        ("- May 9, 2011 - Clerks strike.\n\n- June 14 - Bakers join.", "June 14", "2011-06-14", "bullets and dashes"),
        ("May 2011: Clerks strike.\n\nJune: Bakers join.", "June", "2011-06", "months"),
        ("9 May 2011\n\nClerks strike.\n\n14 June\n\nBakers join.", "14 June", "2011-06-14", "headings"),
        ("9 May 2011: A strike. On 4 June all worked.", "4 June", "2011-06-04", "told within the entry"),
        ("9 May 2011: A strike. A hearing is set for 4 June.", "4 June", "2013-06-04", "and still to come"),
        ("9 May 2011: A strike.\n\nOn 4 June they ended it.", "4 June", "2012-06-04", "told in a sentence"),
        ("9 May 2012: A strike.\n\n14 April: A vote.", "14 April", "2013-04-14", "the latest may stand first"),
        ("May 2009 to 3 June 2012\n\n9 July: Clerks strike.", "9 July", "2009-07-09", "a range heads them"),
        (
            "9 March: Clerks strike.\n\n14 April: The mayor invites both sides to talk.",
            "14 April",
            "2013-04-14",
            "a chronology of days gone by tells them in the present",
        ),
        (
            "1958\n\nJan 9 Clerks strike.\n\nFeb 4 Bakers join.",
            "Feb 4",
            "1958-02-04",
            "days behind the heading of a year",
        ),
        ("9 March: Clerks meet.\n\n14 June: The court will rule.", "14 June", "2013-06-14", "and what is to come"),
        ("9 May: Clerks strike.\n\n14 June: Bakers join.", "14 June", "2013-06-14", "no year is told"),
    ],
)
def test_an_entry_without_a_year_follows_the_entry_before_it(text: str, words: str, means: str, reason: str) -> None:
    assert told(text, words, PUBLISHED).value == means, reason


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        ("2003\n\nOn 4 May bakers struck. By the end of the month all had.", "4 May", "2003-05-04", "a heading's year"),
        ("2003\n\nOn 4 May bakers struck.\n\nIn July it ended.", "July", "2003-07", "so in all its paragraphs"),
        ("2003\n\nOn 4 May bakers struck.\n\nIt ended last July.", "4 May", "2005-05-04", "last July is of now"),
        ("1991 March Bakers strike.\n\n1996 January Clerks do.", "1996 January", "1996-01", "the year first"),
        ("1991 March Bakers strike.\n\n1996 January Clerks do.\n\nApril Cooks do.", "April", "1996-04", "goes on"),
    ],
)
def test_what_stands_under_the_year_of_a_chronicle_is_of_that_year(
    text: str, words: str, means: str, reason: str
) -> None:
    assert told(text, words, "2006-03-05").value == means, reason
