"""The first count of an event is its toll, however many died; what a trouble has cost on the whole is none."""

import pytest

from reconciler import Article, annotate


def _kinds(text: str) -> list[tuple[str, str, int]]:
    found = annotate(Article(text=text, published="2026-03-06"))
    return [(report.kind, report.type, len(report.claims)) for report in found.reports]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A plane crashed in Ahmedabad on Thursday. At least 204 people were killed, police said.", "crash"),
        ("A ferry sank off Cebu on Thursday. At least 304 people were killed, officials said.", "capsizing"),
        (
            "A ferry sank off Cebu on Thursday. Two men have been arrested. The mayor visited the port. At least 100 "
            "people died, according to the coast guard.",
            "capsizing",
        ),
        ("A bomb went off in Maiduguri on Thursday. Police said 512 people had been killed.", "bombing"),
    ],
)
def test_hundreds_counted_right_behind_an_event_are_its_dead(text: str, expected: str) -> None:
    assert _kinds(text) == [("event", expected, 1)]


@pytest.mark.parametrize(
    "told",
    [
        "More than 1,400 people have been killed in the conflict.",
        "More than 1,100 people have died on the route.",
        "The drug war has left 1,900 people dead.",
    ],
)
def test_what_a_trouble_has_cost_on_the_whole_is_a_statistic(told: str) -> None:
    assert _kinds(f"A boat sank off Lampedusa on Thursday. {told}")[1][0] == "statistic"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 73 people have been killed by Israeli fire across Gaza on Sunday.", "shooting"),
        ("Russian fire killed nine in Kherson on Monday.", "shooting"),
        ("The Canadian fire killed two in Jasper on Monday.", "fire"),
        ("Nine villagers were killed by herdsmen who invaded Yele community in Guma on Monday.", "other"),
    ],
)
def test_fire_of_an_army_is_shots_and_a_village_invaded_no_war(text: str, expected: str) -> None:
    assert _kinds(text) == [("event", expected, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "Pope Leo on Sunday condemned the killing of some 200 people in Benue.",
        "Hundreds protested against the killing of a student in Dhaka.",
    ],
)
def test_who_speaks_of_a_killing_is_not_said_to_have_done_it(text: str) -> None:
    found = annotate(Article(text=text, published="2026-03-06"))
    assert [report.responsibility for report in found.reports] == [()]


def test_equal_numbers_of_several_places_in_one_sentence_are_not_one_number() -> None:
    found = annotate(Article(text="Kent reported six deaths, Surrey two and Essex two.", published="2026-03-06"))
    assert [claim.restates for claim in found.claims] == [None] * len(found.claims)


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Lo's mother was killed in Salem on Monday. Neighbors said Ana Lo was killed as she slept.", True),
        ("Bo Lo was killed in Salem on Monday. Neighbors said Lo's mother was killed as she slept.", False),
    ],
)
def test_kin_told_before_a_name_may_have_it(text: str, again: bool) -> None:
    claims = annotate(Article(text=text, published="2026-03-02")).claims

    assert (claims[-1].restates == claims[0].id) is again
