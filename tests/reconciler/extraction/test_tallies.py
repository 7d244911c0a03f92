import pytest

from reconciler import Article, annotate
from reconciler.extraction.document import open_document
from reconciler.extraction.tallies import tallies

LEAD = "Raiders killed 60 people in attacks on villages on Monday. "


def listed(text: str) -> list[tuple[str, int]]:
    document = open_document(Article(text=text, published="2015-06-18"))
    return [(text[each.name_start : each.name_end], each.dead) for each in tallies(document)]


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Oru had 31 dead, Kaba 20 and Mbe-Wuro nine.",
            [("Oru", 31), ("Kaba", 20), ("Mbe-Wuro", 9)],
            "places that had",
        ),
        ("Oru lost 31 people and Kaba 20.", [("Oru", 31), ("Kaba", 20)], "places that lost"),
        ("In Oru 31 were buried, in Kaba 20.", [("Oru", 31), ("Kaba", 20)], "places before their numbers"),
        (
            "Nine died at a well in Oru, seven in a mill near Kaba and one in Mbe.",
            [("Oru", 9), ("Kaba", 7), ("Mbe", 1)],
            "places behind their numbers",
        ),
        (
            "Gunmen left 60 dead: Oru (31), Kaba Est (20) and Mbe (9).",
            [("Oru", 31), ("Kaba Est", 20), ("Mbe", 9)],
            "in brackets",
        ),
        (
            "Worst hit was Oru, with 31 graves; next Kaba with 20.",
            [("Oru", 31), ("Kaba", 20)],
            "in order of their loss",
        ),
        ("The list of the dead gives nine for Oru and six for Kaba.", [("Oru", 9), ("Kaba", 6)], "a list of names"),
        ("Two men died in Oru and a woman in Kaba.", [("Oru", 2), ("Kaba", 1)], "one somebody"),
        ("Six of the dead lived in Oru, four in Kaba and two in Mbe.", [], "homes"),
        ("Four of the dead were from Oru, three from Kaba and two from Mbe.", [], "where the dead lived"),
        ("Bodies were taken to hospitals: 30 in Oru, 15 in Kaba; 45 died.", [], "where the dead were brought"),
        ("He died on May 3 and she on June 4.", [], "days"),
        ("Nine were killed in Oru.", [], "one place"),
        ("After the dead were buried, 30 houses in Oru and 20 homes in Kaba burnt.", [], "houses"),
        ("Nine were wounded in Oru and six hurt in Kaba where none died.", [], "the hurt"),
    ],
)
def test_a_list_counts_the_dead_of_each_place(text: str, expected: list[tuple[str, int]], reason: str) -> None:
    assert listed(text) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            LEAD + "Oru had 31 dead, Kaba 20 and Mbe-Wuro nine.",
            [(31, ("Oru",)), (20, ("Kaba",)), (9, ("Mbe-Wuro",))],
            "all of the dead",
        ),
        (LEAD + "Thirty-one died in Oru, 20 in Kaba.", [(31, ("Oru",)), (20, ("Kaba",))], "most of them"),
        (
            "Raiders killed nine people in two towns on Monday. They shot seven in Herat and two in Ghazni.",
            [(7, ("Herat",)), (2, ("Ghazni",))],
            "those shot are the dead",
        ),
        (
            "A quake killed 50 people in Herat province on Monday. Forty of them died in the city of Herat and ten "
            "in Ghurian.",
            [(40, ("Herat",)), (10, ("Ghoriyan",))],
            "a town inside what holds the other",
        ),
        (
            "Nine people died in bombings on Monday, most of them in Kabul. Six died in Karta, two in Ghazni and a "
            "boy in a street.",
            [(6, ("Karta",)), (2, ("Ghazni",))],
            "where no place is told, of the whole",
        ),
        (
            "A clerk killed four people on Monday. In Herat he shot dead Ann Lee, 41, Bo Hill, 26, Cy Ross, 35, and "
            "Di Orr, 18, who lay in Ghazni.",
            [],
            "names of victims are no list by place",
        ),
        (LEAD + "Oru had 50 dead, Kaba 20.", [], "more than all of them"),
        (
            "Nine pilgrims died as a bus fell into a gorge near Lahore on Monday. Four of the dead were from Multan, "
            "three from Quetta and two from Sibi.",
            [],
            "homes of the dead of one place",
        ),
    ],
)
def test_a_total_holds_a_part_for_each_place_listed(
    text: str, expected: list[tuple[int, tuple[str, ...]]], reason: str
) -> None:
    umbrella, *parts = annotate(Article(text=text, published="2015-06-18")).reports
    assert [(part.totals["killed"].stated, part.places) for part in parts] == expected, reason
    assert all(part.part_of == umbrella.id and part.interval == umbrella.interval for part in parts), reason
