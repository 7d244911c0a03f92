import pytest

from reconciler import Article, reconcile
from reconciler.concepts.event import Timeline
from reconciler.concepts.version import RULES


def test_no_articles_make_an_empty_timeline() -> None:
    assert reconcile([]) == Timeline(events=(), rules=RULES)


def test_an_article_without_events_adds_none() -> None:
    article = Article(text="The council will meet to discuss the budget.", published="2015-06-18")

    assert reconcile([article]).events == ()


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_an_article_of_either_end_of_the_calendar_has_its_event(published: str) -> None:
    articles = [
        Article(id="dated", text="Three people were killed by a bomb in Kabul on Monday.", published=published),
        Article(id="undated", text="A bomb killed nine people in Herat, officials said.", published=published),
    ]

    assert len(reconcile(articles).events) == len(articles)
