from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import cycle, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reconciler import Article, resolve
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.contract import breaches
from reconciler.extraction.dates.grammar.names import DAY_NAMES
from reconciler.extraction.dates.read import read_times
from reconciler.extraction.dates.recognise import DIGITS, grammar, marks_number, triggers
from reconciler.extraction.dates.rules.rules import RULES
from reconciler.extraction.document import open_document, open_plainly
from tests.strategies import days, may_be_read
from tests.strategies_dates import FORMS, OUTLETS_FORMS, SLICES, around, fragments, passed_by, phrases, slices, wild
from tests.timex3 import check

weekdays = st.sampled_from(DAY_NAMES)
MILLION = 1_000_000
REPEATED = 4
"""Hypothesis likes to draw again what it has drawn: of four texts one is new at the least."""

HOURS = ("", "", "", "T02:00:00Z", "T23:30:00Z", "T12:00:00-05:00")
"""A bare day mostly; moments near midnight in UTC are read twice over."""

PAGE = (
    "Ten die as a bridge falls",
    "By Ann Smith",
    "Published 3 June 2021",
    "Photo: Reuters, June 2020",
    "The bridge fell on Monday, “two days after a flood”, police said.",
    "Read more",
    "",
)
"""Lines of a page: the title again, byline, stamp, credit, story and chrome."""

EXAMPLES = [example for rule in RULES for example in rule.examples]


def only(text: str, published: date) -> TimeExpression:
    (time,) = resolve(text, published)
    return time


def start_of(time: TimeExpression) -> datetime:
    assert time.interval.start is not None
    return time.interval.start


def end_of(time: TimeExpression) -> datetime:
    assert time.interval.end is not None
    return time.interval.end


@given(days, weekdays, st.integers(-50, 50), st.sampled_from(["{}", "last {}", "next {}", "late on {}", "{} night"]))
def test_a_weekday_moves_with_the_publication_day_by_whole_weeks(
    day: date, weekday: str, weeks: int, form: str
) -> None:
    shift = timedelta(days=7 * weeks)
    near, far = only(form.format(weekday), day), only(form.format(weekday), day + shift)

    assert start_of(far) - start_of(near) == shift
    assert end_of(far) - end_of(near) == shift


@given(days, st.integers(1, 400), st.integers(-400, 400))
def test_days_ago_move_with_the_publication_day_by_days(day: date, count: int, moved: int) -> None:
    near, far = only(f"{count} days ago", day), only(f"{count} days ago", day + timedelta(days=moved))

    assert start_of(near).date() == day - timedelta(days=count)
    assert start_of(far) - start_of(near) == timedelta(days=moved)


@given(days, weekdays)
def test_a_bare_weekday_is_that_day_on_or_before_publication(day: date, weekday: str) -> None:
    found = start_of(only(f"The house burned {weekday}.", day)).date()

    assert found.weekday() == DAY_NAMES.index(weekday)
    assert timedelta(0) <= day - found < timedelta(days=7)


@given(days, weekdays, st.sampled_from(["late on {}", "early on {}", "{} morning", "{} afternoon", "{} evening"]))
def test_a_part_of_a_day_lies_within_it(day: date, weekday: str, form: str) -> None:
    whole, part = only(weekday, day), only(form.format(weekday), day)

    assert start_of(whole) <= start_of(part) < end_of(part) <= end_of(whole)


@given(days, weekdays)
def test_a_night_runs_into_the_next_day(day: date, weekday: str) -> None:
    whole, night = only(weekday, day), only(f"{weekday} night", day)

    assert start_of(whole) < start_of(night) < end_of(whole) < end_of(night)


@given(days, st.sampled_from(["week", "month", "year"]))
def test_last_this_and_next_follow_one_another_without_a_gap(day: date, unit: str) -> None:
    last, this, following = (only(f"{which} {unit}", day) for which in ("last", "this", "next"))

    assert end_of(last) == start_of(this)
    assert end_of(this) == start_of(following)
    assert start_of(this).date() <= day < end_of(this).date()


@given(days, days, days, st.sampled_from(sorted(FORMS)))
def test_a_whole_date_reads_the_same_from_any_publication_day(day: date, one: date, other: date, form: str) -> None:
    text = f"it burned on {FORMS[form](day)}, they said"
    from_one, from_other = only(text, one), only(text, other)

    assert from_one.value == from_other.value == day.isoformat()
    assert from_one.interval == from_other.interval


@given(days, st.sampled_from(sorted(FORMS)))
def test_the_printed_form_of_a_day_reads_back(day: date, form: str) -> None:
    time = only(FORMS[form](day), date(2000, 1, 1))

    assert (time.value, start_of(time).date()) == (day.isoformat(), day)


@given(days, st.sampled_from(sorted(OUTLETS_FORMS)))
def test_the_printed_form_of_a_day_reads_back_where_the_outlet_tells_its_order(day: date, form: str) -> None:
    zone, print_day = OUTLETS_FORMS[form]
    (time,) = resolve(print_day(day), date(2000, 1, 1), zone=zone)

    assert (time.value, time.alternatives) == (day.isoformat(), ())


def every_day() -> Iterator[date]:
    return map(date.fromordinal, range(date(1900, 1, 1).toordinal(), date(2101, 1, 1).toordinal()))


@pytest.mark.soak
@pytest.mark.parametrize("form", sorted(FORMS))
def test_every_day_of_two_centuries_reads_back(form: str) -> None:
    for day in every_day():
        assert only(FORMS[form](day), date(2000, 1, 1)).value == day.isoformat()


@pytest.mark.soak
@pytest.mark.parametrize("form", sorted(OUTLETS_FORMS))
def test_every_day_of_two_centuries_reads_back_in_the_order_of_its_outlet(form: str) -> None:
    zone, print_day = OUTLETS_FORMS[form]
    for day in every_day():
        (time,) = resolve(print_day(day), date(2000, 1, 1), zone=zone)
        assert time.value == day.isoformat()


@given(around, weekdays, days)
def test_offsets_are_code_points_of_the_text_as_given_whatever_stands_before(
    before: str, weekday: str, day: date
) -> None:
    text = before + weekday + " night"
    time = resolve(text, day)[-1]

    assert (time.start, time.end) == (len(before), len(text))


@given(days, weekdays, st.sampled_from("\u00a0 \u2009 \u202f \u3000".split(" ")))
def test_blanks_of_any_kind_part_words_as_a_space_does(day: date, weekday: str, blank: str) -> None:
    plain, other = only(f"late on {weekday}", day), only(f"late{blank or ' '}on{blank or ' '}{weekday}", day)

    assert (plain.value, plain.mod, plain.interval) == (other.value, other.mod, other.interval)


@pytest.mark.parametrize("index", range(len(RULES)), ids=[rule.name for rule in RULES])
def test_whatever_a_rule_matches_holds_a_trigger_or_a_digit(index: int) -> None:
    pattern = grammar().patterns[index].pattern

    assert passed_by(pattern, lambda word: is_trigger(word) or not set(DIGITS).isdisjoint(word)) is None


@pytest.mark.parametrize("index", range(len(RULES)), ids=[rule.name for rule in RULES])
def test_whatever_a_rule_matches_holds_a_trigger_or_what_marks_its_digits(index: int) -> None:
    pattern = grammar().patterns[index].pattern

    assert passed_by(pattern, lambda word: is_trigger(word) or marks_number(word)) is None


@pytest.mark.parametrize("words", ["twelve or 12 people", "20 of the 30 shops", "they took 9, then 14."])
def test_digits_that_only_count_are_passed_by(words: str) -> None:
    assert not marks_number(words)


def is_trigger(word: str) -> bool:
    return bool(triggers().whole_starts(word))


def test_no_pattern_repeats_a_part_without_a_bound() -> None:
    unbounded = [rule.name for rule in RULES if any(mark in rule.pattern for mark in "*+{")]

    assert unbounded == []
    assert [built.pattern for built in grammar().patterns if "*" in built.pattern or "+" in built.pattern] == []


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.text)
def test_what_a_rule_reads_is_well_formed(example: Example) -> None:
    check_listing(example.text, date.fromisoformat(example.published or "2015-06-18"))


def check_listing(text: str, day: date, hour: str = "") -> None:
    times = resolve(text, day.isoformat() + hour)
    for time in times:
        assert text[time.start : time.end] == time.text
        check(time, day)
    assert all(one.end <= other.start for one, other in pairwise(times))


@given(wild, days, st.sampled_from(HOURS))
def test_expressions_are_well_formed_in_order_and_without_overlap(text: str, day: date, hour: str) -> None:
    if not any(breaches(Article(text=text, published=day.isoformat()))):
        check_listing(text, day, hour)


@given(st.lists(st.one_of(phrases(), st.sampled_from(PAGE)), max_size=12).map("\n".join), days)
def test_dates_read_the_same_whether_the_parts_of_a_page_are_told_apart_or_not(text: str, day: date) -> None:
    if may_be_read(text):
        article = Article(text=text, title=PAGE[0], published=day.isoformat())
        assert read_times(open_document(article)) == read_times(open_plainly(article))


@pytest.mark.soak
def test_a_million_different_generated_texts_are_read_well_formed() -> None:
    read: set[int] = set()

    @settings(max_examples=REPEATED * MILLION // SLICES, database=None, suppress_health_check=list(HealthCheck))
    @given(fragments, days)
    def each(pieces: list[str], day: date) -> None:
        for text, hour in zip(slices(pieces), cycle(HOURS), strict=False):
            if may_be_read(text):
                check_listing(text, day, hour)
                read.add(hash(text))

    each()
    assert len(read) >= MILLION
