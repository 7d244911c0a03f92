import pytest

from tests.reconciler.extraction.reports.first_day import day


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Two men were shot just after 11 p.m. Tuesday on Elm Street.", "2015-06-16", "a bound of minutes is no bound"),
        ("Two men were shot just before midnight on Tuesday.", "2015-06-16", "before midnight the day is not over"),
        ("A bar fight ended in a shooting overnight. Two men were hurt.", "2015-06-18", "the night before the news"),
        (
            "Gunmen stormed a school in Garissa before dawn on Wednesday, killing nine people.",
            "2015-06-17",
            "before dawn is the day's own small hours",
        ),
        (
            "Police were called about 9:45 p.m. Friday to a house where a man had been shot.",
            "2015-06-12",
            "the hour of the call",
        ),
        (
            "Police say at about 9:30 p.m. Tuesday one of the men fired a gun and killed two.",
            "2015-06-16",
            "statements come by the day, not by the hour",
        ),
        ("A man was shot in a late-night attack on Monday.", "2015-06-15", "a part of day has no day of its own"),
        ("A man was shot overnight on Elm Street.", "2015-06-18", "what the evening's news did not have"),
        (
            "A man was shot overnight on Elm Street. It happened about 11 p.m.",
            "2015-06-17",
            "overnight, before midnight",
        ),
        (
            "Gunmen stormed an inn in Kabul on Monday evening. Troops fought until just before midnight on Tuesday,"
            " when the last was shot.",
            "2015-06-15",
            "the hour at which it was over",
        ),
        ("A man was shot overnight Wednesday evening.", "2015-06-17", "an evening has no small hours"),
        (
            "Four people were shot over the weekend.\n\nOfficers came to Elm Street about 9 p.m. Friday.",
            "2015-06-12",
            "a weekend begins on Friday evening",
        ),
    ],
)
def test_hours_and_nights_date_the_event_to_the_day_that_they_lie_on(text: str, expected: str, reason: str) -> None:
    assert day(text) == expected, reason
