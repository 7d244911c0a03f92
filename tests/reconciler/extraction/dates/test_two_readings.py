"""Where a text leaves two readings open both come back, the likelier first; where something tells, one."""

import pytest

from reconciler import Article, annotate, resolve
from reconciler.extraction.dates.read import read_times
from reconciler.extraction.document import open_document


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
