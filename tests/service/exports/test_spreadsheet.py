"""A timeline as CSV keeps every claim, and runs nothing in a spreadsheet."""

import csv
import io
from datetime import datetime

import pytest

from reconciler.concepts.event import Event, EventReport, Timeline
from reconciler.concepts.figure import Bounds, Figure, FigureClaim, Voices
from reconciler.concepts.interval import Interval
from reconciler.concepts.quantity import Quantity
from service.exports.spreadsheet import HEADER, csv_rows


def timeline(words: str, figures: int = 1) -> Timeline:
    claim = FigureClaim("a", "c1", "r1", words, Quantity("at_least", 11, 11), None, "Khan", "current", "people")
    figure = Figure("killed", "people", "single", 11, None, Bounds(11), Voices(1, 1), "one voice", (claim, claim))
    event = Event(
        id="e-1",
        type="attack",
        label="Attack, Here",
        interval=Interval(datetime(2015, 6, 17), datetime(2015, 6, 18)),
        precision="day",
        date_conflict=False,
        date_derived=False,
        background=False,
        part_of=None,
        parts=(),
        places=("Here", "There"),
        disputed=False,
        reports=(EventReport("a", "r1", "The Daily", "2015-06-18", "o-1", primary=True),),
        origins=(),
        aggregates=(),
        figures=(figure,) * figures,
        responsibility=(),
    )
    return Timeline((event,), "1")


def rows(words: str, figures: int = 1) -> list[dict[str, str]]:
    written = b"".join(csv_rows(timeline(words, figures))).decode()
    return list(csv.DictReader(io.StringIO(written, newline="")))


def test_every_claim_has_a_row_of_its_own_under_its_event() -> None:
    assert [row["words"] for row in rows("At least 11", figures=2)] == ["At least 11"] * 4


def test_an_event_without_figures_keeps_its_row() -> None:
    (row,) = rows("", figures=0)

    assert (row["label"], row["words"], list(row)) == ("Attack, Here", "", list(HEADER))


def test_a_claim_says_whom_it_counts_and_whether_it_is_asserted() -> None:
    row = rows("At least 11")[0]

    assert (row["role"], row["modality"], row["stance"]) == ("victim", "asserted", "")


def test_an_open_bound_is_an_empty_cell_and_not_a_zero() -> None:
    row = rows("At least 11")[0]

    assert (row["low"], row["high"]) == ("11", "")


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
def test_words_that_a_spreadsheet_would_run_stay_words(words: str) -> None:
    assert rows(words)[0]["words"] == f"'{words}"


def test_commas_quotes_and_line_breaks_come_back_as_they_were() -> None:
    words = 'eleven, "at least",\nhe said'

    assert rows(words)[0]["words"] == words
