"""What news says about time, one row a phrase: its TIMEX3 value and its civil interval."""

import pytest

from reconciler import resolve

PUBLISHED = "2015-06-18"
"""A Thursday."""

PHRASES = (
    ("late on Wednesday", "2015-06-17", "2015-06-17T18:00", "2015-06-18T00:00"),
    ("Wednesday night", "2015-06-17TNI", "2015-06-17T18:00", "2015-06-18T06:00"),
    ("early Thursday", "2015-06-18", "2015-06-18T00:00", "2015-06-18T09:00"),
    ("overnight into Sunday", "2015-06-13TNI", "2015-06-13T18:00", "2015-06-14T06:00"),
    ("the early hours of Sunday", "2015-06-14TMO", "2015-06-14T00:00", "2015-06-14T06:00"),
    ("last month", "2015-05", "2015-05-01T00:00", "2015-06-01T00:00"),
    ("this week", "2015-W25", "2015-06-15T00:00", "2015-06-22T00:00"),
    ("next year", "2016", "2016-01-01T00:00", "2017-01-01T00:00"),
    ("this past Monday", "2015-06-15", "2015-06-15T00:00", "2015-06-16T00:00"),
    ("the week before last", "2015-W23", "2015-06-01T00:00", "2015-06-08T00:00"),
    ("13 June 2014", "2014-06-13", "2014-06-13T00:00", "2014-06-14T00:00"),
    ("the 3rd of March, 2014", "2014-03-03", "2014-03-03T00:00", "2014-03-04T00:00"),
    ("the last Friday of May", "2015-05-29", "2015-05-29T00:00", "2015-05-30T00:00"),
    ("mid-June", "2015-06", "2015-06-11T00:00", "2015-06-21T00:00"),
    ("the summer of 2014", "2014-SU", "2014-06-01T00:00", "2014-09-01T00:00"),
    ("the third quarter of 2014", "2014-Q3", "2014-07-01T00:00", "2014-10-01T00:00"),
    ("Q3 2014", "2014-Q3", "2014-07-01T00:00", "2014-10-01T00:00"),
    ("fiscal year 2014", "2014", "2014-01-01T00:00", "2015-01-01T00:00"),
    ("the first half of 2014", "2014-H1", "2014-01-01T00:00", "2014-07-01T00:00"),
    ("the weekend", "2015-W24-WE", "2015-06-13T00:00", "2015-06-15T00:00"),
    ("the 1990s", "199", "1990-01-01T00:00", "2000-01-01T00:00"),
    ("the 19th century", "18", "1800-01-01T00:00", "1900-01-01T00:00"),
    ("three days ago", "2015-06-15", "2015-06-15T00:00", "2015-06-16T00:00"),
    ("a week from today", "2015-06-25", "2015-06-25T00:00", "2015-06-26T00:00"),
    ("two years from now", "2017", "2017-01-01T00:00", "2018-01-01T00:00"),
    ("the end of this year", "2015", "2015-12-01T00:00", "2016-01-01T00:00"),
    ("10:30 p.m. local time on Friday", "2015-06-12T22:30", "2015-06-12T22:30", "2015-06-12T22:31"),
    ("10:30 p.m., Cairo time, Friday", "2015-06-12T22:30", "2015-06-12T22:30", "2015-06-12T22:31"),
    ("10:30 p.m., Central Standard Time, on Friday", "2015-06-12T22:30", "2015-06-12T22:30", "2015-06-12T22:31"),
    ("10:30 p.m. New York time", "2015-06-18T22:30", "2015-06-18T22:30", "2015-06-18T22:31"),
    ("Easter Sunday 2014", "2014-04-20", "2014-04-20T00:00", "2014-04-21T00:00"),
    ("the past week", "P1W", "2015-06-11T00:00", "2015-06-18T00:00"),
    ("the previous Friday", "2015-06-12", "2015-06-12T00:00", "2015-06-13T00:00"),
    ("the following Friday", "2015-06-19", "2015-06-19T00:00", "2015-06-20T00:00"),
    ("the day after last Sunday", "2015-06-15", "2015-06-15T00:00", "2015-06-16T00:00"),
    ("next February", "2016-02", "2016-02-01T00:00", "2016-03-01T00:00"),
    ("this February", "2015-02", "2015-02-01T00:00", "2015-03-01T00:00"),
    ("the first Monday of 2014", "2014-01-06", "2014-01-06T00:00", "2014-01-07T00:00"),
    ("the second half of last year", "2014-H2", "2014-07-01T00:00", "2015-01-01T00:00"),
    ("next morning", "2015-06-19TMO", "2015-06-19T06:00", "2015-06-19T12:00"),
    ("two hours and five minutes ago", "2015-06-18", "2015-06-18T00:00", "2015-06-19T00:00"),
)


@pytest.mark.parametrize(("words", "value", "start", "end"), PHRASES)
def test_a_phrase_of_news_is_one_expression_with_its_interval(words: str, value: str, start: str, end: str) -> None:
    (time,) = resolve(f"It happened {words}.", PUBLISHED)
    assert time.interval.start is not None
    assert time.interval.end is not None

    assert (time.text, time.value) == (words, value)
    assert (time.interval.start.isoformat("T", "minutes"), time.interval.end.isoformat("T", "minutes")) == (start, end)


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("It rained from Monday to Thursday.", ["2015-06-15", "2015-06-18"], "the first is before the second"),
        ("It rained in 1965-66.", ["1965", "1966"], "years of one century"),
        (
            "From January 1 to May 7 it rained, unlike in the same period in 2014.",
            ["2015-01-01", "2015-05-07", "2014-01-01/2014-05-07"],
            "the stretch told before",
        ),
        ("It burned for several hours in a 17-year war.", ["PTXH", "P17Y"], "lengths"),
        ("Rain often falls there in October.", ["XXXX-10"], "what comes again"),
        ("They have often said in May that it rained.", ["2015-05"], "what was done"),
        ("Sales normally reach their highest point of the whole run in April.", ["XXXX-04"], "far behind the adverb"),
        ("Typically, it sells the most toys in November.", ["XXXX-11"], "the adverb opens its sentence"),
        ("The paper has a Sunday circulation of 40,000.", ["XXXX-WXX-7"], "of every Sunday"),
        ("They meet every Friday and twice a month.", ["XXXX-WXX-5", "P1M"], "sets"),
        ("In May they came. The previous day it rained.", ["2015-05", "2015-05-XX"], "nobody says which day of May"),
        ("On June 3 they came. Two days later it rained.", ["2015-06-03", "2015-06-05"], "counted from what was told"),
        ("It sold more in 1985 than a year earlier.", ["1985", "1984"], "counted from what was told"),
        ("In August nineteen fifty-five it fell.", ["1955-08"], "a year in words"),
        ("It began in 1941. On the second day it fell.", ["1941", "1941-XX-XX"], "nobody says which day of 1941"),
        ("On June 3 they came. The previous Friday it rained.", ["2015-06-03", "2015-05-29"], "before the day told"),
        ("On June 3 they came, and left the following Friday.", ["2015-06-03", "2015-06-05"], "after the day told"),
        ("They met in 1944, and fell out the next February.", ["1944", "1945-02"], "after the year told"),
        (
            "It fell in 1990. Two years and three months later it rose.",
            ["1990", "FUTURE_REF"],
            "no month to count from",
        ),
    ],
)
def test_phrases_told_together_are_read_together(text: str, values: list[str], reason: str) -> None:
    assert [time.value for time in resolve(text, PUBLISHED)] == values, reason


@pytest.mark.parametrize(
    ("words", "signal"),
    [("since Sunday", "since"), ("by May 1", "by"), ("until the end of this year", "until"), ("before dawn", "before")],
)
def test_a_bounding_preposition_is_a_signal(words: str, signal: str) -> None:
    (time,) = resolve(f"They stayed {words}.", PUBLISHED)

    assert (time.signal, time.text) == (signal, words.removeprefix(f"{signal} "))


@pytest.mark.parametrize(
    ("text", "lengths", "reason"),
    [
        ("Three quarters backed it.", [], "a share of those asked"),
        ("It fell for three quarters.", ["P3Q"], "a preposition makes them times"),
        ("A quarter of the town burned.", [], "a share of it"),
        ("He worked 18-hour days.", ["PT18H"], "the hours tell how long each day was"),
        ("It took three days.", ["P3D"], "a length"),
        ("Minutes of the meeting were lost.", [], "what was written down"),
        ("He fled within minutes of the raid.", ["PTXM"], "a length"),
    ],
)
def test_what_is_counted_in_units_is_a_length_only_where_time_is_told(
    text: str, lengths: list[str], reason: str
) -> None:
    assert [time.value for time in resolve(text, "2015-06-18")] == lengths, reason
