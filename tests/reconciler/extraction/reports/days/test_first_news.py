import pytest

from reconciler import Article, annotate

PUBLISHED = "2015-06-18"
"""A Thursday."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("People in Gao were told to stay in after a loud boom early on Thursday.", "explosion"),
        ("Loud bangs were heard in the centre of Gao on Thursday, and police closed roads.", "explosion"),
        ("Black smoke was rising over a market in Gao on Thursday.", "fire"),
        ("A Twin Otter with 22 people on board has not been heard from over Gao since Thursday morning.", "other"),
        ("A helicopter went missing near Gao on Thursday.", "other"),
        ("A small plane with five aboard has been missing near Gao since Thursday morning.", "other"),
        ("A ferry sent a distress call off Rhodes on Thursday.", "other"),
        ("A train has come off the rails near Gao on Thursday.", "crash"),
        ("A six-storey building has come down in Gao on Thursday; people are feared trapped.", "collapse"),
    ],
)
def test_what_nobody_can_count_yet_is_told_as_an_event_of_its_day(text: str, expected: str) -> None:
    (report,) = annotate(Article(text=text, published=PUBLISHED)).reports

    assert (report.type, str(report.interval.start)[:10]) == (expected, PUBLISHED)


@pytest.mark.parametrize(
    "text",
    [
        "The team left Gao with a bang on Thursday.",
        "Smoke alarms were handed out in Gao on Thursday.",
        "The mayor lost contact with his voters in Gao on Thursday.",
        "Prices have come down in Gao since Thursday.",
    ],
)
def test_figures_of_speech_are_no_first_news(text: str) -> None:
    assert annotate(Article(text=text, published=PUBLISHED)).reports == ()
