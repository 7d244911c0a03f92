"""Events called deadly of which no dead are counted."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.report import Total

DEAD = Total(1, None, None, "deadly shooting")


def totals(text: str, title: str | None = None) -> dict[str, Total]:
    reports = annotate(Article(text=text, title=title, published="2014-11-03")).reports
    return next({str(outcome): total for outcome, total in each.totals.items()} for each in reports if each.primary)


def test_a_deadly_shooting_of_which_no_dead_are_counted_has_at_least_one() -> None:
    told = totals("Salem detectives spoke to two teenagers on Monday.", "Two arrested after deadly shooting in Salem")
    assert told["killed"] == DEAD


def test_the_only_one_who_was_hit_in_a_deadly_shooting_is_the_one_who_died() -> None:
    told = totals("Police are investigating a deadly shooting in Salem on Sunday. A boy, 16, was shot in the head.")
    assert (told["killed"], told["injured"].stated) == (DEAD, 0)


@pytest.mark.parametrize(
    ("title", "reason"),
    [
        ("Man hurt in nearly fatal shooting in Salem", "it was not fatal"),
        ("Salem man charged with assault with a deadly weapon", "a weapon is no event"),
        ("Salem police use deadly force policy in shooting", "force is no event"),
        ("Salem marches against deadly shootings", "several are no one event"),
    ],
)
def test_nobody_dies_of_what_is_not_called_deadly(title: str, reason: str) -> None:
    assert "killed" not in totals("A man was shot in Salem on Sunday. He is in stable condition.", title), reason


UNREAL = (
    "Police in Salem foiled a deadly attack on Sunday.",
    "Guards in Salem averted a deadly bombing on Sunday.",
    "Officers in Salem trained for a deadly shooting on Sunday.",
    "Officials feared a fatal crash in Salem on Sunday, but only one driver was hurt.",
    "Salem held a drill for a deadly earthquake on Sunday.",
    "Salem held a deadly earthquake drill on Sunday.",
    "A driver might have been in a fatal crash in Salem on Sunday.",
    "It could have been a fatal crash in Salem on Sunday; two men were hurt.",
    "A plan for a deadly attack in Salem was found on Sunday.",
    "It was potentially a fatal crash in Salem on Sunday.",
    "Police stopped a deadly attack in Salem on Sunday.",
    "A deadly attack was foiled in Salem on Sunday.",
    "A deadly bombing in Salem was averted on Sunday, police said.",
    "A fatal crash was narrowly avoided in Salem on Sunday.",
    "Police warned of a deadly storm near Salem on Sunday.",
    "Salem braced for a deadly storm on Sunday.",
    "Police denied a deadly shooting in Salem on Sunday.",
    "There was no fatal crash in Salem on Sunday.",
)
FORMER = (
    "A year after a deadly shooting in Salem, two men were wounded there on Sunday.",
    "A man accused of a fatal stabbing escaped from a jail in Salem on Sunday, injuring two guards.",
    "A man charged over a fatal stabbing wounded two guards in Salem on Sunday.",
    "Two guards were wounded in Salem on Sunday on the anniversary of a deadly attack.",
    "It was the worst attack in Salem on Sunday since a deadly bombing.",
)


@pytest.mark.parametrize("text", UNREAL + FORMER)
def test_nobody_dies_of_what_never_happened_or_of_what_went_before(text: str) -> None:
    reports = annotate(Article(text=text, published="2014-11-03")).reports
    assert all("killed" not in each.totals for each in reports)


@pytest.mark.parametrize("title", UNREAL)
def test_a_title_of_what_never_happened_tells_of_no_dead_either(title: str) -> None:
    text = "Two men were wounded in Salem on Sunday. They are in stable condition."
    assert "killed" not in totals(text, title.rstrip("."))


@pytest.mark.parametrize(
    "text",
    [
        "No arrests have been made in a deadly shooting in Salem on Sunday.",
        "Police stopped a car close to a deadly shooting in Salem on Sunday.",
        "Police are looking into a deadly shooting in Salem on Sunday, and an attack on a bank was foiled.",
    ],
)
def test_words_said_of_something_else_leave_it_deadly(text: str) -> None:
    assert totals(text)["killed"] == DEAD


def test_a_young_man_s_age_is_no_year_that_went_by() -> None:
    told = totals("Police said a 20-year-old man saw a deadly shooting in Salem on Sunday.")
    assert told["killed"] == DEAD


def test_who_else_was_wounded_in_a_deadly_shooting_is_still_counted() -> None:
    told = totals("Two people were wounded in a fatal shooting in Salem on Sunday.")
    assert (told["killed"].low, told["injured"].stated) == (1, 2)


def test_a_count_of_the_dead_says_more_than_that_there_were_some() -> None:
    told = totals("Two men died in a deadly shooting in Salem on Sunday.")
    assert told["killed"].stated == 2
