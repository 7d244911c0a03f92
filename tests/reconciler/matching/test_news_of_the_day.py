"""Briefs that print no day: each tells what happened on the day that it came out."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.matching.prepare import prepare
from reconciler.matching.profile import Profile
from reconciler.matching.weigh import weigh

QUEUE = (
    "Insurgents mount their deadliest strike since the fall of Saddam Hussein, killing at least 104 people as a bomber "
    "drives into a line of recruits for the Iraqi army in Basra. Another 120 are wounded."
)
CARS = (
    "Insurgents set off at least 14 car bombs in Iraq, killing at least 45 people and injuring more than 100, a day "
    "after the first Iraqi cabinet since the fall of Saddam Hussein is approved."
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
    other = brief(CARS.replace("set off", "explode").replace("in Iraq", "across Iraq"), "2005-04-29", "Courier")

    assert weigh(one, other).probability > 0.5
