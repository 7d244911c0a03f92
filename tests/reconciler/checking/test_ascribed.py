"""A figure that a draft tells as somebody's own is held against what that somebody said."""

import msgspec

from reconciler.concepts.article import Article
from tests.reconciler.checking.test_check import LATER, LEDGER, MERIDIAN, checked, draft, figure


def test_a_figure_of_a_body_is_that_of_its_spokesman_and_one_of_a_namesake_is_not() -> None:
    spoken = msgspec.structs.replace(
        LATER, text=LATER.text.replace("Omar Zwak, a spokesman for the governor,", "government spokesman Omar Zwak")
    )
    ours = draft("Fifteen").text.rstrip(".")

    for source, verdict in (("the government", "supported"), ("Ahmad Zwak", "contradicted")):
        copy = Article(text=f"{ours}, {source} said.", published="2015-06-19")
        assert figure(checked(copy, spoken, MERIDIAN)).verdict == verdict


def test_a_speaker_who_left_a_bound_open_may_not_be_quoted_with_a_number_within_it() -> None:
    copy = Article(text=draft("Twelve").text.rstrip(".") + ", Omar Zwak said.", published="2015-06-19")

    assert figure(checked(copy, LEDGER, MERIDIAN)).because == (
        "12 is excluded by 8 (Saqi Jan); 12 is allowed by 11 or more (Omar Zwak); nobody printed it"
    )


def test_two_tolls_in_one_draft_are_each_held_against_the_timeline() -> None:
    without = Article(
        id="out",
        outlet="Ridge Observer",
        published="2013-09-18",
        text="A gunman killed 12 people at a depot in Kabul on Monday before he was shot dead, officials said.",
    )
    within = Article(
        id="in",
        outlet="Capital Courier",
        published="2013-09-17",
        text="Thirteen people, including the gunman, died in a shooting at a depot in Kabul Monday, said Carla Lane.",
    )
    both = "Twelve people were killed in Monday's shooting at a depot in Kabul. Carla Lane put the toll at 13."
    found = checked(Article(text=both, published="2013-09-19"), without, within).findings

    assert next(one.verdict for one in found if one.text == "Twelve people") == "supported"
