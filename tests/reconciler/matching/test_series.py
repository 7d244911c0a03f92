"""A part of a series has fewer dead or hurt than the whole; what has them all is the event told again."""

import pytest

from reconciler.concepts.claim import Outcome
from reconciler.concepts.interval import EVER
from reconciler.concepts.report import Report, Total
from reconciler.matching.series import is_series

OUTCOMES: frozenset[Outcome] = frozenset({"killed", "injured", "casualties"})


def counted(**stated: int) -> Report:
    """A report with these totals."""
    totals = {
        outcome: Total(stated[outcome], stated[outcome], stated[outcome], "") for outcome in OUTCOMES & stated.keys()
    }
    return Report("r1", "key", "event", True, "attack", "Attack", EVER, "day", "within", totals=totals)


@pytest.mark.parametrize(
    ("whole", "part", "series"),
    [
        (counted(killed=30), counted(killed=12), True),
        (counted(killed=30, injured=50), counted(killed=12, injured=50), True),
        (counted(killed=4, injured=3), counted(killed=4, injured=3), False),
        (counted(killed=4, injured=3), counted(killed=3, injured=9), False),
        (counted(killed=4, casualties=3), counted(killed=4, casualties=2), False),
        (counted(killed=4, casualties=3), counted(killed=2, casualties=5), True),
        (counted(casualties=9), counted(casualties=2), True),
        (counted(killed=4), counted(injured=2), False),
    ],
    ids=[
        "fewer dead",
        "fewer dead, as many hurt",
        "all of both",
        "more hurt",
        "fewer casualties beside all of the dead",
        "more casualties beside fewer dead",
        "casualties alone",
        "nothing told by both",
    ],
)
def test_one_part_makes_a_series_only_where_it_has_fewer_dead_or_hurt(
    whole: Report, part: Report, series: bool
) -> None:
    assert is_series(whole, (part,)) is series


def test_two_parts_make_a_series_whatever_they_count() -> None:
    assert is_series(counted(killed=4), (counted(killed=4), counted(killed=4)))
