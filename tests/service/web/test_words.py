"""What a figure counts is said in words."""

import json
from pathlib import Path

import msgspec

from reconciler import Article, reconcile
from reconciler.concepts.claim import Attribution
from service.web.figure_view import voice_of
from service.web.words import figure_words

FIXTURES = Path(__file__).parents[3] / "fixtures" / "articles.ndjson"


def test_families_are_not_told_as_people() -> None:
    rows = [json.loads(line) for line in FIXTURES.read_text(encoding="utf-8").splitlines()]
    sangin = [msgspec.convert(row, Article) for row in rows if row["id"] == "sangin-meridian"]

    (event,) = reconcile(sangin).events

    assert "Displaced: families" in {figure_words(figure) for figure in event.figures}
    assert "Killed: civilians" in {figure_words(figure) for figure in event.figures}


def test_a_source_without_a_name_is_told_without_the_words_that_it_spoke() -> None:
    told = Attribution("the governor said on Tuesday", 0, 28, "official")

    voice = voice_of(told, "Gulf Herald")

    assert (voice.name, voice.told) == ("the governor", "the governor said on Tuesday")
