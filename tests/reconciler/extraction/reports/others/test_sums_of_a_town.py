"""What a town counted over a night or a weekend is no part of the one stabbing told before it."""

import pytest

from reconciler import Article, annotate

LEAD = "Three people were stabbed, one fatally, at a bar in Oru early Tuesday, police said."
PUBLISHED = "2015-06-18"


@pytest.mark.parametrize(
    "behind",
    [
        "The killing ended a three-day stretch when 11 people were stabbed in four episodes.",
        "It capped a weekend in which nine people were stabbed, six of them fatally, across the county.",
        "The stabbing was one of five over the weekend that left ten people wounded.",
        "It came on a night when seven people were stabbed in the city.",
        "At least eight other people were stabbed in the city over the weekend.",
        "Nine people were stabbed in Oru over the weekend, police said.",
        "It was the deadliest night of the year, with six people killed.",
    ],
)
def test_a_towns_stabbings_of_some_days_are_no_part_of_the_one_told_before(behind: str) -> None:
    reports = annotate(Article(text=f"{LEAD}\n\n{behind}", published=PUBLISHED)).reports

    (lead,) = (report.totals for report in reports if report.primary)
    assert (lead["killed"].stated, lead["injured"].stated) == (1, 2)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A man was stabbed to death in Oru on Tuesday. Two other people were stabbed in the bar.", 1, 2),
    ],
)
def test_others_hurt_at_the_same_place_are_of_the_one_stabbing(text: str, killed: int, injured: int) -> None:
    lead = next(report for report in annotate(Article(text=text, published=PUBLISHED)).reports if report.primary)

    told = tuple(lead.totals[of].stated if of in lead.totals else 0 for of in ("killed", "injured"))
    assert told == (killed, injured)
