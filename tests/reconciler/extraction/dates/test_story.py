"""What news goes on from: the period that it tells of and its own days, not what these are compared with."""

import pytest

from tests.reconciler.extraction.dates.told import told


@pytest.mark.parametrize(
    ("text", "words", "published", "means", "reason"),
    [
        (
            "Net fell in the third quarter. In the second quarter it had risen. Sales in the latest period rose.",
            "the latest period",
            "1992-10-28",
            "1992-Q3",
            "an earlier quarter is only compared with",
        ),
        (
            "Net fell in the first quarter. In the second quarter it rose. Sales in the latest period rose.",
            "the latest period",
            "1992-10-28",
            "1992-Q2",
            "a later one is come to",
        ),
        (
            "Orders rose in June from May. A month earlier they fell.",
            "A month earlier",
            "1992-07-30",
            "1992-05",
            "May is only compared with",
        ),
        (
            "Bonds fell Thursday to the lowest since Sept. 8, 1986. A day earlier they rose.",
            "A day earlier",
            "1993-02-11",
            "1993-02-10",
            "so is a day of long ago",
        ),
        (
            "Bonds fell Thursday in a rout that began on Feb. 8, 1993. A day earlier they rose.",
            "A day earlier",
            "1993-02-11",
            "1993-02-07",
            "a day lately is no such day",
        ),
        (
            "Sales rose in January, the best month since August. In the previous month they fell.",
            "the previous month",
            "1993-02-11",
            "1992-12",
            "since August is only how long",
        ),
        (
            "Rain fell Monday. It is years since the fire at Elmton on May 9, 1991. It ended at 1 p.m.",
            "1 p.m.",
            "1993-02-11",
            "1993-02-08T13:00",
            "since what happened on a day is as far off as the day",
        ),
        (
            "Rain fell Monday. The vote, scheduled for Jan. 20, was put off. It ended at 1 p.m.",
            "1 p.m.",
            "1993-02-11",
            "1993-02-08T13:00",
            "nothing happened on a day that was called off",
        ),
        (
            "Schools are shut until Monday. The last report came at 5:30 a.m.",
            "5:30 a.m.",
            "1993-02-11",
            "1993-02-11T05:30",
            "what came did so on no day ahead",
        ),
        (
            "Crowds marched on Tuesday. The minister, appointed on 30 April, stayed. Later in the day they left.",
            "Later in the day",
            "2019-06-07",
            "2019-06-04",
            "when he was appointed is an aside",
        ),
        (
            "A trial set for Oct. 20 was moved to next year.",
            "Oct. 20",
            "2014-10-03",
            "2014-10-20",
            "what is called off may be to come, and is near",
        ),
        (
            "A baker was shot on Tuesday. He was born on May 9, 1951.\n\nPolice were called at 7:40 a.m.",
            "7:40 a.m.",
            "2015-06-18",
            "2015-06-18T07:40",
            "hours of news are not those of a birth",
        ),
    ],
)
def test_news_goes_on_from_what_it_tells_of(text: str, words: str, published: str, means: str, reason: str) -> None:
    assert told(text, words, published).value == means, reason


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        (
            "Shares fell on Wednesday. They had risen last Wednesday.",
            "last Wednesday",
            "2015-06-10",
            "yesterday has its name alone",
        ),
        ("Shares fell last Wednesday.", "last Wednesday", "2015-06-17", "it has not been named"),
        (
            "Shares fell on Wednesday. It was a poor week. They ended below the previous Wednesday.",
            "the previous Wednesday",
            "2015-06-10",
            "before the day told, not before that of publication",
        ),
        (
            "Shares fell on Wednesday. Buyers wait for next week's vote. Nine million were sold as of 4 p.m.",
            "4 p.m.",
            "2015-06-17T16:00",
            "of the latest day told as past, behind a week",
        ),
        (
            "Shares fell on Wednesday. Buyers wait for next week's vote. The market will open at 4 p.m.",
            "4 p.m.",
            "2015-06-18T16:00",
            "told as to come",
        ),
    ],
)
def test_the_day_of_the_news_is_known_behind_a_week(text: str, words: str, means: str, reason: str) -> None:
    assert told(text, words, "2015-06-18").value == means, reason
