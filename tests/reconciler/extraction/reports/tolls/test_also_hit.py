"""Those hit sentence after sentence: the second counts others than the first, or some of them."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.first_day import PUBLISHED


def hurt(text: str) -> int | None:
    report = next(one for one in annotate(Article(text=text, published=PUBLISHED)).reports if one.primary)
    assert "killed" not in report.totals
    return report.totals["injured"].stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A nun was stabbed Monday at an Oru mill. Two clerks were also stabbed.", 3),
        ("Two men were stabbed Monday at an Oru mill. A teenage girl was also wounded.", 3),
        ("Two men were stabbed Monday at an Oru mill. Two more people were wounded.", 4),
        ("A nun was stabbed Monday at an Oru mill. Four other people were wounded.", 5),
        ("A nun was stabbed Monday at an Oru mill. Two boys were also taken to a clinic with stab wounds.", 3),
        ("Two men were stabbed Monday at an Oru mill. Three children were cut by broken glass.", 5),
        ("Two men were stabbed Monday at an Oru mill. Two women were also hurt. A guard was also wounded.", 5),
    ],
)
@pytest.mark.parametrize("behind", ["", "\n\nAll of them are expected to live.", "\n\nPolice came at noon."])
def test_those_told_hit_too_are_counted_with_those_before(text: str, expected: int, behind: str) -> None:
    assert hurt(text + behind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four people were stabbed Monday in Oru. Two others were taken to a clinic by a neighbor.", 4),
        ("Three men were stabbed Monday in Oru. Police came and took a statement. A rider was hurt too.", 3),
        ("Two women were hurt Monday by a stabber in Oru. One woman was cut in the back, and another in the arm.", 2),
        ("Five people were stabbed Monday in Oru. A nun was hit in the arm. Two clerks were also hit.", 5),
        ("Three teens were stabbed Monday in Oru. An 18-year-old man was hit in the arm.", 3),
    ],
)
def test_those_who_may_be_some_of_the_ones_counted_are_no_more(text: str, expected: int) -> None:
    assert hurt(text) == expected


@pytest.mark.parametrize(
    ("text", "killed", "expected"),
    [
        ("A man was killed and a woman was wounded Monday at an Oru mill. Two boys were also stabbed.", 1, 3),
        ("A man was killed and a woman was wounded Monday at an Oru mill. A guard was also hurt.", 1, 2),
        ("A man was killed and a woman was wounded Monday at an Oru mill.\n\nThree children were cut by glass.", 1, 4),
        ("A man was killed and a woman was wounded Monday in Oru. A boy was also stabbed. The boy later died.", 2, 1),
        ("A man was killed and a woman was wounded Monday in Oru. The woman was also hit by glass.", 1, 1),
        ("A man was killed and a woman was hurt Monday in Oru. A 29-year-old woman was also stabbed in the leg.", 1, 1),
        ("Two men were stabbed, one fatally, Monday at an Oru mill.\n\nNo guards were hurt.", 1, 1),
        ("Three men were stabbed, one fatally, Monday in Oru. Two women also suffered minor injuries.", 1, 4),
        ("One man was killed and three others were hurt Monday in Oru.\n\nA girl, 14, was also hit in the arm.", 1, 3),
    ],
)
def test_those_told_hit_too_behind_the_dead_and_the_hurt_are_more_unless_they_may_be_told(
    text: str, killed: int, expected: int
) -> None:
    report = next(one for one in annotate(Article(text=text, published=PUBLISHED)).reports if one.primary)
    assert (report.totals["killed"].stated, report.totals["injured"].stated) == (killed, expected)


@pytest.mark.parametrize(
    "behind",
    [
        "Police found three people with wounds in a yard.",
        "Guards who came at noon found three men with stab wounds.",
        "All three men had stab wounds.",
    ],
)
def test_as_many_found_with_wounds_as_were_hit_in_all_are_those_of_whom_one_died(behind: str) -> None:
    text = f"Three men were stabbed Monday in Oru, police said. One has died.\n\n{behind}"
    report = next(one for one in annotate(Article(text=text, published=PUBLISHED)).reports if one.primary)
    assert (report.totals["killed"].stated, report.totals["injured"].stated) == (1, 2)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A gunman wounded a guard before he was shot to death Monday in Oru.", 1, 1),
        ("A man stabbed his sister before he was fatally shot by officers Monday in Oru.", 1, 1),
        ("A man wounded two clerks until he was killed Monday in Oru.", 1, 2),
        ("A man shot a neighbor Monday before he died at a clinic in Oru.", 1, 0),
    ],
)
def test_who_harmed_another_before_he_was_killed_is_not_the_one_he_harmed(text: str, killed: int, injured: int) -> None:
    report = next(one for one in annotate(Article(text=text, published=PUBLISHED)).reports if one.primary)

    told = tuple(report.totals[of].stated if of in report.totals else 0 for of in ("killed", "injured"))
    assert told == (killed, injured)


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Three nuns were shot Monday at an Oru mill. A third person was grazed.", 3, "the third of three"),
        ("Two nuns were shot Monday at an Oru mill. A third person was grazed.", 3, "one more than two"),
        ("Three boys were hurt in a stabbing Monday in Oru. The three boys were also cut.", 3, "the very three"),
    ],
)
def test_those_numbered_within_a_count_or_told_as_known_are_in_it(text: str, expected: int, reason: str) -> None:
    assert hurt(text) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man was killed and a woman hurt in a shooting Monday in Oru.\n\nA second victim is in a hospital.", (1, 1)),
        ("Two men died and a woman was hurt in a crash Monday in Oru.\n\nA third victim remains hospitalized.", (2, 1)),
        ("A man died in a crash Monday in Oru.\n\nA second victim was taken to a hospital.", (1, 1)),
        ("Three nuns were shot Monday in Oru, one of them fatally.\n\nThe others were wounded.", (1, 2)),
        ("Nine nuns were shot Monday in Oru, one of them fatally.\n\nThe others were wounded.", (1, 8)),
    ],
)
def test_those_left_and_those_numbered_beside_the_dead_are_counted_once(text: str, expected: tuple[int, int]) -> None:
    report = next(one for one in annotate(Article(text=text, published=PUBLISHED)).reports if one.primary)
    assert tuple(report.totals[each].stated for each in ("killed", "injured")) == expected
