"""Parts of a total told behind the opening, at a place named before, or of a series told by what was struck."""

import pytest

from reconciler import Article, annotate

Told = tuple[str, str | None, str | None, int | None]


def told(text: str) -> list[Told]:
    """Of each report its kind, what holds it, its first place and its dead."""
    return [
        (
            each.kind,
            each.part_of,
            next(iter(each.places), None),
            each.totals["killed"].stated if "killed" in each.totals else None,
        )
        for each in annotate(Article(text=text, published="2025-07-08")).reports
    ]


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A bomb killed nine people in Kabul on Monday.\n\nIn a separate attack, shells killed four people in"
            " eastern towns on Sunday: two in Jalalabad and two in Asadabad.",
            [
                ("event", None, "Kabul", 9),
                ("background", None, "Jalalabad", 4),
                ("background", "r2", "Jalalabad", 2),
                ("background", "r2", "Asadabad", 2),
            ],
            "a total with its parts, in a sentence that is not the first",
        ),
        (
            "Rebels attacked police posts, railway lines and highways in Balochistan on Sunday, killing 70 people."
            "\n\nIn Kalat, gunmen stormed a fort and killed ten people.\n\nThe army said that it had won.",
            [("event", None, "Balochistan", 70), ("event", "r1", "Kalat", 10)],
            "a list of targets is a series",
        ),
        (
            "A storm killed 76 people in the Philippines on Sunday.\n\nIn Batangas province, 34 people died.\n\nEleven"
            " others were killed in the province by falling trees.",
            [("event", None, "Batangas", 76), ("event", "r1", "Batangas", 34)],
            "in the province, of which the paragraph before told",
        ),
        (
            "An earthquake killed 900 people near Mandalay on Friday.\n\nIn Thailand, it brought down a high-rise in"
            " Bangkok. Ten people were killed there.",
            [("event", None, "Mandalay", 900), ("event", "r1", "Bangkok", 10)],
            "there, at the town of the sentence before",
        ),
        (
            "An earthquake killed 900 people near Mandalay on Friday.\n\nDespite the disaster, the army carried out"
            " airstrikes. One killed seven people in Lashio.\n\nMore than 3 million people have been driven from their"
            " homes by the war.",
            [("event", None, "Mandalay", 900), ("event", None, "Lashio", 7), ("statistic", None, None, None)],
            "one of the strikes; no event drives out millions",
        ),
    ],
)
def test_figures_told_later_stand_on_their_own_part_or_event(text: str, expected: list[Told], reason: str) -> None:
    assert [each for each in told(text) if each[0] != "context"] == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Strikes killed ten people in Tyre on Monday, hours after a rocket barrage killed a soldier, officials"
            " said.\n\nEarlier in the day, rockets hit a base in Safed, killing a soldier.",
            [("event", None, "Tyre", 10), ("event", None, "Safed", 1)],
            "told again with its town",
        ),
        (
            "Two more people died of their wounds in Tyre on Monday, a day after a bomb blast killed 20 people there.",
            [("event", None, "Tyre", 22)],
            "the same blast",
        ),
    ],
)
def test_what_the_opening_recalls_with_its_dead_is_told_once(text: str, expected: list[Told], reason: str) -> None:
    assert [each for each in told(text) if each[0] != "context"] == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("The sides traded heavy fire in Tyre on Monday, and a man was killed.", "clash", "no blaze"),
        ("A jet hit a building after take-off from Almaty on Monday, killing twelve.", "crash", "what it ran into"),
        ("A jet hit a building in Mosul with a missile on Monday, killing twelve.", "air_strike", "what it fired at"),
        ("A storm brought down a wall in Hull on Monday, killing two.", "storm", "a storm is told of"),
    ],
)
def test_what_happened_is_told_by_these_words(text: str, expected: str, reason: str) -> None:
    lead = next(each for each in annotate(Article(text=text, published="2025-07-08")).reports if each.primary)
    assert lead.type == expected, reason


def test_a_toll_that_hits_a_number_holds_the_bodies_found() -> None:
    article = Article(
        title="Floods: death toll hits 257 as two bodies found",
        text="The death toll from floods in Nairobi has risen to 257, officials said.",
        published="2025-07-08",
    )
    assert annotate(article).reports[0].totals["killed"].stated == 257
