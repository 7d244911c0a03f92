import time

import pytest

from reconciler import Annotation, Article, annotate

TOWNS = ("Kabul", "Herat", "Kunduz", "Kandahar", "Jalalabad")
MONTHS = ("January", "February", "March", "April", "May")


def read(text: str, title: str | None = None) -> Annotation:
    return annotate(Article(text=text, title=title, published="2015-06-18"))


def fifty_events() -> str:
    """One a paragraph, each on a day of its own."""
    numbers = range(50)
    return "\n\n".join(
        f"In {TOWNS[n % 5]}, {n % 9 + 3} people were killed when a bomb exploded on {MONTHS[n // 10]} {n % 10 * 2 + 1}."
        for n in numbers
    )


def test_fifty_events_of_one_article_are_fifty_reports_with_a_figure_each() -> None:
    annotation = read(fifty_events())

    assert len(annotation.reports) == 50
    assert [len(report.claims) for report in annotation.reports] == [1] * 50


@pytest.mark.parametrize(
    ("text", "title", "reason"),
    [
        ("Two people were killed in a blast in Kabul", None, "one line"),
        ("Read more", "Two people killed in blast in Kabul", "a headline only"),
        (
            "Live: blast in Kabul\n\n10:05\n\nTwo people were killed in an explosion in Kabul, police say.\n\n"
            "10:30\n\nOfficials say the explosion hit a market.\n\n11:15\n\nThe market remains closed.",
            None,
            "a live blog with times as headings",
        ),
    ],
)
def test_a_short_or_odd_page_still_has_its_one_event_with_its_figure(text: str, title: str | None, reason: str) -> None:
    (report,) = read(text, title).reports

    assert (report.kind, report.primary, report.places[:1]) == ("event", True, ("Kabul",)), reason
    assert report.totals["killed"].stated == 2, reason


def test_a_page_of_chrome_has_no_report() -> None:
    assert read("Share this article\n\nFollow @paper\n\nJoin the mailing list\n\nAll rights reserved").reports == ()


@pytest.mark.parametrize(
    "words", ["In Kabul on Monday a bomb exploded. ", "killed on Monday in Herat, ", "10:05 Kabul "]
)
def test_a_text_eight_times_as_long_costs_no_more_than_some_twelve_times_as_much(words: str) -> None:
    short, long = _cost(words * 400), _cost(words * 3_200)

    assert long < 12 * short + 0.5


def _cost(text: str) -> float:
    begun = time.process_time()
    read(text)
    return time.process_time() - begun
