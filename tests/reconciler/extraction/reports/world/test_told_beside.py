"""News that tells other dead, days and people beside its own: none of them is of the event."""

import pytest

from reconciler import annotate
from reconciler.concepts.article import Article
from tests.reconciler.extraction.reports.world_news import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A convoy attack killed 12 near Ormara on Thursday.\n\nIn April last year, at least 12 people were killed"
            " when gunmen attacked buses in the same area as Thursday's attack.",
            [("09-05", {"killed": 12})],
            "as many died there a year before",
        ),
        (
            "Gunmen ambushed a convoy near Ormara, killing 14 soldiers. Since late 2019, there has been a surge in"
            " attacks in the country.",
            [("09-06", {"killed": 14})],
            "a trend has no day",
        ),
        (
            "Rebels killed five villagers in Azur on Thursday.\n\nThe attack is coming barely 24 hours after more than"
            " 40 people, troops among them, were ambushed and killed in Magumeri.",
            [("09-05", {"killed": 5})],
            "the others died a day before",
        ),
        (
            "On Tuesday, a blast in Homs killed a guard, according to officials who said it was the first such bombing"
            " since a truce began in the south on April 3.",
            [("09-03", {"killed": 1})],
            "the truce dates no blast",
        ),
        (
            "At least 15 people died in an attack in Oru on Sunday. * Bo Lind, a clerk, said 15 were dead. * The north,"
            " hit by an uptick in attacks in recent weeks, is tense.",
            [("09-01", {"killed": 15})],
            "each bullet is a sentence",
        ),
    ],
)
def test_what_is_told_beside_an_event_gives_it_neither_day_nor_dead(
    text: str, expected: list[Told], reason: str
) -> None:
    assert told(text) == expected, reason


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen ambushed a van transporting troops killing a sailor in Jewni on Monday.",
        "Gunmen ambushed a bus carrying pilgrims wounding nine in Jewni on Monday.",
        "Three men were found shot dead in Nazran on Monday by local residents.",
        "They met the governor of Abyan on Monday amid clashes that killed eight people.",
        "A concerted attack targeting police on Monday killed nine people in Gao.",
    ],
)
def test_what_was_hit_is_not_to_blame(text: str) -> None:
    reports = annotate(Article(text=text, published="2024-09-06")).reports

    assert [report.responsibility for report in reports] == [()]


def test_shootings_linked_to_somebody_kill_him_not() -> None:
    text = "Bombs are rare, although deadly shootings linked to the insurgents have occurred since then."

    assert annotate(Article(text=text, published="2024-09-06")).claims == ()


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Three French and Malian soldiers were killed in Gao on Monday.",
            [("09-02", {"killed": 3})],
            "soldiers of two peoples are three in all",
        ),
        (
            "Police said 20 US, French and Malian soldiers were killed in Gao on Monday.",
            [("09-02", {"killed": 20})],
            "and of three peoples",
        ),
        (
            "Three guards were killed in a bombing in neighbouring Ghazni on Sunday and two died in Farah.",
            [("09-01", {"killed": 5})],
            "a town is none of the dead",
        ),
        (
            "The clinic said it had received the bodies of 13 people as well as 50 wounded after a raid on Oru on"
            " Monday.",
            [("09-02", {"killed": 13})],
            "the wounded live",
        ),
        (
            "A bomb hurt 20 people in Dhaka on Friday during protests demanding the hanging of bloggers whom they say"
            " insulted Islam and the Prophet.",
            [("09-06", {"injured": 20})],
            "nobody was hanged",
        ),
        (
            "Three guards were killed in an attack in Van on Monday.\n\nMeanwhile, at least 60 guards have lost their"
            " lives in a cycle of violence that shows no sign of abating.",
            [("09-02", {"killed": 3})],
            "sixty died in all that time",
        ),
        (
            "A grenade hurt 26 people in Bujumbura on Thursday.\n\nMore than 400 people have died in the violence and"
            " at least 230,000 have fled the country.",
            [("09-05", {"injured": 26})],
            "who died in months of violence died of no grenade",
        ),
        (
            "A bomb hurt 26 people in Bujumbura on Thursday.\n\nThree days earlier, one person was killed and five"
            " others injured in a blast.",
            [("09-05", {"injured": 26})],
            "days earlier is another blast",
        ),
        (
            "Four leaders were hurt in a blast at the party headquarters in the heart of Guwahati on Monday evening"
            " while four soldiers were killed in an ambush in Kokrajhar.",
            [("09-02", {"injured": 4, "killed": 4})],
            "a party headquarters is no party for the dead",
        ),
        (
            "Gunmen shot dead a senior air force officer in Aden on Monday.",
            [("09-02", {"killed": 1})],
            "an air force has officers",
        ),
        (
            "For two years the city of Benghazi has seen battles between troops and rebels.\n\nA car bomb killed four"
            " people in Benghazi on Friday.",
            [("09-06", {"killed": 4})],
            "two years of war are no event",
        ),
        (
            "Gunmen killed six people in an attack on a convoy in Burkina Faso, the army said on Saturday.\n\nLast"
            " week, five vans were dispatched from a mine to help a convoy that was stuck.",
            [("09-06", {"killed": 6})],
            "vans sent the week before date no attack",
        ),
    ],
)
def test_other_peoples_places_and_times_add_no_dead(text: str, expected: list[Told], reason: str) -> None:
    assert told(text) == expected, reason


def test_a_raid_later_that_weekday_is_of_the_day_told_before() -> None:
    text = (
        "Rebels beheaded five people in Oru on Tuesday.\n\nLast Friday, the rebels killed two people in Nangade"
        " district.\n\nLater on Friday, a rebel group attacked a suburb of Nangade town, where they killed three."
    )
    reports = annotate(Article(text=text, published="2024-09-06")).reports
    raids = [report for report in reports if "Nangade" in report.places]

    assert [(f"{report.interval.start:%m-%d}", report.totals["killed"].low) for report in raids] == [
        ("08-30", 2),
        ("08-30", 3),
    ]


def test_a_town_hit_by_fighting_is_nobody_who_was_hit() -> None:
    text = (
        "A clerk was shot in Oru on Monday.\n\nOru, a center of oil production, has also been hit by sporadic fighting"
        " between troops and rebels."
    )
    claims = annotate(Article(text=text, published="2024-09-06")).claims

    assert [claim.text for claim in claims] == ["A clerk"]
