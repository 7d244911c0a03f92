"""The forms that a timeline is given out in."""

from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec

from reconciler.concepts.event import Timeline
from service.exports.spreadsheet import csv_rows
from service.exports.table import table_lines
from service.exports.timelinejs import timelinejs_slides


def _json(timeline: Timeline) -> Iterator[bytes]:
    yield msgspec.json.encode(timeline) + b"\n"


FORMATS: Mapping[str, Callable[[Timeline], Iterable[bytes]]] = {
    "csv": csv_rows,
    "json": _json,
    "table": table_lines,
    "timelinejs": timelinejs_slides,
}
"""Name of a form to what writes it, in UTF-8."""
