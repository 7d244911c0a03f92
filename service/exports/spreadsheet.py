"""A timeline as CSV: one row for each claim, under its event and figure."""

import csv
import io
from collections.abc import Iterator

from reconciler.concepts.event import Event, Timeline
from reconciler.concepts.figure import Figure, FigureClaim

HEADER = (
    "event",
    "label",
    "type",
    "start",
    "end",
    "precision",
    "places",
    "place_derived",
    "outcome",
    "group",
    "standing",
    "low",
    "high",
    "because",
    "article",
    "outlet",
    "published",
    "claim",
    "words",
    "hedge",
    "stated",
    "claim_low",
    "claim_high",
    "speaker",
    "attribution",
    "claim_standing",
    "claim_because",
    "role",
    "modality",
    "stance",
)
FORMULA_MARKS = ("=", "+", "-", "@", "\t", "\r")
"""Cells that begin so are run as formulas by spreadsheets: an apostrophe before them keeps them words."""


def csv_rows(timeline: Timeline) -> Iterator[bytes]:
    """The header, then a row a claim in the order of the timeline; RFC 4180, UTF-8."""
    yield _line(HEADER)
    for event in timeline.events:
        if not event.figures:
            yield _line((*_event_cells(event), *[""] * (len(HEADER) - len(_event_cells(event)))))
        for figure in event.figures:
            for claim in figure.claims:
                yield _line((*_event_cells(event), *_figure_cells(figure), *_claim_cells(claim)))


def _event_cells(event: Event) -> tuple[str, ...]:
    ends = (end.isoformat() if end else "" for end in (event.interval.start, event.interval.end))
    derived = "yes" if event.place_derived else ""
    return event.id, event.label, event.type, *ends, event.precision, "; ".join(event.places), derived


def _figure_cells(figure: Figure) -> tuple[str, ...]:
    bounds = (_count(figure.low), _count(figure.high))
    return figure.outcome, figure.group, figure.standing, *bounds, figure.because


def _claim_cells(claim: FigureClaim) -> tuple[str, ...]:
    quantity = claim.quantity
    return (
        claim.article,
        claim.outlet or "",
        claim.published or "",
        claim.claim,
        claim.text,
        quantity.hedge,
        _count(quantity.stated),
        _count(quantity.low),
        _count(quantity.high),
        claim.speaker or "",
        claim.attribution.text if claim.attribution else "",
        claim.standing,
        claim.because or "",
        claim.role,
        claim.modality,
        claim.attribution.stance if claim.attribution else "",
    )


def _count(number: int | None) -> str:
    return "" if number is None else str(number)


def _line(cells: tuple[str, ...]) -> bytes:
    written = io.StringIO()
    csv.writer(written).writerow([f"'{cell}" if cell.startswith(FORMULA_MARKS) else cell for cell in cells])
    return written.getvalue().encode()
