"""Where an expression begins and ends, what bounds it, and how it says why."""

import pytest

from reconciler import resolve


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("the 30-day truce", "30-day", "the article is that of the truce"),
        ("the third-quarter loss", "third-quarter", "likewise"),
        ("the third quarter", "the third quarter", "the article is its own"),
        ("about five hours", "five hours", "a preposition"),
        ("over the years it sank", "the years", "all along, so the article is its own"),
        ("in the years since", "years", "the article is that of what bounds them"),
        ("in the days or weeks after it", "days or weeks", "likewise"),
        ("The film, 26/08/2015, was out", "26/08/2015", "the comma parts it from what it follows"),
        ("it grew over several years", "several years", "a preposition"),
        ("it lasted over a year", "over a year", "it counts"),
        ("The talks were to end this week.", "this week", "end is a verb"),
        ("for the year ended in March", "the year", "ended tells of its end"),
        ("a final two-week tour", "two-week", "what is final is the tour"),
        ("the final two weeks", "the final two weeks", "here they are"),
        ("the year-end rally", "year-end", "the article is that of the rally"),
        ("some time this spring", "this spring", "some time is no length there"),
        ("in the year of 1987", "the year of 1987", "one year, not two"),
    ],
)
def test_a_span_leaves_out_what_belongs_to_other_words(text: str, words: str, reason: str) -> None:
    time = resolve(text, "2015-06-18")[0]

    assert time.text == words, reason


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("held since Friday", "since"),
        ("due by May 1", "by"),
        ("until next week", "until"),
        ("from 1994", "from"),
        ("between May 1 and May 7", "between"),
        ("due till Friday", "until"),
        ("on Friday", None),
    ],
)
def test_the_preposition_that_bounds_it_is_kept_outside_the_span(text: str, signal: str | None) -> None:
    times = resolve(text, "2015-06-18")

    assert {time.signal for time in times} == {signal}
    assert not any(time.text.startswith(("since", "by ", "until", "from", "between", "on ")) for time in times)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Between May 1 and May 7 it rained.", (("2015-05-01", "between"), ("2015-05-07", "between"))),
        ("It rained from Monday to Thursday.", (("2015-06-15", "from"), ("2015-06-18", "until"))),
        ("The truce held from May 30 through June 2.", (("2015-05-30", "from"), ("2015-06-02", "until"))),
        ("It rained on May 3-5.", (("2015-05-03", None), ("2015-05-05", None))),
        ("It rained on May 3–5, 2014.", (("2014-05-03", None), ("2014-05-05", None))),
        ("It rained in 1965-66.", (("1965", None), ("1966", None))),
        ("It rained from 1965 to 1968.", (("1965", "from"), ("1968", "until"))),
        ("It rained between March and May 2014.", (("2014-03", "between"), ("2014-05", "between"))),
        ("It rained from 30 May to 2 June.", (("2015-05-30", "from"), ("2015-06-02", "until"))),
    ],
)
def test_a_range_is_told_by_its_two_ends(text: str, ends: tuple[tuple[str, str | None], ...]) -> None:
    assert tuple((time.value, time.signal) for time in resolve(text, "2015-06-18")) == ends


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("at 0430 GMT", "on the day of Thursday 18 June 2015, told in GMT"),
        ("last month", "the month before June 2015"),
        ("late on Wednesday", "Wednesday on or before Thursday 18 June 2015"),
        ("three days ago", "3 days before Thursday 18 June 2015"),
        ("in 2007", "the year is told"),
        ("half a year ago", "half a year before June 2015"),
        ("two centuries ago", "2 centuries before 2015"),
        ("a year ago this month", "1 year before this month, from June 2015"),
    ],
)
def test_the_reason_reads_as_a_person_would_say_it(text: str, because: str) -> None:
    (time,) = resolve(text, "2015-06-18")

    assert time.because == because


@pytest.mark.parametrize(
    ("length", "because"),
    [
        ("Half an hour later", "half an hour after 20:15, told before"),
        ("An hour later", "1 hour after 20:15, told before"),
        ("Forty minutes later", "40 minutes after 20:15, told before"),
        ("An hour earlier", "1 hour before 20:15, told before"),
    ],
)
def test_a_moment_counted_from_another_says_how_far_and_which(length: str, because: str) -> None:
    *_, time = resolve(f"It began at 8:15 p.m. on June 3, 2014. {length} it rained.", "2015-06-18")

    assert time.because == because


def test_what_is_read_instead_overlaps_nothing_that_was_read() -> None:
    read = [time.text for time in resolve("On 11 April the 1st and 2nd men fled.", "2015-06-18")]

    assert read == ["11 April"]


def test_a_length_of_a_million_and_a_half_is_told_in_digits() -> None:
    assert resolve("It took a million days and a half.", "2015-06-18")[0].value == "P1000000.5D"
