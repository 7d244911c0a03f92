"""The town of a dateline is no shared wording."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.matching.prepare import prepare
from reconciler.matching.told.datelines import sent_from
from reconciler.matching.told.story import story_spans


def read(text: str) -> AnnotatedArticle:
    article = Article(text=text, published="2010-06-30")
    return AnnotatedArticle(article, annotate(article))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("RAIPUR - Rebels killed nine men in Bastar.", {"raipur"}),
        ("RAIPUR, India (Bureau) -- Rebels killed nine men in Bastar.", {"raipur"}),
        ("Raipur, June 30: Rebels killed nine men in Bastar.", {"raipur"}),
        ("Raipur police said that rebels killed nine men in Bastar.", set()),
        ("Rebels killed nine men in Raipur - the capital - on Monday.", set()),
    ],
)
def test_a_dateline_begins_a_paragraph_and_ends_in_a_mark(text: str, words: set[str]) -> None:
    article = read(text)

    assert set(sent_from(article, story_spans(article))) == words


def test_the_words_of_a_dateline_are_none_that_two_reports_share() -> None:
    (profile,) = prepare(read("RAIPUR - Nine men were shot dead in a raid on Bastar on Tuesday.")).profiles

    assert "raipur" not in profile.words
    assert "raipur" not in profile.rare_names
