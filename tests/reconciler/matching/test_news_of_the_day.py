"""Briefs that print no day: each tells what happened on the day that it came out."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.matching.prepare import prepare
from reconciler.matching.profile import Profile
from reconciler.matching.weigh import weigh

QUEUE = (
    "At least 61 people queueing at a barracks in Abeche are killed by a car bomb, the worst day for Chad since the "
    "death of President Omar Sadi. At least 90 others are wounded."
)
CARS = (
    "Car bombs go off across Chad, killing at least 38 people and wounding at least 70, a week before the country "
    "votes for the first time since the death of President Omar Sadi."
)


def brief(text: str, published: str, outlet: str | None) -> Profile:
    article = Article(text=text, published=published, outlet=outlet)
    (profile,) = prepare(AnnotatedArticle(article, annotate(article))).profiles
    return profile


@pytest.mark.parametrize(("one", "other"), [("Herald", "Herald"), ("Herald", "Courier"), (None, None)])
def test_two_of_one_war_weeks_apart_are_two_events(one: str | None, other: str | None) -> None:
    early, late = brief(QUEUE, "2005-02-28", one), brief(CARS, "2005-04-29", other)

    assert early.derived
    assert late.derived
    assert weigh(early, late).probability < 0.5


def test_two_of_one_day_are_one_event() -> None:
    one = brief(CARS, "2005-04-29", "Herald")
    other = brief(CARS.replace("go off across", "explode in"), "2005-04-29", "Courier")

    assert weigh(one, other).probability > 0.5
