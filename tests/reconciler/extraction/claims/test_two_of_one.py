"""Two words of one count or one speaker, which are no two: adjectives, bounds of a range, somebody and what he is."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.claim import Claim


def told(text: str) -> list[Claim]:
    return list(annotate(Article(text=text, published="2015-05-06")).claims)


@pytest.mark.parametrize(
    ("text", "counted", "group"),
    [
        ("A mine in Oru killed 14 local and foreign aid workers.", "14 local and foreign aid workers", "aid_worker"),
        ("A mine in Oru killed 14 local and national police.", "14 local and national police", "police"),
        ("A mine in Oru killed 14 Shia and Sunni pilgrims.", "14 Shia and Sunni pilgrims", "people"),
        ("A mine in Oru killed 14 young and old villagers.", "14 young and old villagers", "civilian"),
        ("A mine in Oru killed six police officials.", "six police officials", "police"),
        ("A mine in Oru killed six government officials.", "six government officials", "official"),
        ("A mine in Oru killed the chief of police.", "the chief of police", "police"),
    ],
)
def test_one_noun_is_counted_once(text: str, counted: str, group: str) -> None:
    (claim,) = told(text)

    assert (claim.text, claim.group) == (counted, group)


def test_two_counts_stay_two() -> None:
    counted = [claim.text for claim in told("A mine in Oru killed 14 local and three foreign workers.")]

    assert counted[-1] == "three foreign workers"
    assert len(counted) == 2


@pytest.mark.parametrize("bounds", ["anywhere from six to 14", "anywhere between six and 14", "between six and 14"])
def test_from_to_is_a_range(bounds: str) -> None:
    (claim,) = told(f"Reports indicate {bounds} guards being killed in Oru.")

    assert (claim.quantity.hedge, claim.quantity.low, claim.quantity.high) == ("range", 6, 14)


def test_a_bound_is_no_place() -> None:
    read = annotate(Article(text="Between six and 14 guards were killed in Kabul.", published="2015-05-06"))

    assert [place.text for place in read.places] == ["Kabul"]


@pytest.mark.parametrize(
    "who",
    [
        "Omar Bo, a member of the Herat council,",
        "Omar Bo, the governor,",
        "Omar Bo, head of the Herat council,",
        "A police officer, Omar Bo,",
        "The governor's spokesman, Omar Bo,",
    ],
)
@pytest.mark.parametrize("what", ["the raid killed six clerks", "a bomb on Monday killed six clerks"])
def test_somebody_and_what_he_is_say_what_follows(who: str, what: str) -> None:
    (claim,) = told(f"{who} said {what}.")

    assert claim.attribution is not None
    assert claim.attribution.speaker == "Omar Bo"


@pytest.mark.parametrize("deeds", ["kill, wound", "kill and wound", "killed and wounded"])
def test_two_deeds_with_one_count_are_both_of_it(deeds: str) -> None:
    (claim,) = told(f"Bandits {deeds} 14 guards in Oru")

    assert claim.outcome == "casualties"


@pytest.mark.parametrize(
    ("what", "outcome"), [("were “killed in cold blood,”", "killed"), ("were still “under siege,”", "trapped")]
)
def test_a_quotation_that_begins_at_the_verb_parts_it_from_nobody(what: str, outcome: str) -> None:
    (claim,) = told(f"Some 30 guards {what} the mayor said.")

    assert (claim.quantity.stated, claim.outcome) == (30, outcome)


def test_a_list_that_ends_in_figures_of_a_side_is_counted() -> None:
    (claim,) = told("Some 140 guards, clerks and opposition figures were killed in Oru.")

    assert claim.quantity.stated == 140


@pytest.mark.parametrize("end", ["said the governor", "said the head of the council"])
def test_who_stands_behind_said_says_what_is_before(end: str) -> None:
    (claim,) = told(f"Omar Bo, a farmer, was killed, {end}.")

    assert claim.attribution is not None
    assert claim.attribution.text == end


@pytest.mark.parametrize(
    ("text", "parts", "killed"),
    [
        ("A bomb killed two farmers, a nurse and a clerk.", 0, 4),
        ("Two farmers, a father and a son, were killed.", 2, 2),
        ("A bomb killed two sisters, a nurse and a clerk.", 2, 2),
        ("Nine farmers were killed, including two teachers.", 1, 9),
        ("The mayor and four of his men were killed.", 0, 5),
        ("A bomb killed 14 cooks and at least three waiters.", 0, 17),
        ("Nine rebels, including a chief, and two soldiers were killed.", 1, 11),
    ],
)
def test_those_of_one_calling_hold_nobody_of_another(text: str, parts: int, killed: int) -> None:
    read = annotate(Article(text=text, published="2015-05-06"))

    assert sum(claim.part_of is not None for claim in read.claims) == parts
    assert read.reports[0].totals["killed"].stated == killed


@pytest.mark.parametrize(
    "text",
    [
        "A blast that targeted the mayor killed nine clerks in Oru.",
        "A bomber who targeted the mayor killed nine clerks in Oru.",
        "Bandits who attacked police killed nine clerks in Oru.",
        "A blast near the Oru National Bank building killed nine clerks.",
        "The army took Oru on Monday despite air strikes killing nine clerks.",
    ],
)
def test_whom_a_blow_was_on_or_near_did_not_strike_it(text: str) -> None:
    assert [claim.agent for claim in told(text)] == [None]


def test_a_town_struck_by_attacks_is_nobody() -> None:
    assert [claim.text for claim in told("Since then, Oru was struck by attacks.")] == []
