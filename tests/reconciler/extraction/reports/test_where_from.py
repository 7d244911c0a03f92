"""Towns where somebody is from, is cut up or is held, beside the one where it happened."""

import pytest

from reconciler import Article, annotate


def _where(text: str) -> tuple[str, ...]:
    reports = annotate(Article(text=text, published="2024-05-06")).reports
    return next(report.places for report in reports if report.primary)


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lind (48) of Ottawa died in a crash near Wawa, Ont., on Friday.",
        "A 57-year-old of Ottawa died in a crash near Wawa, Ont., on Friday.",
        "A 57-year-old woman from Ottawa died in a crash near Wawa, Ont., on Friday.",
        "Bo Lind, a resident of Ottawa, died in a crash near Wawa, Ont., on Friday.",
        "A crash near Wawa, Ont., killed two on Friday. All the passengers were residents of Ottawa.",
        "A crash near Wawa, Ont., killed two on Friday. An autopsy will be held in Ottawa.",
        "A crash near Wawa, Ont., killed two on Friday. He worked in Ottawa.",
        "A crash near Wawa, Ont., killed two on Friday. A man was arrested after a chase in Ottawa.",
    ],
)
def test_it_was_not_where_somebody_is_from(text: str) -> None:
    assert _where(text) == ("Wawa",)


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lind, 48, of Leeds, was shot dead on Friday.",
        "Three residents of Leeds were killed in a fire on Friday.",
        "A man has been arrested after a woman was killed in Leeds on Friday.",
        "Two men were arrested in connection with a fatal stabbing in Leeds on Friday.",
        "A man was arrested in Hull after a woman was killed in Leeds on Friday.",
    ],
)
def test_it_was_where_nothing_else_is_told_and_where_the_arrest_says(text: str) -> None:
    assert _where(text) == ("Leeds",)
