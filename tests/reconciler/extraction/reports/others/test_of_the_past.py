"""What a paragraph tells of a past event after its first sentence is of that, and what it tells of the lead is not."""

import pytest

from reconciler import Article, annotate

LEAD = "Raiders attacked a depot in Gao on Tuesday, killing seven guards and wounding eight, the mayor said."


def _killed(text: str) -> list[tuple[str, int | None]]:
    """Of each event with its claims told: its first place, and how many died there."""
    annotation = annotate(Article(text=text, published="2015-06-18"))
    told = {claim.report for claim in annotation.claims}
    reports = [each for each in annotation.reports if each.id in told]
    return [
        (each.places[0] if each.places else "", dead.stated if dead else None)
        for each in reports
        for dead in [each.totals.get("killed")]
    ]


@pytest.mark.parametrize(
    ("behind", "there", "reason"),
    [
        ("In 2013, rebels stormed a mill in Kidal. They shot the cook first. Twenty-six people died.", 26, "a year"),
        ("Last year, a car bomb went off at a bank in Kidal. The blast killed 26 people.", 26, "last year"),
        ("A year ago, rebels overran a camp in Kidal.\n\nTwenty-six soldiers were killed.", 26, "a paragraph on"),
        (
            "Two weeks ago, rebels raided a ferry in Kidal. They fired on the crew. The raid left 26 people dead.",
            26,
            "weeks ago, before anybody is counted",
        ),
        (
            "It was the worst attack since May, when rebels raided a mill in Kidal. At least 26 people died.",
            26,
            "a clause that counts nobody",
        ),
        (
            "In May, rebels stormed a mill in Kidal.\n\nThey set barns alight first.\n\nThe raid left 26 people dead.",
            26,
            "a paragraph for each sentence",
        ),
        (
            "In May, rebels raided a mill in Kidal.\n\nThe raid left 26 dead.\n\nFifteen of the dead were clerks.",
            26,
            "more of the dead than the lead has",
        ),
    ],
)
def test_what_goes_on_with_a_past_event_is_of_that(behind: str, there: int, reason: str) -> None:
    assert _killed(LEAD + "\n\n" + behind) == [("Gao", 7), ("Kidal", there)], reason


@pytest.mark.parametrize(
    ("behind", "reason"),
    [
        ("Last year, a car bomb killed 26 people at a bank in Kidal. Tuesday's raid killed seven.", "its day"),
        ("In 2013, rebels killed 26 people in Kidal. Two of those killed in Gao were cooks.", "its place"),
        ("In 2013, rebels killed 26 people in Kidal. The seven guards were buried.", "its number"),
        ("It was the worst raid since one in Kidal in May killed 26 people. Two of the dead were cooks.", "its dead"),
        ("In 2013, rebels killed 26 people in Kidal.\n\nThree of the dead were cooks.", "a paragraph on"),
        ("In 2013, rebels killed 26 people in Kidal. No one has claimed Tuesday's attack.", "its blame"),
    ],
)
def test_what_goes_on_with_the_lead_behind_a_past_event_is_of_the_lead(behind: str, reason: str) -> None:
    assert _killed(LEAD + "\n\n" + behind) == [("Gao", 7), ("Kidal", 26)], reason
