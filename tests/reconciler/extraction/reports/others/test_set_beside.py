import pytest

from reconciler import Annotation, Article, annotate
from reconciler.concepts.report import Report

PUBLISHED = "2015-06-18"
"""A Thursday."""


def told(text: str, title: str | None = None) -> Annotation:
    return annotate(Article(text=text, title=title, published=PUBLISHED))


def lead(text: str, title: str | None = None) -> Report:
    return next(report for report in told(text, title).reports if report.primary)


@pytest.mark.parametrize(
    ("text", "title", "expected", "day"),
    [
        (
            "A clerk was stabbed to death in Salem on Tuesday. It is not known whether the attack is linked to the"
            " killing of a guard there in May.",
            "Clerk killed",
            1,
            "2015-06-16",
        ),
        (
            "At least 12 people were killed when a parked car exploded in Gao on Tuesday. Two months ago the town was"
            " the scene of the deadliest bombing of the war.",
            "Car bomb in Gao kills twelve",
            12,
            "2015-06-16",
        ),
        (
            "A ferry capsized near Gao on Tuesday and nine people drowned. Four months ago at least thirty drowned off"
            " Kidal.",
            None,
            9,
            "2015-06-16",
        ),
        (
            "Ten people died in a stampede at a church in Gao on Tuesday. On the other side of the country twenty died"
            " at a fair in Kidal.",
            None,
            10,
            "2015-06-16",
        ),
    ],
)
def test_what_is_set_beside_the_lead_neither_leads_nor_dates_it(
    text: str, title: str | None, expected: int, day: str
) -> None:
    found = lead(text, title)

    assert found.totals["killed"].low == expected
    assert str(found.interval.start)[:10] == day


@pytest.mark.parametrize(
    "text",
    [
        "Two men were shot dead in Salem on Tuesday. Police do not link it to the Oru gunfire of an hour before.",
        "A mine killed four guards near Gao on Tuesday. The gunfights at Oru, nine miles off, had ended by then.",
    ],
)
def test_what_was_on_the_leads_day_and_is_not_linked_to_it_is_an_event_of_its_own(text: str) -> None:
    first, second = told(text).reports

    assert (first.kind, second.kind) == ("event", "event")
    assert second.interval.start is not None
    assert str(second.interval.start)[:10] == "2015-06-16"
    assert "killed" not in second.totals
