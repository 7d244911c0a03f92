"""Titles that tell of two events, round the text's count or contradict it."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.annotation import Annotation

TEXT = "Eight people were killed and 15 wounded when a truck bomb went off at a depot in Herat on Tuesday, police said."
OTHERS = [
    ("Truck bomb kills eight in Herat, a month after raid on mine killed 42", "days or more after, behind a comma"),
    ("Eight killed in Herat bombing, weeks after Balkh blast left 42 dead", "the same, with a place of its own"),
    ("Truck bomb kills eight in Herat a week after 42 died in Balkh raid", "without a comma"),
    ("Eight die in deadliest Herat bombing since 42 were killed in 2012", "what it is compared with"),
    ("Depot in city where 42 died last month hit by truck bomb, eight killed", "inside the title's own event"),
    ("Eight killed in Herat bombing, 42 died there last year", "of the past behind a comma"),
    ("Herat bombing kills eight; 42 died in 2012 raid", "of the past behind a semicolon"),
    ("After 42 deaths in May, Herat sees eight more killed in bombing", "of the past, told first"),
    ("Herat bombing kills eight; 42 die in Balkh mine collapse", "another place behind a semicolon"),
    ("Eight killed in Herat depot bombing, 42 die in Balkh mine collapse", "the same behind a comma"),
    ("Eight killed in Herat depot bombing as 42 die in Balkh mine", "the same behind another word"),
]
SAME = [
    ("UPDATE 3-Eight killed, 15 wounded in Herat bombing", "a wire's slug before the first word"),
    ("REFILE-WRAPUP 1-Eight killed in Herat bombing", "two of them"),
    ("Eight killed in Herat bombing, 15 wounded", "the hurt of the same event"),
    ("Herat depot bombing kills eight; Kabul vows revenge", "another place, and nobody dead there"),
]
TOLLS = [
    ("Nearly a dozen killed in Herat bombing", (9, 9, 9), "a dozen is round by a quarter", 9),
    ("About a dozen killed in Herat bombing", (14, 14, 14), "and upwards", 14),
    ("Nearly a dozen killed in Herat bombing", (6, 11, None), "six are no dozen", 6),
    ("Up to 20 killed in Herat bombing", (8, 8, 8), "the most that there may be", 8),
    ("More than 130 killed in Herat bombing", (135, 135, 135), "a round number below", 135),
    ("Six dead in Herat bombing", (6, 8, None), "an older title", 8),
    ("Eleven dead in Herat bombing", (8, 11, None), "an older text", 8),
    ("Eight dead in Herat bombing", (8, 8, 8), "the same", 8),
]


def _annotated(title: str, text: str = TEXT) -> Annotation:
    return annotate(Article(text=text, title=title, published="2015-06-18"))


def _toll(told: Annotation, outcome: str = "killed") -> tuple[int | None, int | None, int | None]:
    lead = next(report for report in told.reports if report.primary)
    total = lead.totals[outcome]  # type: ignore[index]  # one of the outcomes
    return total.low, total.high, total.stated


@pytest.mark.parametrize(("title", "why"), OTHERS)
def test_the_dead_of_a_titles_other_event_stand_on_another_report(title: str, why: str) -> None:
    told = _annotated(title)
    other = next(claim for claim in told.claims if claim.quantity.stated == 42)
    lead = next(report for report in told.reports if report.primary)
    assert _toll(told) == (8, 8, 8), why
    assert other.report not in (None, lead.id), why


def test_the_other_event_of_a_title_is_the_one_that_the_text_tells_so() -> None:
    text = f"{TEXT}\n\nOn May 11, 42 miners died when a shaft collapsed in Balkh province."
    told = _annotated("Truck bomb kills eight in Herat, a month after 42 died in Balkh", text)
    first, again = (claim for claim in told.claims if claim.quantity.stated == 42)
    assert (first.report, first.restates) == (again.report, again.id)
    assert _toll(told) == (8, 8, 8)


@pytest.mark.parametrize(("title", "why"), SAME)
def test_a_title_of_one_event_makes_one_report(title: str, why: str) -> None:
    told = _annotated(title)
    assert [report.primary for report in told.reports] == [True], why
    assert (_toll(told), _toll(told, "injured")) == ((8, 8, 8), (15, 15, 15)), why


@pytest.mark.parametrize(("title", "toll", "why", "dead"), TOLLS)
def test_a_title_rounds_the_texts_count_or_stands_beside_it(
    title: str, toll: tuple[int | None, int | None, int | None], why: str, dead: int
) -> None:
    text = f"A truck bomb went off at a depot in Herat on Tuesday, killing {dead} people, police said."
    assert _toll(_annotated(title, text)) == toll, why


def test_who_died_since_is_no_count_against_the_title() -> None:
    text = "A truck bomb killed eight people in Herat on Tuesday. Three more people died in hospital on Wednesday."
    assert _toll(_annotated("Eleven dead after Herat bombing", text)) == (11, 11, 11)


@pytest.mark.parametrize(
    ("title", "bounds", "reason"),
    [
        ("Five die in Herat raid", (5, 8), "the parts come to more"),
        ("Eight die in Herat raid", (8, 8), "they come to as many"),
        ("Ten die in Herat raid", (10, 10), "the title may count more"),
        ("Five clerks die in Herat raid", (5, 8), "it may count some of them, and fewer"),
        ("Six clerks die in Herat raid", (8, 8), "the same number of one part"),
    ],
)
def test_a_title_below_the_parts_of_the_text_leaves_both_counts(
    title: str, bounds: tuple[int, int], reason: str
) -> None:
    text = "Gunmen killed six clerks and two guards at a depot in Herat on Tuesday, police said."
    reports = annotate(Article(text=text, title=title, published="2015-06-18")).reports
    (total,) = [report.totals["killed"] for report in reports if report.primary]

    assert (total.low, total.high) == bounds, reason
