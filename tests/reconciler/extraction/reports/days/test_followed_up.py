"""Stories that follow an event up and tell of no day on which it was."""

from datetime import datetime

import pytest

from reconciler import Annotation, Article, annotate
from reconciler.concepts.interval import Interval

PUBLISHED = "2015-06-18"
THE_NEXT_DAY = datetime(2015, 6, 19)


def read(title: str | None, text: str) -> Annotation:
    return annotate(Article(title=title, text=text, published=PUBLISHED))


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Dover man charged in killing of neighbor", "A Dover man was charged with shooting his neighbor dead."),
        ("Victims of Dover crash identified", "Two people killed in a crash in Dover have been identified."),
        (
            "Dover teen shot by friend remembered at vigil",
            "Friends remembered a Dover boy who was shot dead by a friend.",
        ),
        (
            "Widow sues over Dover mine blast",
            "The widow of one of 12 miners killed in a blast in Dover has sued its owner.",
        ),
        (None, "Thousands mourned 14 miners killed in a blast in Dover."),
        ("Third suspect in Dover shooting in custody", "A third man is behind bars for a shooting in Dover."),
        (None, "A man has been arrested after two people were shot dead in Dover."),
        (None, "Funerals were held for six girls killed in a crash in Dover."),
    ],
)
def test_an_event_that_is_only_followed_up_was_at_some_time_until_the_day_of_the_text(
    title: str | None, text: str
) -> None:
    (report,) = read(title, text).reports

    assert (report.interval, report.precision, report.derived) == (Interval(None, THE_NEXT_DAY), "vague", True)


@pytest.mark.parametrize(
    ("title", "text", "reason"),
    [
        ("Two dead, man arrested in Dover", "A gunman killed two at a bar in Dover. A man was arrested.", "harm first"),
        ("Boy shot in Dover; father charged", "A boy was shot in Dover. His father was charged.", "harm first"),
        ("Gunmen attack vigil in Dover", "Gunmen opened fire on a vigil in Dover, killing 12.", "mourners attacked"),
        ("Nine killed at funeral", "A bomb went off at a funeral in Dover, killing nine.", "mourners attacked"),
        ("Gunman kills judge in court", "A gunman shot dead a judge in court in Dover.", "a judge who was hit"),
        (None, "Riot police charged protesters in Dover, injuring 12.", "a charge of another sort"),
        (None, "Fourteen miners were buried alive in Dover.", "a burial of another sort"),
        (
            "Soldiers testify as bomb kills two",
            "A bomb killed two in Dover as soldiers testified.",
            "the text tells of it",
        ),
    ],
)
def test_fresh_news_without_a_day_is_of_the_day_of_the_text(title: str | None, text: str, reason: str) -> None:
    (report,) = read(title, text).reports

    assert report.interval == Interval(datetime(2015, 6, 18), THE_NEXT_DAY), reason


def test_an_event_that_is_followed_up_was_over_by_the_day_of_what_followed() -> None:
    (report,) = read(None, "A man shot at a bar appeared in court on Monday.").reports

    assert report.interval == Interval(None, datetime(2015, 6, 16))


def test_a_day_that_nothing_else_claims_dates_an_event_that_is_followed_up() -> None:
    (report,) = read(None, "A man was arrested in the shooting of a Dover clerk. It was Tuesday, by the bar.").reports

    assert report.interval == Interval(datetime(2015, 6, 16), datetime(2015, 6, 17))
