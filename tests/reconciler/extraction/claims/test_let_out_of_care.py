"""Who is let out of a house of care was not rescued, whatever the house is called."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    "house", ["the hospital", "the medical center", "St. Olave Medical Center", "an emergency room", "a trauma center"]
)
def test_who_is_released_from_care_is_not_rescued(house: str) -> None:
    text = f"One of the men has been released from {house}, police said."
    claims = annotate(Article(text=text, published="2016-03-02")).claims
    assert [claim for claim in claims if claim.outcome == "rescued"] == []


def test_who_is_released_by_kidnappers_is_rescued() -> None:
    text = "A nun was released by kidnappers near Oru on Monday."
    assert [each.outcome for each in annotate(Article(text=text, published="2016-03-02")).claims] == ["rescued"]


@pytest.mark.parametrize("wound", ["gunshot", "bullet"])
def test_wounds_by_bullets_are_wounds_of_a_shooting(wound: str) -> None:
    text = f"Four men were taken to a hospital with {wound} wounds late on Friday, authorities said."
    (report,) = annotate(Article(text=text, published="2016-03-02")).reports
    assert (report.type, report.totals["injured"].stated) == ("shooting", 4)
