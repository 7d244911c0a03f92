"""Whom a sentence counts from are harmed before, and no dead or hurt of what it tells."""

import pytest

from reconciler import Article, annotate

PUBLISHED = "2015-06-16"
"""A Tuesday."""


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("A cook was stabbed in Hull on Monday, two days after a waiter was killed nearby.", (None, 1), "days"),
        ("A cook was wounded in Hull on Monday, a week after Sgt. Ann Orr was gunned down.", (None, 1), "a name"),
        ("A cook was shot dead in Hull on Monday, days after a robber stabbed a waiter.", (1, None), "whoever did it"),
        ("A cook was shot in Hull on Monday, a month after gunfire killed two waiters.", (None, 1), "gunfire did it"),
        ("A cook was hurt in Hull on Monday, less than 24 hours after a waiter was killed.", (None, 1), "hours"),
        ("A cook was hurt in Hull on Monday, after a waiter was killed Friday on the quay.", (None, 1), "days of both"),
        ("A cook was shot in Hull on Monday, following the killing of a waiter on Friday.", (None, 1), "a killing"),
        ("A cook was shot in Hull on Monday, two doors from where a waiter was killed Friday.", (None, 1), "a place"),
        ("A cook was hurt in Hull on Monday, the third attack since a waiter was killed in May.", (None, 1), "a rank"),
        ("A cook died in Hull on Monday, two days after he was shot at work.", (1, 0), "he himself"),
        ("A cook was held in Hull on Monday, two days after a waiter was killed there.", (1, None), "held for it"),
        ("A waiter died in Hull on Monday, two days after a cook was wounded beside him.", (1, 1), "died of the same"),
        ("A cook lay wounded in a coma in Hull, two days after a waiter was killed there.", (1, 1), "lies hurt of it"),
        ("Two cooks were hurt in Hull on Monday after a waiter was shot dead.", (1, 2), "no days between them"),
    ],
)
def test_those_harmed_days_before_are_none_of_its_own(
    text: str, expected: tuple[int | None, int | None], reason: str
) -> None:
    report = next(report for report in annotate(Article(text=text, published=PUBLISHED)).reports if report.primary)
    told = tuple(report.totals[each].stated if each in report.totals else None for each in ("killed", "injured"))
    assert told == expected, reason
