"""What happened some days or months before the news, told behind it, is another event."""

from datetime import datetime

import pytest

from reconciler import Article, annotate

PUBLISHED = "2011-05-28"


@pytest.mark.parametrize(
    ("lead", "day"),
    [("Gunmen killed nine farmers in Plateau on Friday.", 27), ("Gunmen kill nine farmers in Plateau.", 28)],
)
@pytest.mark.parametrize(
    "before",
    [
        "Last week, gunmen killed 12 people in a village.",
        "Last week a raid on a market killed 12.",
        "Last month, an attack in Bokkos killed at least 12.",
        "Two weeks ago a raid killed 12.",
        "Earlier this month, suspected bandits killed 12 people at a church.",
        "Three days ago a mine killed 12.",
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_an_earlier_attack_gives_the_news_neither_its_toll_nor_its_day(
    lead: str, day: int, before: str, between: str
) -> None:
    read = annotate(Article(text=f"{lead}{between}{before}", published=PUBLISHED))
    main, other = read.reports

    assert (main.totals["killed"].stated, main.interval.start) == (9, datetime(2011, 5, day))
    assert other.kind in ("background", "context")
    assert other.totals["killed"].stated == 12


@pytest.mark.parametrize(
    "text",
    [
        "The death toll in a bus crash in Peru rose to 12. Last week, a bus fell into a ravine, killing nine at once.",
        "Police have charged a man with killing nine farmers. Last week, gunmen stormed a village, killing nine.",
    ],
)
def test_what_is_told_again_or_has_grown_since_is_one_event(text: str) -> None:
    assert len(annotate(Article(text=text, published=PUBLISHED)).reports) == 1
