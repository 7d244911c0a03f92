"""What a figure counts is said in words."""

import json
from pathlib import Path

import msgspec

from reconciler import Article, reconcile
from service.web.words import figure_words

FIXTURES = Path(__file__).parents[3] / "fixtures" / "articles.ndjson"


def test_families_are_not_told_as_people() -> None:
    rows = [json.loads(line) for line in FIXTURES.read_text(encoding="utf-8").splitlines()]
    sangin = [msgspec.convert(row, Article) for row in rows if row["id"] == "sangin-meridian"]

    (event,) = reconcile(sangin).events

    assert "Displaced: families" in {figure_words(figure) for figure in event.figures}
    assert "Killed: civilians" in {figure_words(figure) for figure in event.figures}
