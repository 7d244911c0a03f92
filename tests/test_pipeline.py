from reconciler import Article, reconcile
from reconciler.concepts.event import Timeline
from reconciler.concepts.version import RULES


def test_no_articles_make_an_empty_timeline() -> None:
    assert reconcile([]) == Timeline(events=(), rules=RULES)


def test_an_article_without_events_adds_none() -> None:
    article = Article(text="The council will meet to discuss the budget.", published="2015-06-18")

    assert reconcile([article]).events == ()
