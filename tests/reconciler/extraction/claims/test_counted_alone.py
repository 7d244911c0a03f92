"""Photo numbers, ages, critical ones, couples and kin: who is counted, each once."""

import pytest

from reconciler import Article, annotate

Told = tuple[str, int | None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1 of 3 Two men were killed when a crane fell in Salem.", [("killed", 2)]),
        ("2 of 4 | Three people died when a balcony gave way.", [("killed", 3)]),
        ("Rescuers carried down six skiers with broken legs.", [("injured", 6)]),
        ("2 of 3 hurt in the crash are children.", [("injured", 2), ("injured", 3)]),
        ("A woman of 62 was swept away and drowned.", [("killed", 1)]),
        ("The blast left a boy of seven dead.", [("killed", 1)]),
        ("Two men of 70 and 80 died in their houses.", [("killed", 2)]),
        ("The blast killed 12, seven of them children under 15, and wounded 48.", "killed 12 killed 7 injured 48"),
        ("The flood swept through the camp, drowning two campers.", [("killed", 2)]),
        ("It was ruled an accidental drowning, and a drowning season began.", []),
        ("Two dead, 8 critical after crash", [("killed", 2), ("injured", 8)]),
        ("Crash leaves toddler critical", [("injured", 1)]),
        ("Three officials critical of the plan left.", []),
        ("Two men suffered cuts to the face; a woman broke an ankle.", [("injured", 2), ("injured", 1)]),
        ("Workers suffered cuts in pay.", []),
        ("Two women broke hips in falls.", [("injured", 2)]),
        ("Three climbers froze to death, and four others have frostbite.", [("killed", 3), ("injured", 4)]),
        ("Police arrested 40 people in the capital, and three died.", [("killed", 3)]),
        ("Hospitals treated 1,300 people for heatstroke last month, and 41 died.", [("killed", 41)]),
        ("The union helped 40 women and two died.", [("killed", 2)]),
        ("Officers interviewed 40 people, and three guards died.", [("killed", 3)]),
        ("Police said 40 people and three guards died.", [("killed", 40), ("killed", 3)]),
        ("Troops searched 300 villagers and two soldiers were wounded.", [("injured", 2)]),
        ("The company employs 300 people, and three were killed in a blast.", [("killed", 3)]),
        ("When the bomb exploded four guards and two nurses died.", [("killed", 4), ("killed", 2)]),
        ("The hospital received 14 patients with gunshot wounds.", [("injured", 14)]),
        ("He received three gunshot wounds.", [("injured", 1)]),
        ("The rebels said they lost two combatants.", [("killed", 2)]),
        ("A helicopter with four cooks and two crew has gone missing.", []),
        ("Two thieves were hanged in Derna.", [("killed", 2)]),
        ("According to the mayor, two cooks, both in their 20s, fell through the roof and died.", [("killed", 2)]),
        ("They recalled the slaying of the six monks and the six monks' murder.", [("killed", 6), ("killed", 6)]),
        ('"We have lost five companions," the climber said.', [("killed", 5)]),
        ("Six militiamen loyal to the governor were killed.", [("killed", 6)]),
        ("Ada Moor, whose son, a guard, was killed, spoke.", [("killed", 1)]),
        ("Ada Moor and Bo Lind, the couple who died there, taught.", [("killed", 1), ("killed", 1), ("killed", 2)]),
    ],
)
def test_whoever_is_harmed_is_counted_and_nobody_else(text: str, told: list[Told] | str) -> None:
    claims = annotate(Article(text=text, published="2015-06-18")).claims
    found = [(claim.outcome, claim.quantity.stated) for claim in claims]

    assert (" ".join(f"{outcome} {stated}" for outcome, stated in found) if isinstance(told, str) else found) == told


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The shooting in Salem on Monday left the man, his boss and a coworker dead.", 3),
        ("Ada Moor and Bo Lind, the couple who died in the fire in Salem on Monday, were teachers.", 2),
        ("Ada Moor, Carl Ek and Bo Lind, three miners killed in the fire in Salem on Monday, were friends.", 3),
    ],
)
def test_people_told_twice_over_are_counted_once_in_all(text: str, killed: int) -> None:
    report = annotate(Article(text=text, published="2015-06-18")).reports[0]

    assert report.totals["killed"].stated == killed


def test_who_is_told_what_he_leads_speaks_under_his_name() -> None:
    text = "It was told by Bo Lind, leader of the Free Farmers, who said 12 people were killed in Salem on Monday."
    (claim,) = annotate(Article(text=text, published="2015-06-18")).claims

    assert claim.attribution is not None
    assert claim.attribution.speaker == "Bo Lind"


def test_a_relative_clause_parts_no_speaker_from_his_name() -> None:
    text = "Kate Moor, chief executive of the charity Hearth, who visited the camp, said 13 children had died in Salem."
    (claim,) = annotate(Article(text=text, published="2015-06-18")).claims

    assert claim.attribution is not None
    assert claim.attribution.speaker == "Kate Moor"


def test_some_of_the_enemy_are_of_no_side_that_is_told() -> None:
    text = "Ten soldiers and four of the enemy were killed in Salem on Monday."
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert [claim.group for claim in claims] == ["army", "people"]


@pytest.mark.parametrize(
    ("text", "totals"),
    [
        ("Mines killed or maimed 30 people in Salem on Monday.", {"casualties": 30}),
        ("Rebels shelled Salem on Monday, killing or wounding 40 people.", {"casualties": 40}),
        ("The army killed or captured 80 rebels in Salem on Monday.", {}),
        ("Five people were shot in Salem on Monday and two died.", {"casualties": 5, "killed": 2, "injured": 3}),
        ("Killing two and wounding five, he fled Salem on Monday.", {"killed": 2, "injured": 5}),
        ("The clash in Salem on Monday left 12 casualties, and four were killed.", {"casualties": 12, "killed": 4}),
    ],
)
def test_dead_and_wounded_told_as_one_are_not_told_apart(text: str, totals: dict[str, int]) -> None:
    report = annotate(Article(text=text, published="2015-06-18")).reports[0]

    assert {outcome: total.stated for outcome, total in report.totals.items()} == totals
