from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from reconciler.extraction.annotate import read
from reconciler.matching.prepare import prepare
from reconciler.matching.told.story import story_spans
from tests.steps import steps

PAGE = Article(
    id="quarry",
    title="Nine die as quarry wall falls",
    published="2016-05-12",
    text="Advertisement\n\nNine workers died on Tuesday when a wall of a quarry fell near Norvale, police said.\n\n"
    "Rescuers search the quarry.\nPhoto: Ana Lim/Herald\n\nFour others were hurt, a doctor said.\n\n"
    "Read more: Quarries of the north",
)


def test_an_article_that_was_just_read_has_the_story_that_its_page_is_laid_out_to() -> None:
    just_read = read(PAGE)
    kept = AnnotatedArticle(PAGE, just_read.annotation)

    assert just_read.story == story_spans(kept)
    assert prepare(just_read) == prepare(kept)


def test_an_article_that_was_just_read_is_not_laid_out_again() -> None:
    just_read = read(PAGE)
    kept = AnnotatedArticle(PAGE, just_read.annotation)

    assert 10 * steps(lambda: story_spans(just_read)) < steps(lambda: story_spans(kept))
