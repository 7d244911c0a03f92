"""What was planned for a weekday and may have come or not: both days, the likelier one first."""

import pytest

from tests.reconciler.extraction.dates.told import told

WEDNESDAY, SATURDAY = "2016-03-09", "2016-03-12"
FRIDAY_BEFORE, FRIDAY_AFTER = "2016-03-04", "2016-03-11"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A concert scheduled for Friday was put off.", "called off"),
        ("A talk, first planned for Friday, was moved to the spring.", "the same, in an aside"),
        ("The club called off Friday's parade.", "somebody calls it off"),
        ("Friday's parade in Elmton has been canceled.", "it is called off"),
        ("They canceled a rally that had been scheduled for Friday.", "the same, told before it"),
        ("Drivers suspended a walkout they had called for Friday.", "called for it before that"),
        ("She was supposed to fly home Friday.", "supposed to"),
        ("The mayor had hoped to have a budget by Friday.", "had hoped to"),
        ("Nurses had threatened to strike as early as Friday.", "had threatened to"),
        ("Guests due to leave Friday were still there.", "due to, and what became of them"),
        ("Talks in Elmton had been set for Friday but were later cancelled.", "an adverb between"),
        ("The mill had announced plans to reopen Friday, but it lacked parts.", "had announced plans to"),
        ("Both, who had until Friday to file, filed.", "had time until then, and did it"),
    ],
)
def test_the_nearer_day_is_the_likelier_one(text: str, reason: str) -> None:
    for published, values in (
        (WEDNESDAY, (FRIDAY_AFTER, FRIDAY_BEFORE)),
        (SATURDAY, (FRIDAY_AFTER, "2016-03-18")),
    ):
        read = told(text, "Friday", published)
        assert (read.value, *(other.value for other in read.alternatives)) == values, reason


@pytest.mark.parametrize(
    ("text", "published", "values"),
    [
        ("A clerk who was to be sentenced Friday asked for time.", WEDNESDAY, (FRIDAY_AFTER,)),
        ("She never reached the town where she was to meet a friend Friday.", SATURDAY, (FRIDAY_AFTER, "2016-03-18")),
        ("The panel was expected to rule Friday.", SATURDAY, (FRIDAY_AFTER, "2016-03-18")),
    ],
)
def test_what_was_to_be_yesterday_may_have_been(text: str, published: str, values: tuple[str, ...]) -> None:
    read = told(text, "Friday", published)
    assert (read.value, *(other.value for other in read.alternatives)) == values


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Rebels who had promised to free two captives shot them Friday.", "the deed is of that day"),
        ("He was supposed to meet a friend Friday, but never came.", "what became of it is told"),
        ("Friday's storm moved trees.", "nothing is called off"),
    ],
)
def test_what_is_told_as_done_has_one_day(text: str, reason: str) -> None:
    read = told(text, "Friday", WEDNESDAY)
    assert (read.value, read.alternatives) == (FRIDAY_BEFORE, ()), reason


def test_last_friday_told_on_a_saturday_may_be_that_of_the_week_before() -> None:
    read = told("It began last Friday.", "last Friday", SATURDAY)
    assert (read.value, [other.value for other in read.alternatives]) == (FRIDAY_AFTER, [FRIDAY_BEFORE])
    assert told("It began last Friday.", "last Friday", WEDNESDAY).alternatives == ()
    assert told("It began this past Friday.", "this past Friday", SATURDAY).alternatives == ()


def test_what_somebody_said_days_ago_would_be_then_may_have_come_since() -> None:
    read = told("A hiker phoned on Tuesday to say he would be home Friday.", "Friday", "2016-03-13")
    assert (read.value, [other.value for other in read.alternatives]) == ("2016-03-11", ["2016-03-18"])
    assert told("He phoned on Tuesday to say he would be home Friday.", "Friday", WEDNESDAY).value == FRIDAY_AFTER


@pytest.mark.parametrize(
    ("text", "day", "values", "reason"),
    [
        ("The town has cancelled its fair for Tuesday.", "Tuesday", ("2016-03-08", "2016-03-15"), "a day just gone by"),
        ("The town has cancelled its fair for Sunday.", "Sunday", ("2016-03-13",), "a day gone by for longer"),
        (
            "He will be tried for the shooting in Elmton on Monday.",
            "Monday",
            ("2016-03-07", "2016-03-14"),
            "of the deed, or of the trial",
        ),
        ("He will be tried for it in Elmton on Monday.", "Monday", ("2016-03-14",), "no deed is named"),
        (
            "Aides spoke of the late hour of the Tuesday night vote.",
            "Tuesday night",
            ("2016-03-08TNI",),
            "no other night",
        ),
        ("Clerks planned a march Tuesday.", "Tuesday", ("2016-03-08", "2016-03-15"), "planned for yesterday"),
        ("Clerks planned a march Friday.", "Friday", (FRIDAY_AFTER,), "planned for another day"),
        ("They would have lost it Thursday.", "Thursday", ("2016-03-10", "2016-03-03"), "tomorrow has not come"),
        ("They would have lost it Friday.", "Friday", (FRIDAY_BEFORE,), "nor has a day further off, if that is meant"),
        ("Ahead in the Tuesday vote, she rested.", "Tuesday", ("2016-03-15",), "what is still to be held"),
    ],
)
def test_a_day_just_gone_by_may_be_that_of_what_is_told(
    text: str, day: str, values: tuple[str, ...], reason: str
) -> None:
    read = told(text, day, WEDNESDAY)
    assert (read.value, *(other.value for other in read.alternatives)) == values, reason
