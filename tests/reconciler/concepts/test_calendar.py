from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.concepts.calendar import (
    Granule,
    GranuleUnit,
    first_day,
    granule_of,
    interval_of,
    value_of,
    widen,
    year_of,
)
from tests.strategies import days

UNITS: tuple[GranuleUnit, ...] = ("day", "week", "month", "season", "quarter", "half", "year", "decade", "century")
units = st.sampled_from(UNITS)


@given(days, units)
def test_the_granule_of_a_day_holds_it(day: date, unit: GranuleUnit) -> None:
    interval = interval_of(granule_of(unit, day))

    assert interval.start is not None
    assert interval.end is not None
    assert interval.start.date() <= day < interval.end.date()


@given(days, units)
def test_a_granule_ends_where_the_next_one_starts(day: date, unit: GranuleUnit) -> None:
    granule = granule_of(unit, day)

    assert interval_of(granule).end == interval_of(granule.shift(1)).start


@given(days, units, st.integers(-100, 100))
def test_a_shift_is_undone_by_its_opposite(day: date, unit: GranuleUnit, count: int) -> None:
    granule = granule_of(unit, day)

    assert granule.shift(count).shift(-count) == granule


@given(days, units)
def test_a_granule_begins_in_its_year(day: date, unit: GranuleUnit) -> None:
    granule = granule_of(unit, day)

    assert year_of(granule) == first_day(granule).year


@given(days, st.sampled_from(["month", "quarter", "half", "year"]))
def test_widening_a_day_gives_what_holds_it(day: date, unit: GranuleUnit) -> None:
    assert widen(granule_of("day", day), unit) == granule_of(unit, day)


@given(days)
def test_a_printed_day_or_month_is_read_back_by_its_value(day: date) -> None:
    assert date.fromisoformat(value_of(granule_of("day", day))) == day
    assert date.fromisoformat(value_of(granule_of("month", day)) + "-01") == day.replace(day=1)


@pytest.mark.parametrize(
    ("unit", "value", "reason"),
    [
        ("week", "2015-W25", "ISO weeks begin on Monday"),
        ("weekend", "2015-W25-WE", "the weekend of the same week"),
        ("quarter", "2015-Q2", "calendar quarters"),
        ("half", "2015-H1", "calendar halves"),
        ("season", "2015-SU", "June to August"),
        ("decade", "201", "three digits"),
        ("century", "20", "two digits"),
    ],
)
def test_values_are_printed_as_timex3_has_them(unit: GranuleUnit, value: str, reason: str) -> None:
    assert value_of(granule_of(unit, date(2015, 6, 18))) == value, reason


@pytest.mark.parametrize("day", [date(2015, 1, 3), date(2014, 12, 3), date(2015, 2, 28)])
def test_a_winter_is_that_of_its_december(day: date) -> None:
    assert value_of(granule_of("season", day)) == "2014-WI"


@pytest.mark.parametrize("granule", [Granule("day", 0), Granule("month", 12 * 10_000), Granule("year", 10_000)])
def test_what_the_calendar_cannot_hold_is_refused_by_name(granule: Granule) -> None:
    with pytest.raises(ValueError, match=r"lies outside the calendar, which holds the years 1 to 9999"):
        interval_of(granule)


def test_years_before_christ_are_printed_with_their_era() -> None:
    assert value_of(Granule("year", 1 - 490)) == "BC0490"
