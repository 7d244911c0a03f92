"""Counts joined by "and" in one sentence, alike or not, are of different people."""

import pytest

from reconciler import Article, annotate

KILLED = {
    "A couple and their two children were found shot to death in Leeds.": 4,
    "Two cooks and their two children were killed in Leeds.": 4,
    "Five people were killed in Leeds and another five in Hull.": 10,
    "Five people were killed in Leeds and another\u00a0five in Hull.": 10,
    "FIVE PEOPLE WERE KILLED IN LEEDS AND ANOTHER FIVE IN HULL.": 10,
    "Two teachers and two of their pupils died in a fire in Leeds.": 4,
    "Two people, two brothers, were killed in Leeds.": 2,
    "Two people – both brothers – were killed in Leeds.": 2,
    "Six killed in Leeds crash. Six people were killed in a crash in Leeds.": 6,
}


@pytest.mark.parametrize(("text", "killed"), KILLED.items())
def test_counts_joined_by_and_add_up(text: str, killed: int) -> None:
    (report,) = annotate(Article(text=text, published="2024-03-05")).reports
    assert report.totals["killed"].stated == killed
