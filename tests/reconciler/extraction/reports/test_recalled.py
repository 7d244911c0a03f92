import pytest

from reconciler import Article, annotate

LEAD = "A ferry sank off Cebu on Monday, killing 40 people, officials said."


@pytest.mark.parametrize(
    ("told", "expected", "reason"),
    [
        (
            "It was the worst disaster at sea since the 2008 sinking of another ferry, which left 300 dead.",
            [[40], [300]],
            "the worst since a year, of which an event is told",
        ),
        (
            "It killed 40 people, four of them children, in the worst wreck there since 2008, when 300 died.",
            [[40, 40, 4], [300]],
            "one sentence on two events",
        ),
        (
            "The sinking came a month after a fire on a ferry killed 17 people near Davao.",
            [[40], [17]],
            "what came a month before",
        ),
        (
            "It was the worst wreck there since 2008, and 12 people were hurt.",
            [[40, 12]],
            "the rest is of the lead",
        ),
        (
            "A fire killed 17 people in Davao in May, and 12 pilgrims were shot dead in April in Lima.",
            [[40], [17], [12]],
            "one sentence on two earlier events",
        ),
        (
            "In February, a mudslide killed 14 people in Davao, and in 2009 a landslide in Baguio left 320 dead.",
            [[40], [14], [320]],
            "one sentence on two earlier events, one by its year",
        ),
        (
            "In neighbouring Malaysia, nine fishermen drowned on Monday.",
            [[40], [9]],
            "abroad, on the same day",
        ),
        (
            "The navy had on Tuesday said that 60 people died.",
            [[40, 60]],
            "an earlier count of the lead",
        ),
        (
            "In March 2011, a fire in Davao killed 90.\n\nFive months later, 110 people died when a mill burned.",
            [[40], [90], [110]],
            "months after another event, and not the lead",
        ),
    ],
)
def test_an_event_that_is_only_recalled_keeps_its_own_dead(told: str, expected: list[list[int]], reason: str) -> None:
    annotation = annotate(Article(text=f"{LEAD}\n\n{told}", published="2015-06-18"))
    stated = {claim.id: claim.quantity.stated for claim in annotation.claims}
    claims = [[stated[claim] for claim in report.claims] for report in annotation.reports]

    assert claims == expected, reason
