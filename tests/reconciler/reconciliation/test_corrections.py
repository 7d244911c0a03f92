"""Corrections and retractions: told, recognised, circular, unknown, doubled."""

from tests.building import Said, article
from tests.building_events import event_of, figure_of, standings


def test_a_correction_of_an_unknown_article_stands_as_its_own_and_says_so() -> None:
    event = event_of(article("a-1", Said("10"), correction_of="a-99"))

    assert standings(event) == {"a-1/c1": "current"}
    assert [correction.says for correction in event.corrections] == [
        "a-1 corrects 'a-99', which is not known here: its figures stand as its own until that is kept"
    ]


def test_an_article_that_corrects_itself_is_its_own_revision() -> None:
    event = event_of(article("a-1", Said("10"), correction_of="a-1"))

    assert standings(event) == {"a-1/c1": "current"}
    assert "corrects itself" in event.corrections[0].says


def test_a_correction_is_found_by_address_whatever_its_scheme() -> None:
    event = event_of(
        article("a-1", Said("12"), url="https://www.example.org/blast/"),
        article("a-2", Said("10"), published="2015-06-19", correction_of="http://example.org/blast"),
    )

    assert standings(event) == {"a-1/c1": "corrected", "a-2/c1": "current"}


def test_a_correction_of_a_correction_corrects_the_correction() -> None:
    event = event_of(
        article("a-1", Said("12"), published="2015-06-18"),
        article("a-2", Said("10"), published="2015-06-19", correction_of="a-1"),
        article("a-3", Said("11"), published="2015-06-20", correction_of="a-2"),
    )

    assert standings(event) == {"a-1/c1": "corrected", "a-2/c1": "corrected", "a-3/c1": "current"}
    assert [claim.because for claim in figure_of(event).claims] == [
        "10 instead of 12 (a-2)",
        "11 instead of 10 (a-3)",
        None,
    ]


def test_of_two_articles_that_correct_each_other_the_later_one_counts() -> None:
    event = event_of(
        article("a-1", Said("12"), published="2015-06-18", correction_of="a-2"),
        article("a-2", Said("10"), published="2015-06-19", correction_of="a-1"),
    )

    assert standings(event) == {"a-1/c1": "corrected", "a-2/c1": "current"}
    assert "a-1 and a-2 correct each other: the one published earlier corrects nothing" in [
        correction.says for correction in event.corrections
    ]


def test_a_circle_of_three_corrections_is_broken_where_it_runs_backwards() -> None:
    event = event_of(
        article("a-1", Said("12"), published="2015-06-18", correction_of="a-3"),
        article("a-2", Said("11"), published="2015-06-19", correction_of="a-1"),
        article("a-3", Said("10"), published="2015-06-20", correction_of="a-2"),
    )

    assert standings(event) == {"a-1/c1": "corrected", "a-2/c1": "corrected", "a-3/c1": "current"}


def test_two_corrections_of_one_article_are_both_kept_and_the_first_gives_the_reason() -> None:
    event = event_of(
        article("a-1", Said("12"), published="2015-06-18", outlet="Star"),
        article("a-2", Said("10"), published="2015-06-19", outlet="Star", correction_of="a-1"),
        article("a-3", Said("10"), published="2015-06-20", outlet="Star", correction_of="a-1"),
    )

    assert standings(event) == {"a-1/c1": "corrected", "a-2/c1": "current", "a-3/c1": "current"}
    assert {correction.article for correction in event.corrections} == {"a-2", "a-3"}


def test_an_article_retracted_twice_is_retracted_once_with_both_told() -> None:
    event = event_of(
        article("a-1", Said("12"), status="withheld"),
        article("a-2", published="2015-06-19", correction_of="a-1", notice="This story has been retracted."),
    )

    assert standings(event) == {"a-1/c1": "retracted"}
    assert figure_of(event).because == "no current claim is left"


def test_an_outlet_that_retracts_its_report_withdraws_its_earlier_article_and_no_other_papers() -> None:
    notice = "The Star has retracted its report on Thursday that {} were killed."
    event = event_of(
        article("a-1", Said("12"), outlet="Star"),
        article("a-2", Said("12"), outlet="Mail"),
        article("a-3", Said("12", sentence=notice), published="2015-06-19", outlet="Star"),
    )

    assert standings(event) == {"a-1/c1": "retracted", "a-2/c1": "current", "a-3/c1": "retracted"}
    assert [claim.because for claim in figure_of(event).claims] == [
        "withdrawn in a-3",
        None,
        "told by the notice that withdraws a-1",
    ]


def test_an_outlet_that_reports_another_papers_retraction_withdraws_nothing() -> None:
    notice = "The Star has retracted its report."
    event = event_of(
        article("a-1", Said("12"), outlet="Star"),
        article("a-2", Said("10"), published="2015-06-19", outlet="Mail", notice=notice),
    )

    assert set(standings(event).values()) == {"current"}


def test_copies_of_a_withdrawn_text_count_for_nothing_either() -> None:
    event = event_of(
        article("a-1", Said("12"), status="canceled"),
        article("a-2", Said("12"), published="2015-06-19"),
        copies=[("a-1", "a-2")],
    )

    assert figure_of(event).claims[1].because == "copy of a-1, which was canceled by its outlet"


def test_a_copy_that_is_withdrawn_leaves_the_earlier_original_standing() -> None:
    event = event_of(
        article("a-1", Said("12")),
        article("a-2", Said("12"), published="2015-06-19", status="canceled"),
        copies=[("a-1", "a-2")],
    )

    assert standings(event) == {"a-1/c1": "current", "a-2/c1": "retracted"}


def test_a_correction_that_changes_no_figure_is_told_all_the_same() -> None:
    event = event_of(
        article("a-1", Said("12")),
        article("a-2", Said("12"), published="2015-06-19", correction_of="a-1"),
    )

    assert [correction.says for correction in event.corrections] == [
        "a-2 corrects a-1, but no figure of it that is told here"
    ]


def test_only_the_group_that_a_correction_gives_anew_is_corrected() -> None:
    event = event_of(
        article("a-1", Said("12"), Said("4", group="police")),
        article("a-2", Said("10"), published="2015-06-19", correction_of="a-1"),
    )

    assert standings(event) == {"a-1/c1": "corrected", "a-1/c2": "current", "a-2/c1": "current"}
