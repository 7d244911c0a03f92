"""Where a side tells another number of the dead of one side, the total of both is open between them."""

import pytest

from reconciler import Article, annotate

CLASH = "A clash in Gao on Tuesday killed nine soldiers and 24 rebels, the army said. "


@pytest.mark.parametrize(
    ("behind", "low", "high", "reason"),
    [
        ("The rebels said they had killed 31 soldiers.", 33, 55, "the other side's count of soldiers"),
        ("A rebel spokesman said 31 soldiers had died.", 33, 55, "its spokesman's"),
        ("The rebels said they lost three fighters and killed 31 soldiers.", 12, 55, "of both sides"),
        ("Nine soldiers were buried on Wednesday.", 33, 33, "the same number"),
        ("The army said five of the soldiers were recruits.", 33, 33, "some of them"),
        ("The army said two soldiers were killed in the first hour.", 33, 33, "fewer, by the same office"),
        ("The rebels claimed the attack.", 33, 33, "no count"),
    ],
)
def test_another_count_of_a_side_leaves_the_total_open(behind: str, low: int, high: int, reason: str) -> None:
    (report,) = annotate(Article(text=CLASH + behind, published="2015-06-18")).reports
    assert (report.totals["killed"].low, report.totals["killed"].high) == (low, high), reason
