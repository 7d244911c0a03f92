"""A stretch of time is counted over where the clause that tells it, or the figure, is in the perfect."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        ("A bus that overturned near Larne last month, killing five, had no brakes.", None),
        ("The Kestrel, which sank last month with the loss of nine lives, was too old, a witness has told them.", None),
        (
            "Forty clerks were among those killed in a fire last month, the guild said as it announced that the"
            " toll had risen to 53.",
            None,
        ),
        ("In the last month, 40 people have been killed in Larne.", "the last month"),
        ("Violence has surged in Larne this month, killing 40 people.", "this month"),
        ("Attacks that have shaken Larne this month killed 40 people.", "this month"),
        ("Forty people, most of them children, have died in Larne this month.", "this month"),
    ],
)
def test_a_figure_counts_over_a_month_where_its_clause_is_in_the_perfect(text: str, covers: str | None) -> None:
    claims = annotate(Article(text=text, published="2018-08-26")).claims

    assert {claim.covers and claim.covers.text for claim in claims} == {covers}
