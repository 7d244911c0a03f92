"""Shootings as local newspapers and stations tell them: on what day, where, and what is no part of the story."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead, read


@pytest.mark.parametrize(
    ("text", "day", "reason"),
    [
        (
            "A man who was shot at a Halloween party in Salem has died.\n\nHe had been on life support since the"
            " shooting early Saturday.",
            "2014-11-01",
            "a party is held about its feast; the day told of the shooting stands",
        ),
        ("A man was killed at a Halloween party in Salem.", "2014-10-31", "the feast, where no other day is told"),
    ],
)
def test_a_party_called_by_a_feast_dates_only_what_nothing_else_does(text: str, day: str, reason: str) -> None:
    start = lead(text).interval.start
    assert start is not None
    assert start.date().isoformat() == day, reason


@pytest.mark.parametrize(
    ("text", "day", "reason"),
    [
        (
            "Jury selection began Friday in the trial of a man accused of killing two people in Salem on June 9, 2014.",
            "2014-06-09",
            "a trial that begins dates no killing",
        ),
        (
            "A shooting in Salem sent two people to the hospital overnight.\n\nPolice say around 12:30 Sunday morning,"
            " someone opened fire into a crowd.",
            "2014-11-02",
            "overnight, written the day before",
        ),
    ],
)
def test_the_shooting_is_dated_by_its_own_day(text: str, day: str, reason: str) -> None:
    start = lead(text).interval.start
    assert start is not None
    assert start.date().isoformat() == day, reason


def test_midnight_dates_nothing_that_is_dated_otherwise() -> None:
    text = "The first homicide in Salem happened less than three hours after midnight on Halloween. Bo Lind was shot."

    start = lead(text).interval.start
    assert start is not None
    assert start.date().isoformat() == "2014-10-31"


def test_a_line_of_other_stories_tells_nothing() -> None:
    text = "Two men were shot in Salem on Sunday.\n\nTrending Stories: Fan proposes at game; Toddler dies in hot car"

    assert counts(lead(text)) == (0, 2)


def test_intruders_of_the_title_are_the_men_shot() -> None:
    text = "A homeowner shot two men who broke into his house in Salem on Monday, killing one of them."

    assert counts(lead(text, "Homeowner shoots two intruders, killing one")) == (1, 1)


def test_who_is_more_likely_to_die_has_not_died() -> None:
    text = "A man was shot in Salem on Monday. Americans are more likely to die of gunshots than in cars."

    assert counts(lead(text)) == (0, 1)


def test_a_town_that_somebody_is_from_makes_no_series() -> None:
    text = (
        "A Lynn teen pleaded not guilty to a shooting in Chelsea on Sunday.\n\nHe killed a 19-year-old at a party in"
        " a Chelsea apartment Sunday morning. Police said six other people were injured."
    )

    assert counts(lead(text)) == (1, 6)


def test_the_name_of_a_picture_is_nobody() -> None:
    text = "Metro Video Image was shot in Salem on Sunday. A boy was killed."

    assert [claim.text for claim in read(text).claims] == ["A boy"]


def test_a_players_list_of_clips_tells_nothing() -> None:
    text = (
        "0:27 Father of man killed in fire talks about his son Pause\n\n1:38 Woman killed by train\n\n"
        "A teenager was shot in the leg in Salem on Sunday, police said."
    )

    assert counts(lead(text)) == (0, 1)


def test_a_quarter_and_the_citys_police_make_no_series() -> None:
    text = (
        "A man fatally shot a teenager Friday in the West Garfield Park neighborhood, according to Chicago Police.\n\n"
        "The 19-year-old was shot in the chest, Chicago Police said."
    )

    assert len(read(text).reports) == 1
