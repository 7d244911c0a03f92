"""A timeline on a terminal says what the articles say: hedges, and all the days."""

from datetime import datetime

import msgspec
import pytest

from reconciler.concepts.event import Timeline
from reconciler.concepts.interval import Interval
from reconciler.concepts.quantity import Hedge, Quantity
from service.exports.table import table_lines
from tests.service.exports.test_spreadsheet import timeline


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """No line is folded."""
    monkeypatch.setenv("COLUMNS", "200")


def shown(told: Timeline) -> str:
    return b"".join(table_lines(told)).decode()


@pytest.mark.parametrize(
    ("hedge", "words", "says"),
    [
        ("at_least", "20 officers", "at least 20 officers"),
        ("more_than", "2,000 families", "more than 2,000 families"),
        ("up_to", "40", "up to 40"),
        ("about", "About 40 people", "About 40 people"),
        ("exact", "20 officers", "20 officers"),
        ("vague", "dozens", "dozens"),
    ],
)
def test_a_figure_is_told_with_its_hedge_once(hedge: Hedge, words: str, says: str) -> None:
    told = timeline(words)
    (figure,) = told.events[0].figures
    claim = msgspec.structs.replace(figure.claims[0], quantity=Quantity(hedge, 20, 20))
    event = msgspec.structs.replace(told.events[0], figures=(msgspec.structs.replace(figure, claims=(claim,)),))
    (row,) = [line for line in shown(Timeline((event,), "1")).splitlines() if "Attack" in line]

    assert row.split("single")[1].split() == [*says.split(), "(a,", "Khan)"]


def test_a_figure_that_nobody_stands_behind_is_marked() -> None:
    told = timeline("20 officers")
    (figure,) = told.events[0].figures
    claim = msgspec.structs.replace(figure.claims[0], modality="denied")
    event = msgspec.structs.replace(told.events[0], figures=(msgspec.structs.replace(figure, claims=(claim,)),))

    assert "20 officers (a, Khan) [denied]" in shown(Timeline((event,), "1"))


@pytest.mark.parametrize(
    ("start", "end", "precision", "says"),
    [
        (datetime(2014, 6, 22), datetime(2014, 6, 26), "interval", "2014-06-22 to 2014-06-25"),
        (datetime(2014, 6, 22), datetime(2014, 6, 23), "day", "2014-06-22"),
        (datetime(2014, 6, 22, 18), datetime(2014, 6, 23), "part_of_day", "2014-06-22 18:00"),
        (datetime(2014, 6, 1), datetime(2014, 7, 1), "month", "2014-06"),
        (datetime(2014, 4, 1), datetime(2014, 7, 1), "quarter", "2014-04 to 2014-06"),
        (datetime(2014, 6, 22), None, "day", "since 2014-06-22"),
        (None, datetime(2014, 6, 23), "day", "until 2014-06-22"),
        (None, None, "unknown", "not told"),
    ],
)
def test_an_event_is_dated_by_all_its_days(
    start: datetime | None, end: datetime | None, precision: str, says: str
) -> None:
    told = timeline("20 officers")
    event = msgspec.structs.replace(told.events[0], interval=Interval(start, end), precision=precision)
    (row,) = [line for line in shown(Timeline((event,), "1")).splitlines() if "Attack" in line]

    assert row.split("Attack")[0].strip() == says
