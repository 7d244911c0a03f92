import pytest

from reconciler import Article, annotate
from reconciler.concepts.report import Report

QUAKE = """A strong earthquake killed at least 98 people on the island of Lombok on Sunday, officials said.

In Mataram, 20 people were killed, the mayor said.

In the hardest-hit regency, Sumbawa, 31 people were killed.

In neighbouring Malaysia, three people died, officials said.

A total of 230 people were injured.
"""
WEEK = """At least 40 people have been killed in a week of attacks in Borno state, officials said.

On Tuesday, a suicide bomber killed 25 people at a market in Maiduguri.

On Wednesday, gunmen killed 15 people in the town of Gwoza.

The army has said nothing of the attacks.
"""
ITEMS = """MOSUL - A roadside bomb killed two policemen on Tuesday.

KIRKUK - Gunmen shot dead a soldier near his home.

BAGHDAD - A car bomb wounded eight people in a market.
"""


def reports(text: str) -> tuple[Report, ...]:
    return annotate(Article(text=text, published="2015-06-18")).reports


def places(text: str) -> list[tuple[str | None, str | None]]:
    """Of each report its whole and its first place."""
    return [(report.part_of, report.places[0] if report.places else None) for report in reports(text)]


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (QUAKE, [(None, "Lombok"), ("r1", "Mataram"), ("r1", "Malaysia")], "a wide disaster by town and by country"),
        (WEEK, [(None, "Borno"), ("r1", "Maiduguri"), ("r1", "Gwoza")], "a week of attacks told as one"),
        (ITEMS, [(None, "Mosul"), (None, "Kirkuk"), (None, "Baghdad")], "each item of a list has its own dateline"),
        (
            "Blasts killed 90 in the cities of Herat and Kabul on Monday.\n\nIn Herat, bombs killed 50 people in "
            "the Zarma district.\n\nHours later, four blasts struck a suburb of Kabul. The mayor said 40 people died.",
            [(None, "Herat"), ("r1", "Herat"), ("r1", "Kabul")],
            "attacks announced at two places, told one after the other",
        ),
        (
            "Bombings of churches killed 290 people on Sunday.\n\nIn Batticaloa, 28 people died at one church.\n\n"
            "Some 39 foreigners were among the dead.",
            [(None, "Batticaloa"), ("r1", "Batticaloa")],
            "bombings told together, and one of them",
        ),
        (
            "A bomb killed nine people in Herat on Monday.\n\nOn the same day, a bomber killed four in Kabul.",
            [(None, "Herat"), (None, "Kabul")],
            "another of the same day, elsewhere",
        ),
        (
            "KABUL - Gunmen killed nine people in the city of Herat on Monday.",
            [(None, "Herat")],
            "the place that a text is sent from is not where it happened",
        ),
        (
            "KABUL - Gunmen killed nine people on Monday.",
            [(None, "Kabul")],
            "no other place is told",
        ),
        (
            "A bomb in Herat on Monday was the latest in a string of attacks. It killed 9.\n\nIn Kabul, 3 were hurt.",
            [(None, "Herat"), (None, "Kabul")],
            "one of a series is not the series",
        ),
        (
            "A bomb killed nine people in Herat on Monday.\n\nHours later, gunmen raided an inn in Kabul, killing two.",
            [(None, "Herat"), (None, "Kabul")],
            "another attack of the same day",
        ),
    ],
)
def test_events_told_together_are_parts_of_one_or_apart(
    text: str, expected: list[tuple[str | None, str | None]], reason: str
) -> None:
    assert places(text) == expected, reason


def test_the_count_of_all_stands_on_the_whole_and_not_on_the_part_told_before_it() -> None:
    whole, *_ = reports(QUAKE)

    assert (whole.totals["killed"].stated, whole.totals["injured"].stated) == (98, 230)


def test_an_attack_told_as_another_has_the_day_of_the_lead_as_derived() -> None:
    text = "A bomb killed nine people in Herat on Monday.\n\nIn a separate attack, gunmen killed two people in Kabul."
    lead, other = reports(text)

    assert other.interval == lead.interval
    assert (lead.derived, other.derived) == (False, True)


def test_a_paragraph_after_an_earlier_event_goes_on_with_the_lead() -> None:
    text = (
        "A bomb killed nine people in Herat on Monday.\n\nIn March, a blast killed four in Kabul.\n\n"
        "The bomb was hidden in a cart. Doctors said 30 people were wounded."
    )
    lead, earlier = reports(text)

    assert (lead.totals["injured"].stated, earlier.totals.get("injured")) == (30, None)


def test_the_dead_of_one_country_are_no_part_of_those_of_another() -> None:
    text = (
        "At least 81 people have died in floods in Germany.\n\nIn Belgium, at least 12 people have also died after the"
        " rain.\n\nNine residents drowned in Sinzig on Wednesday night."
    )
    claims = annotate(Article(text=text, published="2021-07-16")).claims

    assert [(claim.figure.text, claim.part_of) for claim in claims] == [("81", None), ("12", None), ("Nine", "c1")]
