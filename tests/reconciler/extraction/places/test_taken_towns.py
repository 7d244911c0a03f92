"""Towns told as what is attacked, taken, shaken or left."""

import pytest

from reconciler import Article, annotate


def places(text: str) -> tuple[str, ...]:
    return next(report.places for report in annotate(Article(text=text, published="2015-06-18")).reports)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Rebels seized Kunduz on Saturday, killing nine.", "Kunduz"),
        ("Militants overran Musa Qala on Saturday, killing nine.", "Musa Qala"),
        ("Troops drove the Taliban from Kunduz on Saturday, killing nine.", "Kunduz"),
        ("Troops forced the rebels out of Palmyra on Saturday, killing nine.", "Palmyra"),
        ("The Taliban took control of Kunduz on Saturday, killing nine.", "Kunduz"),
        ("Kunduz fell to the Taliban on Saturday; nine people were killed.", "Kunduz"),
        ("An earthquake shook Kathmandu on Saturday, killing nine.", "Kathmandu"),
        ("Bandits attacked Kagara on Saturday, killing nine, the governor of Niger State in Nigeria said.", "Kagara"),
    ],
)
def test_what_is_taken_is_a_place(text: str, town: str) -> None:
    assert places(text)[0] == town


@pytest.mark.parametrize(
    "text",
    [
        "Police captured Jackson on Saturday after he killed nine people.",
        "A man attacked Lincoln on Saturday, killing his wife.",
        "Gunmen killed the driver of Ali Hassan on Saturday. They had targeted Hassan for years.",
    ],
)
def test_whoever_is_attacked_by_his_name_is_none(text: str) -> None:
    assert places(text) == ()
