"""A second story on the page, under its own headline and dateline, tells nothing of the first."""

import msgspec
import pytest

from reconciler import Annotation, Article, annotate
from reconciler.concepts.report import Report

FIRST = (
    "Two men were shot dead outside a store in Tucson late on Saturday night, Tucson police said.",
    "A third man was taken to a hospital with a gunshot wound. The gunman fled.",
)
SECOND = (
    "Nine hurt in Bergen ferry fire",
    "BERGEN, Norway — Nine deckhands were injured when a fire broke out on a ferry on 3 January 2009, police said.",
    "Two of them later died.",
)


def read(*paragraphs: str) -> Annotation:
    text = "\n\n".join(paragraphs)
    return annotate(Article(text=text, title="Two shot dead in Tucson", published="2016-06-13"))


def primary(annotation: Annotation) -> Report:
    (found,) = (report for report in annotation.reports if report.primary)
    return msgspec.structs.replace(found, claims=())


def test_the_first_story_tells_what_it_tells_alone() -> None:
    both = read(*FIRST, *SECOND)

    assert primary(both) == primary(read(*FIRST))
    (other,) = (report for report in both.reports if not report.primary)
    assert (other.kind, other.type, other.places, str(other.interval.start)[:10]) == (
        "event",
        "fire",
        ("Bergen",),
        "2009-01-03",
    )
    assert {name: total.stated for name, total in other.totals.items()}["killed"] == 2


@pytest.mark.parametrize(
    ("paragraphs", "why"),
    [
        ((FIRST[0], "TUCSON, Ariz. — The men were in their twenties.", "They died at the scene."), "no headline"),
        (
            (FIRST[0], "What we know", "TUCSON, Ariz. — The two men killed were brothers, police said."),
            "the place of the first story under a headline of its own",
        ),
        (
            (FIRST[0], "Where they came from", "NOGALES, Ariz. — The two men killed were brothers, their aunt said."),
            "of the same state",
        ),
        (
            (FIRST[0], "A mother mourns", "OSLO, Norway — The two men killed in Tucson on Saturday were brothers."),
            "names the place of the first",
        ),
    ],
)
def test_a_dateline_further_on_goes_on_with_the_story(paragraphs: tuple[str, ...], why: str) -> None:
    annotation = read(*paragraphs)

    assert [report.kind for report in annotation.reports] == ["event"], why
    assert primary(annotation).totals["killed"].stated == 2, why
