"""Holidays and feasts of the news, by the rule or the table that gives their day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler import resolve
from reconciler.extraction.dates.rules.by_feast.holiday_tables import HOLIDAYS

LONGEST_WAIT = timedelta(days=400)
"""Easter may come so late after an early one."""

printed = st.sampled_from(sorted(HOLIDAYS)).map(str.title).map(lambda name: name.replace("'S", "'s"))
long_kept = st.dates(min_value=date(2006, 1, 1), max_value=date(2090, 12, 31))


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("New Year’s Eve", "2014-12-31"),
        ("New Years Eve", "2014-12-31"),
        ("MLK Day", "2015-01-19"),
        ("Martin Luther King, Jr. Day", "2015-01-19"),
        ("Presidents' Day", "2015-02-16"),
        ("Saint Patrick's Day", "2015-03-17"),
        ("Good Friday", "2015-04-03"),
        ("Easter Monday", "2015-04-06"),
        ("Orthodox Easter", "2015-04-12"),
        ("May Day", "2015-05-01"),
        ("early May bank holiday", "2015-05-04"),
        ("Patriots' Day", "2015-04-20"),
        ("Memorial Day weekend", "2015-W21-WE"),
        ("Memorial Day", "2015-05-25"),
        ("Independence Day", "2014-07-04"),
        ("Fourth of July", "2014-07-04"),
        ("Bastille Day", "2014-07-14"),
        ("Pakistan's Independence Day", "2014-08-14"),
        ("August bank holiday", "2014-08-25"),
        ("Labor Day", "2014-09-01"),
        ("Indigenous Peoples' Day", "2014-10-13"),
        ("Halloween night", "2014-10-31TNI"),
        ("Election Day", "2014-11-04"),
        ("Remembrance Sunday", "2014-11-09"),
        ("Veterans Day", "2014-11-11"),
        ("Thanksgiving weekend", "2014-W48-WE"),
        ("Black Friday", "2014-11-28"),
        ("Cyber Monday", "2014-12-01"),
        ("Christmas Eve", "2014-12-24"),
        ("Boxing Day", "2014-12-26"),
        ("Eid-ul-Fitr", "2014-07-28"),
        ("Eid al-Adha", "2014-10-04"),
        ("Ashura", "2014-11-03"),
        ("Nowruz", "2015-03-21"),
        ("Persian New Year", "2015-03-21"),
        ("Diwali", "2014-10-23"),
        ("Yom Kippur", "2014-10-04"),
        ("Rosh Hashanah", "2014-09-25"),
        ("Passover", "2015-04-04"),
        ("Hanukkah", "2014-12-17"),
        ("Chinese New Year", "2015-02-19"),
        ("Tet", "2015-02-19"),
        ("Holi", "2015-03-06"),
        ("Midsummer's Eve", "2014-06-23"),
        ("Midsummer Day", "2014-06-24"),
        ("first day of Ramadan", "2014-06-28"),
    ],
)
def test_a_holiday_told_as_past_is_the_latest_by_publication(words: str, value: str) -> None:
    (time,) = resolve(f"The house burned down on {words}.", "2015-06-01")

    assert (time.text, time.value) == (words, value)


@pytest.mark.parametrize(
    "told",
    [
        "at about 7:15 a.m. GMT on {day}",
        "on {day} at about 7:15 a.m. GMT",
        "on {day} at around 7:15 a.m. EST",
        "on {day} at approximately 7:15 a.m.",
        "at 7:15 a.m. IST on {day}",
    ],
)
def test_an_hour_of_a_holiday_says_all_that_an_hour_of_another_day_says(told: str) -> None:
    (holiday,) = resolve(f"A bomb went off {told.format(day='Christmas Day')}.", "2015-06-18")
    (day,) = resolve(f"A bomb went off {told.format(day='Dec. 25')}.", "2015-06-18")

    assert (holiday.value, holiday.mod, holiday.interval) == (day.value, day.mod, day.interval)
    assert holiday.because.partition(", told in ")[1:] == day.because.partition(", told in ")[1:]


@given(printed, long_kept)
def test_a_holiday_told_as_past_lies_within_the_year_before_publication(name: str, day: date) -> None:
    (time,) = resolve(f"The house burned down on {name}.", day)

    assert timedelta(0) <= day - date.fromisoformat(time.value) < LONGEST_WAIT


@given(printed, long_kept)
def test_a_holiday_told_as_to_come_lies_within_the_year_after_publication(name: str, day: date) -> None:
    (time,) = resolve(f"They will march on {name}.", day)

    assert timedelta(0) <= date.fromisoformat(time.value) - day < LONGEST_WAIT


@given(printed, st.integers(2006, 2090), long_kept)
def test_a_holiday_of_a_told_year_falls_in_it_whenever_it_is_told(name: str, year: int, day: date) -> None:
    (time,) = resolve(f"The house burned down on {name}, {year}.", day)

    assert date.fromisoformat(time.value).year == year


@pytest.mark.parametrize(
    ("text", "value", "reason"),
    [
        ("The king declared 20 July a day of mourning.", "2015-07-20", "the nearest, though declared is a past form"),
        ("The king declared 20 May a day of mourning.", "2015-05-20", "the nearest"),
        ("They proclaimed Friday a public holiday.", "2015-06-19", "a weekday declared is to come"),
        ("They declared Halloween a holiday.", "2015-10-31", "the nearest of those that come every year"),
        ("They declared Bastille Day a holiday.", "2015-07-14", "the nearest of those that come every year"),
        ("He declared on 20 July that he had lost a day.", "2014-07-20", "nothing is made of the day itself"),
    ],
)
def test_a_day_that_is_declared_a_special_one_may_lie_on_either_side(text: str, value: str, reason: str) -> None:
    assert resolve(text, "2015-06-16")[0].value == value, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("They sailed to Easter Island.", "an island"),
        ("It fell on Angola's Independence Day.", "another nation's"),
        ("The Tet Offensive began.", "an offensive"),
        ("The christmas tree burned.", "no capital"),
        ("The Christmas tree burned.", "a tree of any day"),
        ("Tibetan New Year songs were sung.", "no new year that the tables hold"),
    ],
)
def test_a_namesake_of_a_holiday_dates_nothing(text: str, reason: str) -> None:
    assert resolve(text, "2015-06-18") == (), reason
