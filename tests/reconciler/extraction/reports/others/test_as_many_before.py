"""As many dead or hurt of another time leave the lead its own."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.claim import Outcome


@pytest.mark.parametrize(
    ("lead", "outcome", "expected"),
    [
        ("Three people were stabbed to death at a mill in Oru on Tuesday, police said.", "killed", 3),
        ("A stabbing at a mill in Oru left three people dead.", "killed", 3),
        ("Six people were stabbed at a mill in Oru on Tuesday. Three were killed.", "killed", 3),
        ("Six people were stabbed, three fatally, at a mill in Oru on Tuesday.", "killed", 3),
        ("Six people were stabbed, three fatally, at a mill in Oru on Tuesday.", "injured", 3),
    ],
)
@pytest.mark.parametrize(
    "behind",
    [
        "Three people were killed at a barn two streets away last month.",
        "In April, three people were killed at a barn.",
        "A week earlier, three people were killed in a stabbing at a barn.",
    ],
)
def test_as_many_dead_of_another_month_leave_the_lead_its_own(
    lead: str, behind: str, outcome: Outcome, expected: int
) -> None:
    reports = annotate(Article(text=f"{lead}\n\n{behind}", published="2015-06-18")).reports

    (totals,) = (report.totals for report in reports if report.primary)
    assert totals[outcome].stated == expected
