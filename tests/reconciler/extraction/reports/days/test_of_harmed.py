"""Words that say whom or what a deed struck leave it its day."""

import pytest

from reconciler import Article, annotate
from reconciler.concepts.report import Report


def primary(text: str) -> Report:
    read = annotate(Article(text=text, published="2015-06-16"))
    return next(report for report in read.reports if report.primary)


@pytest.mark.parametrize(
    "deed",
    [
        "Gunmen killed a tribal elder identified as Musa Bello",
        "Gunmen shot dead a man described as a police informer",
        "A bomb killed six people at a bar called the Blue Moon",
        "A bomb exploded in a market described as the busiest",
        "An air strike killed a man considered the treasurer of the group",
        "A blast killed six worshippers gathered for prayers",
        "A rocket killed four patients recovering in a clinic",
        "Gunmen killed a teacher who had condemned the militia",
        "Gunmen killed a senior court official",
        "A suicide bomber killed five released prisoners",
        "Militants killed a spokesman for the governor",
    ],
)
def test_what_the_harmed_were_takes_no_day_from_what_harmed_them(deed: str) -> None:
    report = primary(f"{deed} in Kunduz on Sunday, police said.")

    assert (str(report.interval.start)[:10], report.derived) == ("2015-06-14", False)


@pytest.mark.parametrize(
    "told",
    [
        "The man who shot the judge was identified in Kunduz on Sunday.",
        "Man who killed two girls released from prison in Kunduz on Sunday.",
        "Soldiers killed a gunman and jailed two others in Kunduz on Sunday.",
        "A suspect in a bombing that killed six people appeared in Kunduz on Sunday.",
        "The driver hit two children, prosecutors told the court in Kunduz on Sunday.",
    ],
)
def test_the_day_of_what_was_done_to_another_is_not_that_of_the_deed(told: str) -> None:
    assert primary(told).derived
