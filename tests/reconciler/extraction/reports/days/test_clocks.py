import pytest

from tests.reconciler.extraction.reports.first_day import day, hours


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
        (
            "The toll of a blast in Gao has risen to 83, medics said Thursday. More bodies arrived overnight.",
            "2015-06-17",
            "bodies that came later date no blast",
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
        (
            "A quake shook Izmir in the early hours of Thursday. Two people died in this morning's quake.",
            "2015-06-18",
            "a morning has small hours, and the dead of both are of one quake",
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four people were killed by a rocket on Tuesday shortly after 6 p.m., medics said.", "18:00 to 19:00"),
        ("A bomb killed two on Wednesday, shortly before 7 a.m., in Larch Hill.", "06:45 to 07:00"),
        ("Gunmen on motorbikes entered Larch Hill on Saturday afternoon and killed nine men.", "12:00 to 18:00"),
        ("Ten people were killed in the night from Sunday to Monday.", "18:00 to 06:00"),
        ("A bomb killed two in Larch Hill on Monday. It went off shortly after 6 p.m. by a stop.", "18:00 to 19:00"),
        (
            "A mine went off on Monday as a truck passed the gate at 4 p.m., killing two, the police said.",
            "16:00 to 17:00",
        ),
        ("A farm was bombed after dark on Monday, and two men were killed.", "18:00 to 00:00"),
        ("A fire killed three on Monday. The road was shut until 5 a.m.", "00:00 to 00:00"),
        ("A fire killed three on Monday, and ten bodies had been found by midnight.", "00:00 to 00:00"),
    ],
)
def test_an_hour_that_stands_beside_its_day_dates_the_event_to_the_hour(text: str, expected: str) -> None:
    assert hours(text) == expected
