"""When an event happened, out of several reports of it."""

from datetime import datetime
from itertools import permutations

import pytest

from reconciler.concepts.claim import ReportKind
from reconciler.concepts.interval import EVER, Extent, Granularity, Interval
from reconciler.concepts.report import Report
from reconciler.reconciliation.dates import reconcile_dates


def span(start: str, end: str) -> Interval:
    return Interval(datetime.fromisoformat(start), datetime.fromisoformat(end))


WEDNESDAY = span("2015-06-17", "2015-06-18")
THURSDAY = span("2015-06-18", "2015-06-19")
LATE_WEDNESDAY = span("2015-06-17T18:00", "2015-06-18")
WEDNESDAY_NIGHT = span("2015-06-17T18:00", "2015-06-18T06:00")
EARLY_THURSDAY = span("2015-06-18", "2015-06-18T09:00")
THURSDAY_EVENING = span("2015-06-18T18:00", "2015-06-19")
JUNE = span("2015-06-01", "2015-07-01")
SUNDAY_TO_TUESDAY = span("2015-06-14", "2015-06-17")
MONDAY_TO_WEDNESDAY = span("2015-06-15", "2015-06-18")


def report(
    interval: Interval,
    *,
    kind: ReportKind = "event",
    extent: Extent = "within",
    precision: Granularity = "day",
    derived: bool = False,
) -> Report:
    return Report("r1", "key", kind, True, "attack", "Attack", interval, precision, extent, derived=derived)


@pytest.mark.parametrize(
    ("intervals", "expected", "conflict", "derived"),
    [
        pytest.param([WEDNESDAY], WEDNESDAY, False, False, id="one report is taken at its word"),
        pytest.param([WEDNESDAY, JUNE], WEDNESDAY, False, False, id="a coarse report does not widen a fine one"),
        pytest.param([WEDNESDAY, WEDNESDAY_NIGHT], LATE_WEDNESDAY, False, True, id="what meets is intersected"),
        pytest.param(
            [LATE_WEDNESDAY, EARLY_THURSDAY],
            span("2015-06-17T18:00", "2015-06-18T09:00"),
            False,
            True,
            id="an evening and the small hours after it are one night",
        ),
        pytest.param(
            [WEDNESDAY_NIGHT, EARLY_THURSDAY],
            span("2015-06-18", "2015-06-18T06:00"),
            False,
            True,
            id="a night and its small hours meet",
        ),
        pytest.param(
            [LATE_WEDNESDAY, EARLY_THURSDAY, WEDNESDAY_NIGHT],
            WEDNESDAY_NIGHT,
            False,
            False,
            id="two halves of a night and the whole of it are that night",
        ),
        pytest.param(
            [WEDNESDAY, THURSDAY], span("2015-06-17", "2015-06-19"), True, True, id="two days cannot both be right"
        ),
        pytest.param(
            [EARLY_THURSDAY, THURSDAY_EVENING],
            THURSDAY,
            True,
            True,
            id="the small hours and the evening of one day are two nights",
        ),
        pytest.param([WEDNESDAY, EVER], WEDNESDAY, False, False, id="a report without a date says nothing"),
        pytest.param([EVER, EVER], EVER, False, False, id="nobody dates it"),
    ],
)
def test_reports_within_an_interval_meet_or_are_hulled_and_marked(
    intervals: list[Interval], expected: Interval, conflict: bool, derived: bool
) -> None:
    dated = reconcile_dates([report(interval) for interval in intervals])

    assert (dated.interval, dated.conflict, dated.derived) == (expected, conflict, derived)
    assert reconcile_dates([report(interval) for interval in reversed(intervals)]) == dated


def test_what_went_on_throughout_is_hulled_without_a_conflict() -> None:
    dated = reconcile_dates([report(each, extent="throughout") for each in (SUNDAY_TO_TUESDAY, MONDAY_TO_WEDNESDAY)])

    assert (dated.interval, dated.conflict, dated.derived) == (span("2015-06-14", "2015-06-18"), False, True)


def test_a_moment_within_a_siege_leaves_the_siege_as_it_is() -> None:
    siege = report(MONDAY_TO_WEDNESDAY, extent="throughout")

    assert reconcile_dates([siege, report(WEDNESDAY)]).interval == MONDAY_TO_WEDNESDAY
    assert not reconcile_dates([siege, report(WEDNESDAY)]).conflict


def test_a_moment_outside_a_siege_is_a_conflict_of_dates() -> None:
    dated = reconcile_dates([report(SUNDAY_TO_TUESDAY, extent="throughout"), report(THURSDAY)])

    assert (dated.interval, dated.conflict) == (span("2015-06-14", "2015-06-19"), True)


def test_background_dates_an_event_only_where_no_report_of_the_day_does() -> None:
    recalled = report(JUNE, kind="background", precision="month")

    assert reconcile_dates([recalled, report(THURSDAY)]).interval == THURSDAY
    assert reconcile_dates([recalled, report(EVER)]).interval == JUNE


def test_an_interval_that_was_reasoned_and_not_printed_says_so() -> None:
    assert reconcile_dates([report(WEDNESDAY, derived=True)]).derived
    assert not reconcile_dates([report(WEDNESDAY, derived=True), report(WEDNESDAY)]).derived


def test_precision_is_that_of_the_interval_given() -> None:
    night = report(LATE_WEDNESDAY, precision="part_of_day")

    assert reconcile_dates([night, report(JUNE, precision="month")]).precision == "part_of_day"
    assert reconcile_dates([night, report(THURSDAY)]).precision == "day"


@pytest.mark.parametrize(
    ("printed", "reasoned", "expected", "derived"),
    [
        pytest.param([WEDNESDAY], [THURSDAY], WEDNESDAY, False, id="a reasoned day contradicts no printed one"),
        pytest.param([WEDNESDAY], [JUNE], WEDNESDAY, False, id="a coarse reasoned date does not widen a printed one"),
        pytest.param([WEDNESDAY_NIGHT], [THURSDAY], WEDNESDAY_NIGHT, False, id="a reasoned day cuts no night in two"),
        pytest.param([JUNE], [WEDNESDAY], WEDNESDAY, True, id="a reasoned day narrows the month that it lies in"),
        pytest.param([JUNE], [WEDNESDAY, THURSDAY], JUNE, False, id="reasoned days that differ say nothing"),
        pytest.param([], [WEDNESDAY], WEDNESDAY, True, id="a reasoned day dates what nobody else does"),
    ],
)
def test_a_date_that_nobody_printed_gives_way_to_printed_ones(
    printed: list[Interval], reasoned: list[Interval], expected: Interval, derived: bool
) -> None:
    told = [*(report(one) for one in printed), *(report(one, derived=True) for one in reasoned)]

    for order in permutations(told):
        dated = reconcile_dates(order)

        assert (dated.interval, dated.conflict, dated.derived) == (expected, False, derived)
