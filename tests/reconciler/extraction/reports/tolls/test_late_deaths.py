import pytest

from reconciler import Article, annotate
from reconciler.concepts.report import Report
from tests.reconciler.extraction.reports.first_day import PUBLISHED


def primary(text: str) -> Report:
    return next(report for report in annotate(Article(text=text, published=PUBLISHED)).reports if report.primary)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A third person has died after a shooting at a bar in Salem. Ada Moor, 44, died overnight.", "by number"),
        ("A man burnt in a fire in Leeds has died of his injuries. He died late on Monday.", "of injuries"),
        ("The toll of a raid in Jos rose to five after two of the wounded died overnight.", "of the wounded"),
        ("A clerk succumbed to wounds from the blast in Jos. She died on Tuesday.", "succumbed"),
    ],
)
def test_the_day_on_which_one_more_died_of_it_is_not_printed_for_the_event(text: str, reason: str) -> None:
    assert primary(text).derived, reason


@pytest.mark.parametrize(
    ("text", "derived"),
    [
        ("A man was found shot in Salem. He died on Tuesday.", True),
        ("Nine bodies were found on Monday after the wreck of a fishing boat off Dakar.", True),
        ("The rescue at a flooded mine near Dakar came to an end on Tuesday. Nine men died.", True),
        ("The search for survivors of a collapsed hotel in Dakar was called off on Tuesday. Nine people died.", True),
        ("Divers gave up their search of the sunken ferry off Dakar early on Tuesday; nine people drowned.", True),
        ("Nine people drowned off Dakar on Tuesday and the search for more was called off at dusk.", False),
        ("A man was shot in Salem on Monday. He died on Tuesday.", False),
        ("Nine people died in a fire in Salem on Monday.", False),
    ],
)
def test_a_day_that_only_a_find_or_a_late_death_has_is_reasoned_for_the_event(text: str, derived: bool) -> None:
    assert primary(text).derived is derived


@pytest.mark.parametrize(
    "found",
    [
        "Two clerks who had been missing were found alive on Sunday.",
        "Three more bodies were found on Sunday.",
        "Another body was pulled from the mud on Sunday.",
    ],
)
def test_the_day_of_a_find_does_not_narrow_the_week_of_the_event(found: str) -> None:
    report = primary(f"The town of Atico in Peru buried 23 people who were killed in last week's earthquake. {found}")
    assert (str(report.interval.start)[:10], str(report.interval.end)[:10]) == ("2015-06-08", "2015-06-15")
