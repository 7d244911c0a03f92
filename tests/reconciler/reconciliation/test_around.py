"""What a figure counts is told near it: a sentence without an end is not read anew for each of its figures."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import ReportRef
from reconciler.reconciliation.around import REACH
from reconciler.reconciliation.told import Told, gather


def told_in(text: str) -> list[Told]:
    article = Article(text=text, published="2015-06-18")
    read = AnnotatedArticle(article, annotate(article))
    refs = [ReportRef(article.key, report.id) for report in read.annotation.reports]
    return list(gather(refs, {article.key: read}, ()))


def test_the_words_around_a_figure_are_those_of_its_sentence() -> None:
    (one,) = told_in("It rained. On Monday two soldiers were killed by a mine in Herat. Nobody came.")

    assert (one.before, one.claim.text, one.after) == ("On Monday ", "two soldiers", " were killed by a mine in Herat.")


@pytest.mark.parametrize("piece", ["four soldiers were killed, ", "(two dead) ", "two hurt in Herat and "])
def test_the_words_around_a_figure_end_where_nothing_bears_on_it(piece: str) -> None:
    found = told_in(piece * 200)

    assert len(found) == 200
    assert all(len(one.before) <= REACH and len(one.after) <= REACH for one in found)
    assert any(len(one.before) == REACH for one in found)
