"""The sort of an attack, and killings told by who did them."""

import pytest

from reconciler import Article, annotate
from reconciler.extraction.reports.vocabulary.sorts_of_attack import sort_of_attack


def type_of(text: str) -> str:
    (lead,) = [report for report in annotate(Article(text=text, published="2015-06-18")).reports if report.primary]
    return lead.type


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine people were hurt in an attack on a newspaper in Gao. The attack, carried out with two bombs, came on"
            " Monday. A group claimed the attack.",
            "bombing",
        ),
        (
            "Rebels denied an attack on a depot in Gao. Nobody was hurt in the attack. Officials say that the dynamite"
            " attack was theirs.",
            "bombing",
        ),
        (
            "A general escaped an attack in Gao in which four died. The attack came at noon. A bomb exploded beside"
            " his car. The explosion was heard for miles.",
            "bombing",
        ),
        ("Nine people were killed in an attack in Gao. The knife attack came at noon.", "stabbing"),
        ("Nine people were killed in an attack in Gao. Some recall the bomb attack of 2009.", "attack"),
        ("Nine people were killed in an attack in Gao. A shark attack was ruled out.", "attack"),
        ("Guerrillas have killed the mayor of Gao and two farmers.", "attack"),
        ("A group of unidentified persons killed a judge in Gao.", "attack"),
        ("Two priests were killed by army soldiers in Gao.", "attack"),
        ("The mayor spoke of the killing of a judge in Gao.", "attack"),
        ("Three people died in armed confrontations in Gao.", "clash"),
        ("A man was killed by two bullets in Gao.", "shooting"),
        ("Two farmers were killed by a firing squad in Gao.", "execution"),
        ("Guerrillas blew up a power tower near Gao and killed a guard.", "bombing"),
        ("A man was hit by a bullet train in Gao and killed.", "crash"),
        ("Two men were hurt in close combat training at a base in Gao.", "other"),
        ("Rebels were killed when their truck rolled over near Gao; nine died.", "crash"),
        ("Two soldiers were killed by an avalanche near Gao.", "flood"),
    ],
)
def test_an_attack_has_the_sort_and_a_killing_the_doer_that_the_text_tells(text: str, expected: str) -> None:
    assert type_of(text) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (["a car bomb attack"], "bombing"),
        (["they attacked the post with mortars"], "shelling"),
        (["the attack, with bombs and rifles"], None),
        (["an assault rifle was found"], None),
        (["a bomb attack like that of may"], None),
        ([], None),
    ],
)
def test_an_attack_with_arms_of_one_sort_is_of_that_sort(told: list[str], expected: str | None) -> None:
    assert sort_of_attack(told) == expected
