"""Those hit sentence after sentence: the second counts others than the first, or some of them."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.first_day import PUBLISHED


def hurt(text: str) -> int | None:
    report = next(one for one in annotate(Article(text=text, published=PUBLISHED)).reports if one.primary)
    assert "killed" not in report.totals
    return report.totals["injured"].stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A nun was stabbed Monday at an Oru mill. Two clerks were also stabbed.", 3),
        ("Two men were stabbed Monday at an Oru mill. A teenage girl was also wounded.", 3),
        ("Two men were stabbed Monday at an Oru mill. Two more people were wounded.", 4),
        ("A nun was stabbed Monday at an Oru mill. Four other people were wounded.", 5),
        ("A nun was stabbed Monday at an Oru mill. Two boys were also taken to a clinic with stab wounds.", 3),
        ("Two men were stabbed Monday at an Oru mill. Three children were cut by broken glass.", 5),
        ("Two men were stabbed Monday at an Oru mill. Two women were also hurt. A guard was also wounded.", 5),
    ],
)
@pytest.mark.parametrize("behind", ["", "\n\nAll of them are expected to live.", "\n\nPolice came at noon."])
def test_those_told_hit_too_are_counted_with_those_before(text: str, expected: int, behind: str) -> None:
    assert hurt(text + behind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four people were stabbed Monday in Oru. Two others were taken to a clinic by a neighbor.", 4),
        ("Three men were stabbed Monday in Oru. Police came and took a statement. A rider was hurt too.", 3),
        ("Two women were hurt Monday by a stabber in Oru. One woman was cut in the back, and another in the arm.", 2),
        ("Five people were stabbed Monday in Oru. A nun was hit in the arm. Two clerks were also hit.", 5),
        ("Three teens were stabbed Monday in Oru. An 18-year-old man was hit in the arm.", 3),
    ],
)
def test_those_who_may_be_some_of_the_ones_counted_are_no_more(text: str, expected: int) -> None:
    assert hurt(text) == expected
