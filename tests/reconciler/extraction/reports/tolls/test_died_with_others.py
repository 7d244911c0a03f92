"""One of several who were harmed together has died since: one is dead, the rest are hurt."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.first_day import PUBLISHED


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A 30-year-old nun who was one of four people stabbed June 9 at an Oru mill has died.", 1, 3),
        ("A baker, who was one of five people stabbed Monday outside a mill, died Tuesday.", 1, 4),
        ("One of six people stabbed at a mill in Oru on Monday, June 15, has died of her wounds.", 1, 5),
        ("One of the five victims in a stabbing Monday at an Oru mill died at a clinic.", 1, 4),
        ("One of the three men who were stabbed Monday in Oru has died.", 1, 2),
        ("A baker wounded Monday in a stabbing that also injured three guards died Tuesday, the coroner said.", 1, 3),
        ("A baker stabbed Monday in a raid that wounded three others has died.", 1, 3),
        ("A baker, who was stabbed along with two others Monday at an Oru mill, died Tuesday.", 1, 2),
        ("A baker who was wounded along with a nun in a stabbing Monday in Oru died Tuesday.", 1, 1),
        ("A baker who was wounded with two others in a stabbing Monday in Oru has died.", 1, 2),
        ("A stabbing Monday that injured five people is a homicide case after one of the victims died.", 1, 4),
        ("A baker wounded Monday in a stabbing that injured three guards is recovering.", 0, 4),
        ("One of six people stabbed at a mill in Oru on Monday has left the clinic.", 0, 6),
    ],
)
def test_whoever_died_since_is_counted_apart_from_those_hurt_with_him(text: str, killed: int, injured: int) -> None:
    report = next(one for one in annotate(Article(text=text, published=PUBLISHED)).reports if one.primary)

    told = tuple(report.totals[of].stated if of in report.totals else 0 for of in ("killed", "injured"))
    assert told == (killed, injured)


@pytest.mark.parametrize(
    ("behind", "injured"),
    [
        ("The dead were identified as Ivo and Ann Kos.", 1),
        ("Both were pronounced dead at the scene.", 1),
        ("Both parents were pronounced dead at the scene.", 1),
        ("Officers found the boy's parents dead in a bedroom.", 1),
        ("The bodies of the parents were found in a bedroom.", 1),
        ("Ivo Kos died at the scene. Ann Kos died at a clinic.", 1),
    ],
)
def test_whoever_is_told_wounded_beside_a_murder_and_suicide_is_none_of_the_dead(behind: str, injured: int) -> None:
    lead = "A man stabbed and killed his wife and wounded their son before killing himself Monday, police said."
    report = next(
        one for one in annotate(Article(text=f"{lead}\n\n{behind}", published=PUBLISHED)).reports if one.primary
    )

    assert (report.totals["killed"].stated, report.totals["injured"].stated) == (2, injured)


@pytest.mark.parametrize(
    ("text", "injured", "reason"),
    [
        ("A guard shot and killed a man who had stabbed him Monday in Oru.", 1, "the dead man hurt him"),
        (
            "A trooper shot and killed a man who fired at him Monday in Oru, hurting the trooper.",
            1,
            "called as the doer",
        ),
        ("Guards shot and killed a man who had stabbed one of them Monday in Oru.", 1, "one of the doers"),
        ("A nun was stabbed Monday in Oru.\n\nThe nun killed a man who had stabbed her.", 1, "told hurt before"),
    ],
)
def test_whoever_killed_the_one_who_hurt_him_is_hurt(text: str, injured: int, reason: str) -> None:
    report = next(one for one in annotate(Article(text=text, published=PUBLISHED)).reports if one.primary)
    assert (report.totals["killed"].stated, report.totals["injured"].stated) == (1, injured), reason


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("A homicide that happened Monday night in Oru is under investigation.", 1),
        ("Police are looking into a homicide Monday on a quay in Oru.", 1),
        ("A nun was wounded Monday in Oru, and homicide detectives were called.", 0),
        ("A nun was wounded Monday in Oru, and police do not treat it as a homicide.", 0),
        ("A clerk was charged Monday with attempted homicide after he stabbed a nun in Oru.", 0),
    ],
)
def test_a_homicide_has_one_dead_at_least(text: str, dead: int) -> None:
    report = next(one for one in annotate(Article(text=text, published=PUBLISHED)).reports if one.primary)
    assert (report.totals["killed"].low if "killed" in report.totals else 0) == dead
