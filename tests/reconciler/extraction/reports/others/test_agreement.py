"""Harm that no single rule parts from what is being told: another country, town and people are another event."""

import pytest

from reconciler import Article, annotate

PUBLISHED = "2024-03-14"
"""A Thursday."""
LEAD = "A car bomb killed nine people outside a bank in Herat on Wednesday, police said.\n\n"


def tolls(text: str) -> list[int | None]:
    told = annotate(Article(text=LEAD + text, published=PUBLISHED)).reports
    return [report.totals["killed"].stated if "killed" in report.totals else None for report in told]


@pytest.mark.parametrize(
    "text",
    [
        "A soldier was killed and two others were wounded by gunmen in Kandahar.",
        "In Peshawar, an officer was shot dead and four were hurt.",
        "Three teachers were killed by a mine near Lashkar Gah.",
        "On Thursday, officials confirmed that bandits killed 12 drovers in Ghor province.",
    ],
)
def test_somebody_new_in_another_town_is_another_event(text: str) -> None:
    assert len(tolls(text)) == len(("Herat", "elsewhere"))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("A guard died of his wounds at a hospital in Kandahar.", "he was hurt in Herat"),
        ("Nine bodies were taken to a morgue in Kandahar.", "the dead of Herat"),
        ("The blast wounded 20 people, some of whom had come from Kandahar.", "speaks of it"),
        ("Three of them were from Kandahar, a doctor said.", "some of them"),
    ],
)
def test_what_came_of_it_in_another_town_is_the_same(text: str, why: str) -> None:
    assert len(tolls(text)) == 1, why


@pytest.mark.parametrize(
    ("text", "events", "why"),
    [
        ("Another patrol was ambushed near Ghazni, leaving four soldiers dead.", 2, "another patrol, elsewhere"),
        ("Another bus was hit by glass, and its driver died.", 1, "beside the bank"),
        ("Another man was struck by a beam and died at a hospital in Kandahar.", 1, "hurt in Herat"),
    ],
)
def test_another_that_was_attacked_in_another_town_is_another_event(text: str, events: int, why: str) -> None:
    told = annotate(Article(text=LEAD.strip() + " " + text, published=PUBLISHED)).reports
    assert len(told) == events, why
