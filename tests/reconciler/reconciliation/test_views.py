"""Views that sum a figure up, asked for by name."""

import pytest

from reconciler.concepts.figure import Bounds
from reconciler.reconciliation.views import VIEWS, view
from tests.building import Said, article
from tests.building_events import event_of, figure_of
from tests.reconciler.reconciliation.pairs.pair import WEEK

EVENT = event_of(
    article("a-1", Said("at least 11", "Zwak"), published="2015-06-18"),
    article("a-2", Said("14", "the governor"), published="2015-06-19"),
    article("a-3", Said("14", "the hospital", attribution="health"), published="2015-06-19"),
    article("a-4", Said("20", "Mujahid", attribution="party"), published="2015-06-20"),
    article("a-5", Said("9", "the mayor"), published="2015-06-17"),
    article("a-6", Said("12", "the mayor"), published="2015-06-18"),
)


@pytest.mark.parametrize(
    ("name", "bounds", "claims"),
    [
        pytest.param("hull", Bounds(11, None), {"a-1", "a-2", "a-3", "a-4", "a-6"}, id="all that is current"),
        pytest.param("latest", Bounds(20, 20), {"a-4"}, id="what was told last"),
        pytest.param("most_voices", Bounds(14, 14), {"a-2", "a-3"}, id="what most voices say"),
        pytest.param("most_conservative", Bounds(11, None), {"a-1"}, id="what asserts the least"),
    ],
)
def test_a_view_sums_up_what_its_name_says(name: str, bounds: Bounds, claims: set[str]) -> None:
    summed = view(figure_of(EVENT), name)

    assert summed is not None
    assert (summed.name, summed.bounds, {claim.article for claim in summed.claims}) == (name, bounds, claims)
    assert summed.because


@pytest.mark.parametrize("name", VIEWS)
def test_what_is_feared_or_counts_something_else_is_in_no_view(name: str) -> None:
    event = event_of(
        article("a-1", Said("11", "Zwak"), published="2015-06-18"),
        article("a-2", Said("300", "Zwak", covers=WEEK), published="2015-06-20"),
        article("a-3", Said("2", "elders", modality="feared"), published="2015-06-20"),
        article("a-4", Said("1", "Mujahid", stance="denies"), published="2015-06-20"),
    )
    summed = view(figure_of(event), name)

    assert summed is not None
    assert [claim.article for claim in summed.claims] == ["a-1"]


@pytest.mark.parametrize("name", VIEWS)
def test_no_view_sums_up_what_nobody_claims_any_more(name: str) -> None:
    gone = event_of(article("a-1", Said("12"), status="withheld"))

    assert view(figure_of(gone), name) is None


def test_an_unknown_view_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(ValueError, match="view 'best' is not known") as refused:
        view(figure_of(EVENT), "best")

    assert str(refused.value) == (
        "view 'best' is not known: ask for one of hull, latest, most_voices, most_conservative"
    )
