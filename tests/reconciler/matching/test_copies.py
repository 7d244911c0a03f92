import pytest

from reconciler import Article, annotate
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.matching.match import match

PARAGRAPHS = (
    "A ferry with about ninety people on board sank in the estuary below Norvale on Monday evening, and at least "
    "eleven of them drowned, the harbour master said.",
    "The boat had left the southern pier a quarter of an hour late and was halfway across when a wave broke over its "
    "low stern, two passengers who swam ashore told reporters at the fish market.",
    "Fishermen reached it first. They pulled children out of the water and laid them on their nets, and a baker "
    "opened her shop so that those who were wet could sit beside the ovens.",
    "The owner, who has run the line since his father gave it up, said that the vessel was inspected in spring and "
    "that nothing had been found but a cracked lamp.",
    "The province has ordered all boats of its kind to stay in port until the wreck is raised, which divers expect "
    "to take until the weekend if the wind turns.",
)
OTHER = (
    "At least eleven people drowned when a ferry went down near Norvale on Monday evening, officials said.\n\n"
    "The mayor spoke of the worst accident on the river in thirty years and asked for calm. Buses carried relatives "
    "to the town hall, where lists of the rescued were read out every hour by a teacher with a loudspeaker.\n\n"
    "Opposition members want to know why the crossing was open although a storm had been forecast at noon."
)


def read(name: str, text: str, title: str = "Ferry sinks off Norvale") -> AnnotatedArticle:
    article = Article(id=name, text=text, title=title, outlet=f"outlet {name}", published="2016-03-08")
    return AnnotatedArticle(article, annotate(article))


def origins(*articles: AnnotatedArticle) -> list[tuple[str, ...]]:
    return [origin.articles for origin in match(articles).origins]


WHOLE = read("a", "\n\n".join(PARAGRAPHS))


@pytest.mark.parametrize(
    ("copy", "reason"),
    [
        (read("b", "\n\n".join(PARAGRAPHS)), "the whole text"),
        (read("b", "\n\n".join(PARAGRAPHS), "Eleven dead as boat goes down"), "another headline"),
        (read("b", "\n\n".join(PARAGRAPHS[:-1])), "without its end"),
        (read("b", "\n\n".join((*PARAGRAPHS[:2], *PARAGRAPHS[3:]))), "a paragraph dropped from the middle"),
        (read("b", "\n\n".join((*PARAGRAPHS, "Write to our desk with your memories of it."))), "a line added"),
    ],
)
def test_a_copy_has_the_origin_of_what_it_copies(copy: AnnotatedArticle, reason: str) -> None:
    assert origins(WHOLE, copy) == [("a", "b")], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (OTHER, "told in words of its own"),
        (PARAGRAPHS[0], "one paragraph of five is a quotation"),
    ],
)
def test_another_text_on_the_same_event_has_an_origin_of_its_own(text: str, reason: str) -> None:
    assert origins(WHOLE, read("b", text)) == [("a",), ("b",)], reason


def test_however_many_copies_have_one_origin() -> None:
    copies = [read(f"c{n:03}", "\n\n".join(PARAGRAPHS[: 5 - n % 2])) for n in range(60)]

    assert [len(origin) for origin in origins(*copies)] == [60]
