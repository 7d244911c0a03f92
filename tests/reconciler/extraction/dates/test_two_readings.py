"""Where a text leaves two readings open both come back, the likelier first; where something tells, one."""

import pytest

from reconciler import Article, annotate, resolve
from reconciler.extraction.dates.read import read_times
from reconciler.extraction.document import open_document
from tests.reconciler.extraction.dates.told import told


@pytest.mark.parametrize(
    ("article", "value", "reason"),
    [
        (
            Article(text="Born 3/4/1999. They met on 5 June 2015.", published="2015-06-18"),
            "1999-04-03",
            "the text prints the day first",
        ),
        (
            Article(text="Born 3/4/1999. They met on June 5, 2015.", published="2015-06-18"),
            "1999-03-04",
            "the text prints the month first",
        ),
        (
            Article(text="Born 3/4/1999.", published="2015-06-18", zone="America/New_York"),
            "1999-03-04",
            "an American outlet",
        ),
        (
            Article(text="Born 3/4/1999.", published="2015-06-18", zone="Europe/London"),
            "1999-04-03",
            "a British outlet",
        ),
    ],
)
def test_the_order_of_day_and_month_is_told_by_the_text_or_the_outlet(
    article: Article, value: str, reason: str
) -> None:
    times, _ = read_times(open_document(article))

    assert (times[0].value, times[0].alternatives) == (value, ()), reason


def test_where_nothing_tells_the_order_both_readings_come_back() -> None:
    (time,) = resolve("Born 3/4/1999.", "2015-06-18")

    assert [time.value, *(other.value for other in time.alternatives)] == ["1999-04-03", "1999-03-04"]


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("Talks: Friday", ["2015-06-12", "2015-06-19"], "no verb tells whether Friday is past"),
        ("Talks ended Friday", ["2015-06-12"], "told as past"),
        ("Talks: Thursday", ["2015-06-18"], "the day of publication itself"),
        ("Budget, August", ["2015-08", "2014-08"], "no verb, and it is soon to come"),
        ("Budget, October", ["2014-10", "2015-10"], "no verb, and most of what news tells is past"),
        ("Budget, March 3", ["2015-03-03", "2016-03-03"], "no verb, and the nearest is past"),
        ("Budget, March 3, 2014", ["2014-03-03"], "the year is told"),
        ("Budget, Monday, March 3", ["2014-03-03"], "the weekday tells the year"),
        ("Nine people died on Friday, June 11.", ["2015-06-11"], "a weekday one off, a week before the news"),
        ("Nine people died on Friday, June 5.", ["2015-06-05"], "the weekday fits"),
        ("Nine people died on Sunday, June 11.", ["2017-06-11"], "three days off is no slip"),
    ],
)
def test_where_no_verb_tells_past_from_future_both_readings_come_back(
    text: str, values: list[str], reason: str
) -> None:
    (time,) = resolve(text, "2015-06-18")

    assert [time.value, *(other.value for other in time.alternatives)] == values, reason


@pytest.mark.parametrize(
    ("published", "values", "reason"),
    [
        ("2015-06-18T02:00:00Z", ["2015-06-17TNI", "2015-06-16TNI"], "west of Greenwich it is still Wednesday"),
        ("2015-06-18T22:00:00Z", ["2015-06-17TNI", "2015-06-18TNI"], "east of it, it is Friday already"),
        ("2015-06-18T12:00:00Z", ["2015-06-17TNI"], "far from midnight"),
        ("2015-06-18T02:00:00+04:30", ["2015-06-17TNI"], "the offset is told"),
        ("2015-06-18", ["2015-06-17TNI"], "a civil day"),
    ],
)
def test_near_midnight_in_utc_both_days_are_counted_from(published: str, values: list[str], reason: str) -> None:
    (time,) = resolve("Shots fell last night.", published)

    assert [time.value, *(other.value for other in time.alternatives)] == values, reason


@pytest.mark.parametrize(
    ("published", "values"),
    [
        ("2015-06-18T02:00:00Z", ["2015-06-18", "2015-06-11"]),
        ("2015-06-18T12:00:00Z", ["2015-06-18"]),
        ("2015-06-17T22:00:00Z", ["2015-06-11", "2015-06-18"]),
    ],
)
def test_a_weekday_near_midnight_in_utc_keeps_both_its_readings(published: str, values: list[str]) -> None:
    article = Article(text="The bridge fell on Thursday.", published=published)

    for (time,) in (resolve(article.text, published), annotate(article).times):
        assert [time.value, *(other.value for other in time.alternatives)] == values
        assert all("near midnight in UTC" in other.because for other in time.alternatives)


def test_both_readings_of_digits_come_back_from_an_annotation_and_the_reason_says_why() -> None:
    (time,) = annotate(Article(text="He was born on 3/4/1999.", published="2015-06-18")).times

    assert [time.value, *(other.value for other in time.alternatives)] == ["1999-04-03", "1999-03-04"]
    assert (time.because, time.alternatives[0].because) == ("day first; nothing tells the order", "month first")


def test_a_known_zone_leaves_one_day_to_count_from() -> None:
    (time,) = resolve("Shots fell last night.", "2015-06-18T02:00:00Z", zone="America/Chicago")

    assert (time.value, time.alternatives) == ("2015-06-16TNI", ())


@pytest.mark.parametrize(
    ("text", "words", "values", "reason"),
    [
        (
            "A school burned, police said on Tuesday. Two days earlier a church had burned.",
            "Two days earlier",
            ["2015-06-14"],
            "no other day is told than that of the telling",
        ),
        (
            "The minister said on Monday that talks had failed. A day later he resigned.",
            "A day later",
            ["2015-06-16"],
            "on from the telling",
        ),
        (
            "A school burned on Monday, police said on Wednesday. Two days earlier a church had burned.",
            "Two days earlier",
            ["2015-06-13", "2015-06-15"],
            "than the fire, or than its telling",
        ),
        (
            "A school burned on Monday, police said on Tuesday. Later that day a man was held.",
            "Later that day",
            ["2015-06-15", "2015-06-16"],
            "the day of the fire, or of its telling",
        ),
        (
            "A school burned on Sunday. Police said on Tuesday that they had held a man the previous day.",
            "the previous day",
            ["2015-06-15", "2015-06-13"],
            "it stands in what was said",
        ),
        (
            "A school burned on Sunday. The mayor said on Tuesday that lessons would begin the next day.",
            "the next day",
            ["2015-06-17", "2015-06-15"],
            "still to come when it was said",
        ),
        (
            "A school burned on Sunday, police said on Wednesday. Two days later a church burned.",
            "Two days later",
            ["2015-06-16"],
            "what is done lies not ahead of publication",
        ),
        (
            "A school burned at 9 p.m. on Monday, police said on Tuesday. An hour later it fell in.",
            "An hour later",
            ["2015-06-15T22:00"],
            "hours count from the clock",
        ),
    ],
)
def test_what_is_counted_beside_a_clause_of_speech_counts_from_the_event_or_the_telling(
    text: str, words: str, values: list[str], reason: str
) -> None:
    time = told(text, words, "2015-06-18")

    assert [time.value, *(other.value for other in time.alternatives)] == values, reason
