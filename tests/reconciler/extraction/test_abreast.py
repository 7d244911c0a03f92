"""Articles read side by side are read as each is alone."""

from collections.abc import Iterator
from itertools import count, islice

import pytest

from reconciler.concepts.article import Article
from reconciler.extraction.abreast import ABREAST, Staged, abreast
from reconciler.extraction.annotate import annotate, read, read_all
from tests.benchmarks.reconciling import stream


def _work(name: str, stages: int, seen: list[str]) -> Staged[str]:
    for stage in range(stages):
        seen.append(f"{name}{stage}")
        yield
    return name


def test_a_stage_is_done_for_all_before_any_goes_on() -> None:
    seen: list[str] = []
    assert list(abreast([_work("a", 2, seen), _work("b", 3, seen), _work("c", 0, seen)])) == ["a", "b", "c"]
    assert seen == ["a0", "b0", "a1", "b1", "b2"]


def test_works_without_end_are_begun_a_few_at_a_time() -> None:
    begun = count()

    def works() -> Iterator[Staged[str]]:
        for number in begun:
            yield _work(str(number), 1, [])

    assert list(islice(abreast(works()), 2)) == ["0", "1"]
    assert next(begun) == ABREAST


def test_articles_read_side_by_side_are_read_as_each_alone() -> None:
    articles = list(stream(ABREAST + 8))
    together = list(read_all(articles))
    assert [each.annotation for each in together] == [annotate(article) for article in articles]
    assert together == [read(article) for article in articles]


def test_an_article_that_breaks_the_contract_is_told_of_as_if_it_stood_alone() -> None:
    articles = [Article(text="Two died.", published="2024-03-05"), Article(text="Two died.", published="soon")]
    with pytest.raises(ValueError, match="'soon'") as told:
        list(read_all(articles))
    with pytest.raises(ValueError, match="'soon'") as alone_told:
        annotate(articles[1])
    assert str(told.value) == str(alone_told.value)
