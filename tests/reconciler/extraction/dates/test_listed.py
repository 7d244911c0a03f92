"""Days told one after another under one verb, two months that end one stretch, and the weather to come."""

import pytest

from tests.reconciler.extraction.dates.told import told


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        (
            "The city will sell ten million of short notes Friday and ten million of twenty-year bonds Monday.",
            "Monday",
            "2015-06-22",
            "one modal governs both",
        ),
        ("The team plays Friday and was beaten on Monday.", "Monday", "2015-06-15", "each has a verb of its own"),
        (
            "Rain will cross the north Friday and Friday night.",
            "Friday night",
            "2015-06-19TNI",
            "the night of that day",
        ),
        (
            "It will cross the hills of the far north Friday, and then the long valleys of the empty west Sunday.",
            "Sunday",
            "2015-06-21",
            "far from its verb, and joined to the day before it",
        ),
        ("It comes between Saturday night and Monday.", "Monday", "2015-06-22", "behind a night to come"),
        (
            "Hearings start Monday after a one-day recess Wednesday.",
            "Wednesday",
            "2015-06-17",
            "the one before that Monday",
        ),
        ("Hearings start Monday after a vote Sunday.", "Sunday", "2015-06-21", "likewise, and still to come"),
        ("She will speak Friday, followed by a vote Saturday.", "Saturday", "2015-06-20", "what follows on it"),
        ("She spoke Tuesday, followed by a vote Wednesday.", "Wednesday", "2015-06-17", "what followed on it"),
        ("Highs Friday in the 50s, lows near 40.", "Friday", "2015-06-19", "the weather to come"),
        ("The forecast calls for rain Saturday.", "Saturday", "2015-06-20", "what a forecast calls for"),
        ("A chance of rain Sunday.", "Sunday", "2015-06-21", "a chance of it"),
        ("Showers flooded a road Sunday.", "Sunday", "2015-06-14", "a past verb tells of what they did"),
        ("Visitation is Friday; services, 10 a.m. Saturday.", "10 a.m. Saturday", "2015-06-20T10:00", "a notice"),
        ("A woman at the funeral Saturday.", "Saturday", "2015-06-13", "what a picture shows has been"),
        ("The hearing was moved up from July 20.", "July 20", "2015-07-20", "what is moved up was still later"),
        ("Debts fell due on May 14.", "May 14", "2015-05-14", "what fell due has done so"),
        ("He is tried for the killing of July 1.", "July 1", "2014-07-01", "what has happened on it"),
        ("They fear the rejection of the July 1 vote.", "July 1", "2015-07-01", "what is rejected may be to come"),
        ("Saturday's planned march is the third.", "Saturday", "2015-06-20", "what is planned"),
        ("Saturday's planned march was banned.", "Saturday", "2015-06-13", "what became of it is told"),
        ("The bill pays for schools through Feb. 15.", "Feb. 15", "2016-02-15", "no past verb tells of it"),
        ("Sales for nine months through Feb. 15 were flat.", "Feb. 15", "2015-02-15", "results are of what has been"),
        ("629 homicides through June 8.", "June 8", "2015-06-08", "counts are told through a day just gone by"),
        ("The deadline is now April 6.", "April 6", "2016-04-06", "where a deadline now stands"),
    ],
)
def test_a_day_without_a_verb_of_its_own_is_to_come(text: str, words: str, means: str, reason: str) -> None:
    assert told(text, words, "2015-06-18").value == means, reason


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        ("The school will be shut from late August to early June.", "early June", "2016-06", "the first behind August"),
        ("It was shut from August to May.", "May", "2015-05", "so of what is past"),
        ("The pool is open from May to September.", "May", "2015-05", "we are in the middle of it"),
        ("The pool is open from May to September.", "September", "2015-09", "and this is its end"),
        ("The trial was moved from August to July.", "July", "2015-07", "what is moved may be moved forward"),
        ("The road is shut from July 9 to early May.", "early May", "2016-05", "the first behind a day"),
    ],
)
def test_two_months_end_one_stretch(text: str, words: str, means: str, reason: str) -> None:
    assert told(text, words, "2015-06-18").value == means, reason
